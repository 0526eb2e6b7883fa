import * as z from 'zod';

/** Options of {@link kShortestPaths}. */
export const kShortestPathsOptionsSchema = z.strictObject({
  k: z.int().min(1).default(10).describe('How many paths to list at most.'),
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute with lengths of at least 0; null counts edges.'),
});

export type KShortestPathsOptions = z.input<typeof kShortestPathsOptionsSchema>;
