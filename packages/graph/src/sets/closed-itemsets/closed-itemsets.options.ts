import * as z from 'zod';

/** Options of {@link closedItemsets}. */
export const closedItemsetsOptionsSchema = z.strictObject({
  minSupport: z.int().min(1).default(2).describe('Leave out itemsets with less support.'),
  minItems: z.int().min(1).default(1).describe('Leave out itemsets with fewer items.'),
  limit: z.int().min(1).default(100_000).describe('Stop, and say so, after this many itemsets.'),
});

export type ClosedItemsetsOptions = z.input<typeof closedItemsetsOptionsSchema>;
