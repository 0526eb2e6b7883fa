import * as z from 'zod';

/** Options of {@link louvain}. */
export const louvainOptionsSchema = z.strictObject({
  weight: z.string().nullable().default(null).describe('Edge attribute of at least 0; null: 1.'),
  resolution: z
    .number()
    .gt(0)
    .default(1)
    .describe('Above 1 favours small communities, below 1 large ones.'),
  seed: z.int().min(0).default(0).describe('Fixes the order in which nodes are looked at.'),
});

export type LouvainOptions = z.input<typeof louvainOptionsSchema>;
