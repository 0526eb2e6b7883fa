import * as z from 'zod';

/** Options of {@link booleanMinimisation}. */
export const booleanMinimisationOptionsSchema = z.strictObject({
  remainders: z
    .enum(['false', 'dont-care'])
    .default('false')
    .describe(
      'What combinations without a row are: false keeps to what was seen; dont-care lets the ' +
        'expression use them.',
    ),
  limit: z.int().min(1).default(1000).describe('List at most this many tied solutions.'),
  maxTerms: z
    .int()
    .min(1)
    .default(200_000)
    .describe('Stop with a usage error beyond this many terms on the way to prime implicants.'),
  maxNodes: z.int().min(1).default(200_000).describe('Search nodes for the least cover.'),
});

export type BooleanMinimisationOptions = z.input<typeof booleanMinimisationOptionsSchema>;
