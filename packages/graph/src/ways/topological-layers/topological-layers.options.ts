import * as z from 'zod';

/** Options of {@link topologicalLayers}: there are none. */
export const topologicalLayersOptionsSchema = z.strictObject({});

export type TopologicalLayersOptions = z.input<typeof topologicalLayersOptionsSchema>;
