import * as z from 'zod';

/** Options of {@link setCover}. */
export const setCoverOptionsSchema = z.strictObject({
  method: z
    .enum(['greedy', 'exact'])
    .default('exact')
    .describe('greedy: fast, with a bound; exact: cheapest, with proof, within `maxNodes`.'),
  universe: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('The elements to cover; null for all elements of all sets.'),
  maxNodes: z
    .int()
    .min(1)
    .default(200_000)
    .describe('exact: stop, and say so, after this many search nodes.'),
});

export type SetCoverOptions = z.input<typeof setCoverOptionsSchema>;
