import * as z from 'zod';

/** Options of {@link similarityJoin}. */
export const similarityJoinOptionsSchema = z.strictObject({
  threshold: z
    .number()
    .gt(0)
    .max(1)
    .describe('List pairs of at least this weighted Jaccard similarity.'),
});

export type SimilarityJoinOptions = z.input<typeof similarityJoinOptionsSchema>;
