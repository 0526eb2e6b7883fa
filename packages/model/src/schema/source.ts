import * as z from 'zod';
import { entity, listOf, openVocabularies, text } from './entity';
import { facetValueSchema } from './facet';
import { fullTextSchema } from './full-text';
import { idOf, ref } from './id';
import type {
  Reference,
  ReferenceInput,
  Source,
  SourceInput,
  StudyFamily,
  StudyFamilyInput,
} from './entities.generated';

export type { Reference, Source, StudyFamily } from './entities.generated';

/** The schema of a {@link StudyFamily}. */
export const studyFamilySchema: z.ZodType<StudyFamily, StudyFamilyInput> = entity({
  id: idOf('study-family'),
  label: text('The study all its reports are about.'),
  note: z.exactOptional(text('How the reports were found to belong together.')),
}).describe('One study and all its reports; counts of support count it once.');

/** A bibliographic record in CSL-JSON; fields beyond the few named here are kept as they are. */
export const referenceSchema: z.ZodType<Reference, ReferenceInput> = z
  .looseObject({
    type: z
      .exactOptional(z.string())
      .describe('The CSL type: `article-journal`, `report`, `book`.'),
    title: z.exactOptional(z.string()).describe('The title.'),
    DOI: z.exactOptional(z.string()).describe('The DOI, without an address in front.'),
    URL: z.exactOptional(z.string()).describe('An address.'),
  })
  .describe('The bibliographic record, in CSL-JSON.')
  .register(openVocabularies, { vocabulary: 'csl-json' });

/** The schema of a {@link Source}. */
export const sourceSchema: z.ZodType<Source, SourceInput> = entity({
  id: idOf('source'),
  kind: z
    .enum(['document', 'interview', 'focus-group', 'stakeholder-meeting'])
    .describe('A document of any kind, or people who were spoken with.'),
  label: text('How the source is called in tables: “Fulop”, “Interview 7”.'),
  documentType: z
    .exactOptional(
      z.enum([
        'journal-article',
        'report',
        'book',
        'chapter',
        'thesis',
        'policy',
        'web-page',
        'opinion',
        'other',
      ]),
    )
    .describe('What kind of document it is.'),
  participants: listOf(ref('person', 'Somebody who took part.'), 'Who was spoken with.'),
  reference: z.exactOptional(referenceSchema),
  studyFamily: z.exactOptional(ref('study-family', 'The study this is a report of.')),
  stream: z.exactOptional(ref('stream', 'The way it came into the review.')),
  included: z
    .exactOptional(z.boolean())
    .describe('Whether the review includes it; not said when left out.'),
  characteristics: listOf(
    entity({
      name: text('What is described.'),
      value: text('As the source or the review prints it.'),
    }),
    'Characteristics for the table of included documents.',
  ),
  facets: listOf(facetValueSchema, 'Where the source is situated.'),
  fullText: z.exactOptional(fullTextSchema),
  note: z.exactOptional(text('Anything else worth knowing.')),
}).describe('Something or somebody that was read or heard.');
