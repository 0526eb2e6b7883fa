import { graphLayout, type Point } from '@cmoc/graph/layout';
import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import { DirectedGraph } from 'graphology';
import * as z from 'zod';
import { gatherMaterial, type SaidCount } from '../trace-chains/trace-chains';
import { traceChainsOptionsSchema } from '../trace-chains/trace-chains.options';

/** Where a configuration stands: its middle; y grows downwards. */
export interface DrawnConfiguration extends Point {
  readonly configuration: string;
}

/** The line of a join, from one configuration to the next. */
export interface DrawnJoin {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Whether it closes a loop and so runs backwards. */
  readonly backward: boolean;
}

/** The web of chains as a drawing. */
export interface ChainDrawing {
  readonly configurations: readonly DrawnConfiguration[];
  readonly joins: readonly DrawnJoin[];
  /** Links looked at. */
  readonly links: SaidCount;
}

const size = (preset: number, what: string) => z.number().min(0).default(preset).describe(what);

const optionsSchema = z.strictObject({
  ...traceChainsOptionsSchema.pick({
    assume: true,
    configurations: true,
    tiers: true,
    includePutAside: true,
  }).shape,
  maxLinks: z.int().min(0).default(500).describe('Draw at most this many links.'),
  width: size(160, 'Room for a configuration, in units of the drawing.'),
  height: size(60, 'Room for a configuration, in units of the drawing.'),
});

/** Options of {@link drawChains}. */
export type ChainDrawingOptions = z.input<typeof optionsSchema>;

/**
 * Places linked configurations in layers from left to right, whole, so that what follows stands
 * behind what it follows on from. Many small drawings read better than a large one: give
 * `configurations`.
 *
 * Seconds for some hundred configurations. The same review and options give the same places.
 *
 * @throws UsageError `invalid-options`; `too-large` where a drawing would take minutes
 */
export function drawChains(
  review: Review,
  options: ChainDrawingOptions & RunControl = {},
): ChainDrawing {
  const control = runControlOf(options);
  const { maxLinks, width, height, ...choice } = readOptions('drawChains', optionsSchema, options);
  const { links } = gatherMaterial(review, traceChainsOptionsSchema.parse(choice));
  const listed = links.list(maxLinks);
  const web = new DirectedGraph();
  for (const { from, to } of listed) {
    for (const id of [from, to]) web.mergeNode(id);
    if (from !== to) web.mergeEdgeWithKey(`${from}>${to}`, from, to);
  }
  const { positions, bends, backward } = graphLayout(web, {
    kind: 'layered',
    nodeWidth: width,
    nodeHeight: height,
    ...control,
  }).value;
  const turned = new Set(backward);
  return {
    configurations: [...positions].map(([configuration, point]) => ({ configuration, ...point })),
    joins: [...bends].map(([key, points]) => ({
      from: web.source(key),
      to: web.target(key),
      points,
      backward: turned.has(key),
    })),
    links: { listed: listed.length, atLeast: links.count(), exact: true },
  };
}
