import * as z from 'zod';

/** Options of {@link modularity}. */
export const modularityOptionsSchema = z.strictObject({
  weight: z.string().nullable().default(null).describe('Edge attribute of at least 0; null: 1.'),
  resolution: z
    .number()
    .gt(0)
    .default(1)
    .describe('Above 1 favours small communities, below 1 large ones.'),
});

export type ModularityOptions = z.input<typeof modularityOptionsSchema>;
