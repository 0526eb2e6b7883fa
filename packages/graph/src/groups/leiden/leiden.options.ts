import * as z from 'zod';

/** Options of {@link leiden}. */
export const leidenOptionsSchema = z.strictObject({
  weight: z.string().nullable().default(null).describe('Edge attribute of at least 0; null: 1.'),
  resolution: z
    .number()
    .gt(0)
    .default(1)
    .describe('Above 1 favours small communities, below 1 large ones.'),
  randomness: z
    .number()
    .gt(0)
    .default(0.01)
    .describe('How freely refinement picks among moves that gain; small keeps to the best.'),
  iterations: z
    .int()
    .min(1)
    .default(2)
    .describe('Runs over the whole graph, each from the last partition, until nothing changes.'),
  seed: z.int().min(0).default(0).describe('Fixes the order of nodes and the draws.'),
});

export type LeidenOptions = z.input<typeof leidenOptionsSchema>;
