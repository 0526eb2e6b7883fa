import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { forceLayout } from './force-layout';
import { graphLayoutOptionsSchema, type GraphLayoutOptions } from './graph-layout.options';
import { layeredLayout } from './layered-layout';
import type { Point } from './raw-layout';

/** Where to draw everything. */
export interface GraphLayoutValue {
  /** The middle of each node, in node order; y grows downwards. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Layered: the way of each edge from source to target, by key; self loops have none. */
  readonly bends: ReadonlyMap<string, readonly Point[]>;
  /** Layered: edges that close a cycle and are drawn backwards, by key. */
  readonly backward: readonly string[];
}

/**
 * Places the nodes of a graph for drawing, in one of two ways behind one interface.
 *
 * `layered` puts what comes first to the left (or top): for theories and chains. `force` puts what
 * hangs together close together: for webs without a direction; nodes with a `previous` position
 * stay there, so that a drawing does not jump when the graph grows.
 *
 * The same graph, options and seed give the same places in every insertion order. Layered by
 * dagre, chosen over elkjs for its licence and size; seconds for 1,000 nodes, and refused before it
 * starts where it would take minutes. Force by graphology's ForceAtlas2, which takes thousands of
 * nodes. Progress (force) counts blocks of 25 steps.
 *
 * @throws UsageError `too-large` for a layered drawing of more than `maxPlaces` places or 1,000
 *   layers, `unknown-node` in `previous`, `invalid-weight`, `invalid-graph`, `invalid-options`
 */
export function graphLayout(
  graph: GraphInput,
  options: GraphLayoutOptions & RunControl,
): AlgorithmResult<GraphLayoutValue> {
  const control = runControlOf(options);
  const resolved = readOptions('graphLayout', graphLayoutOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const raw =
    resolved.kind === 'layered'
      ? layeredLayout(index, resolved)
      : forceLayout(index, resolved, control);
  return buildResult(
    {
      algorithm: 'graphLayout',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([weights]),
      ...(resolved.kind === 'force' ? { seed: resolved.seed } : {}),
    },
    {
      positions: new Map(index.nodes.map((node, at) => [node, raw.positions[at]!])),
      bends: new Map([...raw.bends].map(([edge, points]) => [index.edges[edge]!, points])),
      backward: raw.backward.map((edge) => index.edges[edge]!),
    },
    { nodes: index.order, backward: raw.backward.length },
  );
}
