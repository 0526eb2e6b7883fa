import * as z from 'zod';

/** Options of {@link setCoverFrontier}. */
export const setCoverFrontierOptionsSchema = z.strictObject({
  universe: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('The elements to cover; null for all elements of all sets.'),
  maxSize: z.int().min(1).nullable().default(null).describe('Largest number of sets to look at.'),
  maxNodes: z
    .int()
    .min(1)
    .default(200_000)
    .describe('Search nodes for each size; beyond them the size has a proven interval instead.'),
});

export type SetCoverFrontierOptions = z.input<typeof setCoverFrontierOptionsSchema>;
