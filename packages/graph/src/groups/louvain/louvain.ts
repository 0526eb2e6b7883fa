import {
  createSeededGenerator,
  readOptions,
  type RunControl,
  Ticker,
  runControlOf,
} from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { groupByNumber } from '../../running/canonical-index/group-nodes';
import { louvainOptionsSchema, type LouvainOptions } from './louvain.options';
import { moveNodes, renumber } from './move-nodes';
import { aggregate, toWeightedGraph } from './weighted-graph';

/** Communities, and how well they keep to themselves. */
export interface CommunitiesValue {
  /** Each in order, ordered by first node. */
  readonly communities: readonly (readonly string[])[];
  /** Modularity of the partition with directions ignored. */
  readonly modularity: number;
}

/**
 * Groups nodes so that much weight lies inside the groups: moves single nodes as long as that
 * raises modularity, then treats groups as nodes and goes on (DOI
 * 10.1088/1742-5468/2008/10/P10008).
 *
 * A heuristic: another seed may give another partition, the same seed always gives the same, in
 * every insertion order. A community may even fall apart inside; `leiden` rules that out.
 * Directions are ignored. Communities are an aid to reading a graph, not a finding.
 * Cost: near O(m) a round. Progress counts rounds.
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
export function louvain(
  graph: GraphInput,
  options: LouvainOptions & RunControl = {},
): AlgorithmResult<CommunitiesValue> {
  const control = runControlOf(options);
  const resolved = readOptions('louvain', louvainOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const generator = createSeededGenerator(resolved.seed);
  const ticker = new Ticker(control);
  const membership = Int32Array.from({ length: index.order }, (_, node) => node);
  let level = toWeightedGraph(index, weights);
  const whole = level;
  let levels = 0;
  for (;;) {
    const community = Int32Array.from({ length: level.order }, (_, node) => node);
    const moved = level.total > 0 && moveNodes(level, community, resolved.resolution, generator);
    ticker.report();
    if (!moved) break;
    levels += 1;
    const count = renumber(community);
    for (let node = 0; node < index.order; node += 1)
      membership[node] = community[membership[node]!]!;
    level = aggregate(level, community, count);
  }
  const communities = groupByNumber(index.nodes, membership, index.order);
  return buildResult(
    {
      algorithm: 'louvain',
      revision: 1,
      options: resolved,
      seed: resolved.seed,
      fingerprint: index.fingerprint([weights]),
    },
    { communities, modularity: undirectedModularity(whole, membership, resolved.resolution) },
    { communities: communities.length, levels },
  );
}

/** @internal */
export function undirectedModularity(
  graph: ReturnType<typeof toWeightedGraph>,
  community: ArrayLike<number>,
  resolution: number,
): number {
  if (graph.total === 0) return 0;
  const strength = new Float64Array(graph.order);
  let inside = 0;
  for (let node = 0; node < graph.order; node += 1) {
    strength[community[node]!]! += graph.strength[node]!;
    inside += 2 * graph.inner[node]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      if (community[graph.neighbours[at]!] === community[node]) inside += graph.weights[at]!;
    }
  }
  const twice = 2 * graph.total;
  const expected = strength.reduce((sum, one) => sum + (one / twice) * (one / twice), 0);
  return inside / twice - resolution * expected;
}
