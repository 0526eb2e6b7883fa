import * as z from 'zod';

/** Options of {@link components}. */
export const componentsOptionsSchema = z.strictObject({
  minimumSize: z.int().min(1).default(1).describe('Leave out components with fewer nodes.'),
});

export type ComponentsOptions = z.input<typeof componentsOptionsSchema>;
