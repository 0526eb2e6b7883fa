import * as z from 'zod';

/** Options of {@link disjointPaths}. */
export const disjointPathsOptionsSchema = z.strictObject({
  disjoint: z
    .enum(['edges', 'nodes'])
    .default('edges')
    .describe('What no two paths may share: an edge, or a node other than the two ends.'),
});

export type DisjointPathsOptions = z.input<typeof disjointPathsOptionsSchema>;
