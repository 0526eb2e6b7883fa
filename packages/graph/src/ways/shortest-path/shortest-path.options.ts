import * as z from 'zod';

/** Options of {@link shortestPath}. */
export const shortestPathOptionsSchema = z.strictObject({
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute with lengths of at least 0; null counts edges.'),
});

export type ShortestPathOptions = z.input<typeof shortestPathOptionsSchema>;
