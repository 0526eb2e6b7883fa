import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult } from '../algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../canonical-index/canonical-index';
import { resolveOptions } from '../resolve-options/resolve-options';
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
  const resolved = resolveOptions('topologicalLayers', topologicalLayersOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const { offsets, neighbours } = index.out;
  const open = new Uint32Array(index.order);
  for (const node of neighbours) open[node]! += 1;
  const layerOf = new Int32Array(index.order).fill(-1);
  let front = [...open.keys()].filter((node) => open[node] === 0);
  let depth = 0;
  for (; front.length > 0; depth += 1) {
    const next: number[] = [];
    for (const node of front) {
      layerOf[node] = depth;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        open[neighbours[at]!]! -= 1;
        if (open[neighbours[at]!] === 0) next.push(neighbours[at]!);
      }
    }
    front = next;
  }
  const layers = Array.from({ length: depth }, (): string[] => []);
  const unlayered: string[] = [];
  index.nodes.forEach((node, number) => {
    (layerOf[number] === -1 ? unlayered : layers[layerOf[number]!]!).push(node);
  });
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
