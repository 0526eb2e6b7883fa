import * as z from 'zod';

/** Options of {@link feedbackArcSet}. */
export const feedbackArcSetOptionsSchema = z.strictObject({
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute with what losing an edge costs, at least 0; null counts edges.'),
  method: z
    .enum(['exact', 'heuristic'])
    .default('exact')
    .describe('exact: least, with proof, within `maxNodes`; heuristic: fast, with a lower bound.'),
  maxNodes: z
    .int()
    .min(1)
    .default(20_000)
    .describe('exact: search nodes of each covering step before settling for an interval.'),
  maxRounds: z
    .int()
    .min(1)
    .default(200)
    .describe('exact: rounds of looking for further cycles before settling for an interval.'),
});

export type FeedbackArcSetOptions = z.input<typeof feedbackArcSetOptionsSchema>;
