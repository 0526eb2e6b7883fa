import * as z from 'zod';

/** Options of {@link missingFacts}. */
export const missingFactsOptionsSchema = z.strictObject({
  rankBy: z
    .enum(['hyperedges', 'vertices'])
    .default('hyperedges')
    .describe('What to count: hyperedges that would fire, or vertices that would follow.'),
  limit: z.int().min(1).nullable().default(null).describe('List only the best; null lists all.'),
});

export type MissingFactsOptions = z.input<typeof missingFactsOptionsSchema>;
