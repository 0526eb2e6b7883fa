import * as z from 'zod';

/** Options of {@link labelDisjointSupport}. */
export const labelDisjointSupportOptionsSchema = z.strictObject({
  label: z
    .string()
    .describe(
      'Edge attribute with the label: a text, or a list of texts each of which carries the edge alone.',
    ),
  maxSets: z
    .int()
    .min(1)
    .default(5000)
    .describe('Least label sets to list before settling for a proven interval.'),
  maxSteps: z
    .int()
    .min(1)
    .default(50_000)
    .describe('Steps of each search before settling for a proven interval.'),
});

export type LabelDisjointSupportOptions = z.input<typeof labelDisjointSupportOptionsSchema>;
