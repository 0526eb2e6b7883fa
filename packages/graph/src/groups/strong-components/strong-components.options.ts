import * as z from 'zod';

/** Options of {@link strongComponents}. */
export const strongComponentsOptionsSchema = z.strictObject({
  minimumSize: z.int().min(1).default(1).describe('Leave out components with fewer nodes.'),
});

export type StrongComponentsOptions = z.input<typeof strongComponentsOptionsSchema>;
