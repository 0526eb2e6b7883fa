import * as z from 'zod';

/** Options of {@link pagerank}. */
export const pagerankOptionsSchema = z.strictObject({
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute of at least 0 that shares out what a node passes on; null: equally.'),
  damping: z.number().gt(0).lt(1).default(0.85).describe('Chance to go on along an edge.'),
  tolerance: z
    .number()
    .gt(0)
    .default(1e-12)
    .describe('Stop when the values change by less than this in total.'),
  maxIterations: z.int().min(1).default(1000).describe('Stop, and say so, after this many rounds.'),
});

export type PagerankOptions = z.input<typeof pagerankOptionsSchema>;
