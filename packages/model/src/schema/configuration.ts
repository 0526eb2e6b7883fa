import * as z from 'zod';
import { authorshipShape } from './decision';
import { entity, listOf, text } from './entity';
import { facetValueSchema } from './facet';
import { idOf, ref } from './id';
import { slotSchema } from './slot';
import type { Configuration, ConfigurationInput } from './entities.generated';

export type { Configuration } from './entities.generated';

/** Where a configuration can stand in the work of comparison. */
export const configurationStatusSchema = z
  .enum(['extracted', 'under-comparison', 'affirmed', 'refined', 'refuted', 'parked'])
  .describe('Where it stands in the work of comparison.');

/**
 * The schema of {@link Configuration}.
 *
 * Contexts, mechanisms and outcomes that belong together: in these contexts, this mechanism leads to
 * these outcomes. It is one claim and is kept whole; any part may be missing while it is being built.
 */
export const configurationSchema: z.ZodType<Configuration, ConfigurationInput> = entity({
  id: idOf('configuration'),
  title: z.exactOptional(text('A short title.')),
  slots: z
    .array(slotSchema)
    .max(200)
    .describe(
      'Its contexts, mechanisms and outcomes, as many of each as were found, in reading order.',
    ),
  statement: z
    .exactOptional(text('The sentence of the reviewer.'))
    .describe(
      'The sentence of the reviewer. Software may offer a draft beside it and never replaces it.',
    ),
  tier: z
    .enum(['extracted', 'consolidated', 'refined'])
    .describe('As told by a source, built from several, or part of the refined theory.'),
  status: configurationStatusSchema
    .default('extracted')
    .describe('Where it stands in the work of comparison.'),
  scheme: z
    .exactOptional(z.string())
    .describe('The scheme it is written in, where it is not that of the review.'),
  parent: z.exactOptional(ref('configuration', 'The configuration it is embedded in.')),
  facets: listOf(facetValueSchema, 'Where it is situated.'),
  order: z
    .exactOptional(z.int().min(0))
    .describe('Where it stands in the order of the reviewer or of the table it comes from.'),
  questions: listOf(
    entity({
      text: text('What is not clear yet.'),
      answer: z.exactOptional(text('The answer, once there is one.')),
      ...authorshipShape,
    }),
    'Questions that reviewers noted on it.',
  ),
  inference: z
    .exactOptional(
      entity({
        mode: z.enum(['abductive', 'retroductive']).describe('The kind of inference.'),
        memo: text('What was inferred from what, and why.'),
      }),
    )
    .describe('Set when the configuration is inferred rather than found.'),
  ...authorshipShape,
}).describe('Contexts, mechanisms and outcomes that belong together. It is kept whole.');
