import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import {
  topologicalLayersOptionsSchema,
  type TopologicalLayersOptions,
} from './topological-layers.options';

/** The layers of a graph, and what a cycle keeps out of them. */
export interface TopologicalLayersValue {
  /** Layer 0 holds the nodes nothing leads to; every edge goes to a later layer. */
  readonly layers: readonly (readonly string[])[];
  /** Nodes on a cycle or behind one, in order; empty exactly when the graph has no cycle. */
  readonly unlayered: readonly string[];
}

/**
 * Puts every node in the earliest layer that lies behind all nodes leading to it: what has to come
 * before what.
 *
 * A self loop is a cycle, and so is an undirected edge. Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function topologicalLayers(
  graph: GraphInput,
  options: TopologicalLayersOptions = {},
): AlgorithmResult<TopologicalLayersValue> {
  const resolved = readOptions('topologicalLayers', topologicalLayersOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const { layerOf, depth } = findLayers(index);
  const layers = Array.from({ length: depth }, (): string[] => []);
  const unlayered: string[] = [];
  for (let node = 0; node < index.order; node += 1) {
    const layer = layerOf[node]!;
    (layer === -1 ? unlayered : layers[layer]!).push(index.nodes[node]!);
  }
  return buildResult(
    {
      algorithm: 'topologicalLayers',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint(),
    },
    { layers, unlayered },
    { layers: depth, unlayered: unlayered.length },
  );
}

/** The layer of each node, -1 on a cycle or behind one, and the number of layers. */
function findLayers({ order, out }: CanonicalIndex): { layerOf: Int32Array; depth: number } {
  const { offsets, neighbours } = out;
  const open = new Uint32Array(order);
  for (let at = 0; at < neighbours.length; at += 1) open[neighbours[at]!]! += 1;
  const layerOf = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let filled = 0;
  for (let node = 0; node < order; node += 1) {
    if (open[node] !== 0) continue;
    queue[filled] = node;
    filled += 1;
  }
  let depth = 0;
  for (let head = 0; head < filled; depth += 1) {
    for (const end = filled; head < end; head += 1) {
      const node = queue[head]!;
      layerOf[node] = depth;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const next = neighbours[at]!;
        const left = open[next]! - 1;
        open[next] = left;
        if (left > 0) continue;
        queue[filled] = next;
        filled += 1;
      }
    }
  }
  return { layerOf, depth };
}
