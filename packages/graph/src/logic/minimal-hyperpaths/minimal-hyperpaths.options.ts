import * as z from 'zod';

/** Options of {@link minimalHyperpaths}. */
export const minimalHyperpathsOptionsSchema = z.strictObject({
  limit: z.int().min(1).default(1000).describe('Stop, and say so, after this many hyperpaths.'),
  maxSteps: z
    .int()
    .min(1)
    .default(100_000)
    .describe('Stop, and say so, after trying this many sets of forbidden hyperedges.'),
});

export type MinimalHyperpathsOptions = z.input<typeof minimalHyperpathsOptionsSchema>;
