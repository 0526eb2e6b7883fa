import * as z from 'zod';

/** Options of {@link elementaryCycles}. */
export const elementaryCyclesOptionsSchema = z.strictObject({
  limit: z.int().min(1).default(10_000).describe('Stop, and say so, after this many cycles.'),
  maxLength: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('List only cycles of at most this many edges; null lists cycles of any length.'),
  sign: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'Edge attribute with the sign of an influence: a number, "+" or "-". null leaves signs out.',
    ),
});

export type ElementaryCyclesOptions = z.input<typeof elementaryCyclesOptionsSchema>;
