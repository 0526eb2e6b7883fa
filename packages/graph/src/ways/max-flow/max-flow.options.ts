import * as z from 'zod';

/** Options of {@link maxFlow}. */
export const maxFlowOptionsSchema = z.strictObject({
  capacity: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute with capacities of at least 0; null gives every edge 1.'),
  nodeCapacity: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'Node attribute with capacities of at least 0; nodes without it, and the two ends, are unlimited.',
    ),
});

export type MaxFlowOptions = z.input<typeof maxFlowOptionsSchema>;
