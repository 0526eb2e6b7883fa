import * as z from 'zod';
import { entity, listOf, text } from './entity';
import type { FullText, FullTextInput, HeldText, HeldTextInput } from './entities.generated';

export type { FullText, HeldText } from './entities.generated';

/** How a text or a file is named by its content: `sha256:` and 64 hexadecimal digits. */
export const hashPattern = /^sha256:[0-9a-f]{64}$/;

const hash = (description: string) => z.string().regex(hashPattern).describe(description);

const mediaType = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+\/[a-z0-9][a-z0-9.+-]{0,99}$/)
    .describe(description);

/** The schema of a {@link FullText}. */
export const fullTextSchema: z.ZodType<FullText, FullTextInput> = entity({
  hash: hash(
    'The SHA-256 of the text in UTF-8. The text itself stands in `texts`, or is not held.',
  ),
  mediaType: mediaType('What the text is written in: `text/plain`, `text/markdown`.'),
  length: z.int().min(0).describe('How long it is (UTF-16 units).'),
  pages: listOf(
    entity({
      page: text('The page, as printed.'),
      start: z.int().min(0).describe('Its first character in the text (UTF-16 units).'),
    }),
    'Where pages begin, in order, where that is known.',
  ),
  file: z
    .exactOptional(
      entity({
        hash: hash('The SHA-256 of its bytes.'),
        mediaType: mediaType('What kind of file it is: `application/pdf`.'),
        name: z.exactOptional(text('What the file was called.')),
      }),
    )
    .describe('The file the text was taken from; kept elsewhere, or not at all.'),
}).describe(
  'The full text of a source, named by its hash, so that the text is in no operation and can be taken out.',
);

/** The schema of a {@link HeldText}. */
export const heldTextSchema: z.ZodType<HeldText, HeldTextInput> = entity({
  hash: hash('The SHA-256 of the text in UTF-8, by which sources name it.'),
  text: z.string().max(50_000_000).describe('The text, as the team holds it.'),
}).describe('A full text, kept beside the sources that name it.');
