import * as z from 'zod';
import { entity, text } from './entity';
import { idOf, ref } from './id';
import type { Fragment, FragmentInput, Locator, LocatorInput } from './entities.generated';

export type { Fragment, Locator } from './entities.generated';

/** How far a fragment's words are from its source's, nearest first. */
export const distances = [
  'quotation',
  'paraphrase',
  'compression',
  'interpretation',
  'imputation',
] as const;

/** The schema of a {@link Locator}. */
export const locatorSchema: z.ZodType<Locator, LocatorInput> = entity({
  page: z.exactOptional(text('The page or page range, as printed.')),
  section: z.exactOptional(text('The heading it stands under.')),
  paragraph: z.exactOptional(text('The paragraph, counted or numbered.')),
  table: z.exactOptional(text('The table or figure.')),
  row: z.exactOptional(text('The row of the table.')),
  start: z
    .exactOptional(z.int().min(0))
    .describe('First character in the full text (UTF-16 units).'),
  end: z.exactOptional(z.int().min(0)).describe('End in the full text, exclusive (UTF-16 units).'),
}).describe('Where in its source a passage stands.');

/** The schema of a {@link Fragment}. */
export const fragmentSchema: z.ZodType<Fragment, FragmentInput> = entity({
  id: idOf('fragment'),
  source: ref('source', 'The source it comes from.'),
  text: text('The passage, or what it says.'),
  locator: z.exactOptional(locatorSchema),
  distance: z
    .enum(distances)
    .describe(
      'How far the text is from the words of the source: a quotation, a paraphrase, a compression of more than one passage, an interpretation, or something imputed to it.',
    ),
  warrant: z
    .exactOptional(text('What entitles the reviewer to read this out of the source.'))
    .describe('Needed for an interpretation or an imputation.'),
  status: z
    .enum([
      'reported-finding',
      'authors-interpretation',
      'reviewers-inference',
      'stakeholder-account',
      'authors-statement',
    ])
    .describe(
      'What kind of statement it is; the kinds are never conflated. `authors-statement`: the claim itself as its authors state it, such as a row of their table of configurations; it shows where the claim stands and is no support for it.',
    ),
  speaker: z.exactOptional(ref('person', 'Whose words they are, where the source has several.')),
  contributedBy: z.exactOptional(ref('person', 'Who brought the fragment in.')),
}).describe('A passage of a source, or an account of one.');

/** How far a fragment's words are from its source's. */
export type Distance = Fragment['distance'];
