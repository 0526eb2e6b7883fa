import * as z from 'zod';

/** Options of {@link maximalPaths}. */
export const maximalPathsOptionsSchema = z.strictObject({
  limit: z.int().min(1).default(10_000).describe('List at most this many paths.'),
  maxSteps: z
    .int()
    .min(1)
    .default(10_000_000)
    .describe('Stop, and say so, after walking this many arcs.'),
});

export type MaximalPathsOptions = z.input<typeof maximalPathsOptionsSchema>;
