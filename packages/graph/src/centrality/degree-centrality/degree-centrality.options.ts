import * as z from 'zod';

/** Options of {@link degreeCentrality}. */
export const degreeCentralityOptionsSchema = z.strictObject({
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute to add up instead of counting edges; null counts.'),
});

export type DegreeCentralityOptions = z.input<typeof degreeCentralityOptionsSchema>;
