import * as z from 'zod';

/** Options of {@link simplePaths}. */
export const simplePathsOptionsSchema = z.strictObject({
  limit: z.int().min(1).default(10_000).describe('List at most this many paths.'),
  maxLength: z
    .int()
    .min(0)
    .nullable()
    .default(null)
    .describe('Only paths of at most this many edges; null for paths of any length.'),
  maxSteps: z
    .int()
    .min(1)
    .default(10_000_000)
    .describe('Stop, and say so, after walking this many arcs.'),
});

export type SimplePathsOptions = z.input<typeof simplePathsOptionsSchema>;
