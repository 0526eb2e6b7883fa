import * as z from 'zod';
import { withdrawalSchema } from './decision';
import { entity, moment, text } from './entity';
import { idOf, ref } from './id';
import type { Screening, ScreeningInput } from './entities.generated';

export type { Screening } from './entities.generated';

/** The gates at which people decide on single sources, in order. */
export const screeningGates = ['title-abstract', 'full-text', 'relevance-rigour'] as const;

/**
 * The schema of {@link Screening}.
 *
 * What one person decided on one source at one gate. Where two people screen, each has their own record
 * and the consensus a third; whether the review includes the source stands in the source.
 */
export const screeningSchema: z.ZodType<Screening, ScreeningInput> = entity({
  id: idOf('screening'),
  source: ref('source', 'The source.'),
  gate: z.enum(screeningGates).describe('The gate.'),
  decision: z.enum(['include', 'exclude', 'unclear']).describe('What the person decided.'),
  consensus: z
    .exactOptional(z.boolean())
    .describe('Set when several people who screened it agreed on this.'),
  by: ref('person', 'Who screened it.'),
  at: moment('When it was screened.'),
  reason: z.exactOptional(text('Why; an exclusion needs a reason.')),
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('What one person decided on one source at one gate; two people make two of these.');
