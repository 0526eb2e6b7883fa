import * as z from 'zod';

/** Options of {@link minhashJoin}. */
export const minhashJoinOptionsSchema = z.strictObject({
  threshold: z
    .number()
    .gt(0)
    .max(1)
    .describe('List pairs of at least this weighted Jaccard similarity.'),
  recall: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.99)
    .describe('Probability with which a pair just at the threshold is found.'),
  hashes: z.int().min(1).max(4096).default(128).describe('Hashes for each set.'),
  seed: z.int().min(0).default(0).describe('Fixes the hash functions.'),
});

export type MinhashJoinOptions = z.input<typeof minhashJoinOptionsSchema>;
