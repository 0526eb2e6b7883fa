import * as z from 'zod';

/** Options of {@link kShortestHyperpaths}. */
export const kShortestHyperpathsOptionsSchema = z.strictObject({
  k: z.int().min(1).default(10).describe('How many hyperpaths to list at most.'),
  length: z
    .enum(['sum', 'depth'])
    .default('sum')
    .describe(
      'sum: a vertex costs its hyperedge plus all of its tail, shared parts counted each time; ' +
        'depth: plus the dearest of its tail.',
    ),
  maxSteps: z.int().min(1).default(100_000).describe('Stop, and say so, after this many searches.'),
});

export type KShortestHyperpathsOptions = z.input<typeof kShortestHyperpathsOptionsSchema>;
