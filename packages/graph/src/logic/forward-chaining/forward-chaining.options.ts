import * as z from 'zod';

/** Options of {@link forwardChaining}. */
export const forwardChainingOptionsSchema = z.strictObject({
  maxLayers: z
    .int()
    .min(0)
    .nullable()
    .default(null)
    .describe('Stop after this many layers of firing; null goes on until nothing new fires.'),
});

export type ForwardChainingOptions = z.input<typeof forwardChainingOptionsSchema>;
