import * as z from 'zod';

/** Options of {@link katzCentrality}. */
export const katzCentralityOptionsSchema = z.strictObject({
  alpha: z
    .number()
    .gt(0)
    .default(0.1)
    .describe(
      'What each step of a walk takes away; must be below 1 / the largest eigenvalue of the graph.',
    ),
  beta: z.number().default(1).describe('What every node has of its own.'),
  weight: z.string().nullable().default(null).describe('Edge attribute of at least 0; null: 1.'),
  normalised: z.boolean().default(false).describe('Scale so that the squares sum to 1.'),
  tolerance: z
    .number()
    .gt(0)
    .default(1e-12)
    .describe('Stop when the values change by less than this, in proportion to their total.'),
  maxIterations: z.int().min(1).default(1000).describe('Stop, and say so, after this many rounds.'),
});

export type KatzCentralityOptions = z.input<typeof katzCentralityOptionsSchema>;
