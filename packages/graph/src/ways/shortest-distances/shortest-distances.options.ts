import * as z from 'zod';

/** Options of {@link shortestDistances}. */
export const shortestDistancesOptionsSchema = z.strictObject({
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute with lengths of at least 0; null counts edges.'),
});

export type ShortestDistancesOptions = z.input<typeof shortestDistancesOptionsSchema>;
