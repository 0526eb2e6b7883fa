import * as z from 'zod';

/** Options of {@link graphDifference}. */
export const graphDifferenceOptionsSchema = z.strictObject({
  matchEdges: z
    .enum(['key', 'ends'])
    .default('key')
    .describe(
      'What makes two edges the same: their key, or their ends and direction; parallel edges are ' +
        'then paired in canonical order.',
    ),
  attributes: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('Attributes to compare; null compares all.'),
});

export type GraphDifferenceOptions = z.input<typeof graphDifferenceOptionsSchema>;
