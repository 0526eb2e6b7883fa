import * as z from 'zod';
import { decisionShape, withdrawalSchema } from './decision';
import { entity, listOf } from './entity';
import { idOf, ref } from './id';
import type { Mapping, MappingInput } from './entities.generated';

export type { Mapping } from './entities.generated';

/** The moves of synthesis a mapping can record. */
export const mappingMoves = [
  'juxtapose',
  'reconcile',
  'adjudicate',
  'consolidate',
  'situate',
  'subsume',
  'merge',
  'split',
  'refute',
  'affirm',
  'refine',
] as const;

/** The schema of a {@link Mapping}. */
export const mappingSchema: z.ZodType<Mapping, MappingInput> = entity({
  id: idOf('mapping'),
  move: z.enum(mappingMoves).describe('The move of synthesis.'),
  from: z
    .array(ref('configuration', 'A configuration the move starts from.'))
    .min(1)
    .describe('What it starts from; all of them stay.'),
  to: listOf(ref('configuration', 'A configuration the move leads to.'), 'What it leads to.'),
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('A move from some configurations to others, with its reason.');

/** A move of synthesis. */
export type Move = Mapping['move'];
