import * as z from 'zod';

const position = z.strictObject({ node: z.string(), x: z.number(), y: z.number() });

const layered = z.strictObject({
  kind: z.literal('layered'),
  direction: z
    .enum(['right', 'down'])
    .default('right')
    .describe('Where edges point: to the right or downwards.'),
  nodeWidth: z.number().min(0).default(120).describe('Room for a node, in units of the drawing.'),
  nodeHeight: z.number().min(0).default(40).describe('Room for a node, in units of the drawing.'),
  layerGap: z.number().min(0).default(80).describe('Distance between layers.'),
  nodeGap: z.number().min(0).default(24).describe('Distance between nodes of a layer.'),
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute of at least 0: heavy edges point backwards last; null: 1.'),
  maxPlaces: z
    .int()
    .min(1)
    .default(30_000)
    .describe('Refuse drawings with more nodes and places at which edges pass layers.'),
});

const force = z.strictObject({
  kind: z.literal('force'),
  iterations: z.int().min(0).default(200).describe('Steps of the simulation.'),
  gravity: z.number().min(0).default(1).describe('Pull towards the middle.'),
  scaling: z.number().gt(0).default(10).describe('Distance between nodes.'),
  weight: z
    .string()
    .nullable()
    .default(null)
    .describe('Edge attribute of at least 0: heavy edges pull harder; null: 1.'),
  previous: z
    .array(position)
    .default([])
    .describe('Where nodes stood before; others begin beside their neighbours.'),
  keepPrevious: z
    .boolean()
    .default(true)
    .describe('Leave nodes with a previous position exactly there.'),
  seed: z.int().min(0).default(0).describe('Fixes where nodes begin.'),
});

/** Options of {@link graphLayout}. */
export const graphLayoutOptionsSchema = z.discriminatedUnion('kind', [layered, force]);

export type GraphLayoutOptions = z.input<typeof graphLayoutOptionsSchema>;

/** @internal */
export type LayeredOptions = z.output<typeof layered>;

/** @internal */
export type ForceOptions = z.output<typeof force>;
