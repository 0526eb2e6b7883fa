import * as z from 'zod';

/** Options of {@link betweennessCentrality}. */
export const betweennessCentralityOptionsSchema = z.strictObject({
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute with lengths above 0; null counts edges.'),
  normalised: z
    .boolean()
    .default(false)
    .describe('Divide by the number of pairs of other nodes, so that values lie from 0 to 1.'),
});

export type BetweennessCentralityOptions = z.input<typeof betweennessCentralityOptionsSchema>;
