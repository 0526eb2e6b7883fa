import * as z from 'zod';
import { directionSchema } from './direction';
import { entity, listOf, moment, text } from './entity';
import { idOf, idPattern, ref } from './id';
import type { Coding, CodingInput } from './entities.generated';

export type { Coding } from './entities.generated';

/**
 * The schema of {@link Coding}.
 *
 * What one coder gave a slot. Each coder works in a branch of the ledger of their own (alone: in a file
 * of their own), where the slots hold that coder's constructs. When the branches are brought together,
 * each slot coded twice keeps a coding per coder, so that agreement can be shown later, and the slot
 * itself holds what was agreed, with nobody as its coder.
 */
export const codingSchema: z.ZodType<Coding, CodingInput> = entity({
  id: idOf('coding'),
  configuration: ref('configuration', 'The configuration.'),
  slot: z.string().regex(idPattern).describe('The slot that was coded.'),
  coder: ref('person', 'Who coded it.'),
  constructs: listOf(ref('construct', 'A construct the coder gave it.'), 'What the coder gave it.'),
  direction: z.exactOptional(directionSchema),
  at: z.exactOptional(moment('When it was coded.')),
  note: z.exactOptional(text('Why, where the coder says.')),
}).describe(
  'What one coder gave a slot, kept when two codings are brought together. What is in force stands in the slot.',
);
