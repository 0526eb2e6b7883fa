import * as z from 'zod';

/** Options of {@link formalConcepts}. */
export const formalConceptsOptionsSchema = z.strictObject({
  limit: z.int().min(1).default(20_000).describe('Stop, and say so, after this many concepts.'),
});

export type FormalConceptsOptions = z.input<typeof formalConceptsOptionsSchema>;
