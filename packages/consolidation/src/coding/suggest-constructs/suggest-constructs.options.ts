import { roleSchema } from '@cmoc/model';
import * as z from 'zod';

/** The schema of {@link SuggestOptions}. */
export const suggestOptionsSchema = z.strictObject({
  role: roleSchema.describe('The role whose slots are coded.'),
  configuration: z.exactOptional(z.string()).describe('Only slots of this configuration.'),
  slot: z.exactOptional(z.string()).describe('Only this slot of the configuration.'),
  most: z.int().min(1).max(50).default(5).describe('Constructs suggested for a slot.'),
  neighbours: z.int().min(0).max(20).default(2).describe('Coded slots shown as grounds.'),
  limit: z.int().min(1).max(100_000).default(50).describe('Slots listed.'),
  unproven: z
    .boolean()
    .default(false)
    .describe('Also list what was not shown to do better than the most frequent constructs.'),
});

/** Options of `suggestConstructs`. */
export type SuggestOptions = z.input<typeof suggestOptionsSchema>;

/** Options with defaults filled in. @internal */
export type ResolvedSuggestOptions = z.output<typeof suggestOptionsSchema>;
