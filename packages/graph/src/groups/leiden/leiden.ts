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
import { moveNodes, renumber } from './move-nodes';
import { aggregate, toWeightedGraph, type WeightedGraph } from './weighted-graph';
import { leidenOptionsSchema, type LeidenOptions } from './leiden.options';
import { refine, type RefineOptions } from './refine';

/** Communities, and how well they keep to themselves. */
export interface CommunitiesValue {
  /** Each in order, ordered by first node. */
  readonly communities: readonly (readonly string[])[];
  /** Modularity of the partition with directions ignored. */
  readonly modularity: number;
}

/**
 * Groups nodes so that much weight lies inside the groups: moves single nodes as long as that
 * raises modularity, refines the groups so that every one is connected, then treats them as nodes
 * and goes on (DOI 10.1038/s41598-019-41695-z). Communities are an aid to reading a graph, not a
 * finding.
 *
 * A heuristic: another seed may give another partition, the same seed always gives the same, in
 * every insertion order. Directions are ignored. Cost: near O(m) a round. Progress counts rounds.
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
export function leiden(
  graph: GraphInput,
  options: LeidenOptions & RunControl = {},
): AlgorithmResult<CommunitiesValue> {
  const control = runControlOf(options);
  const resolved = readOptions('leiden', leidenOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const whole = toWeightedGraph(index, weights);
  const ticker = new Ticker(control);
  const choices = { ...resolved, generator: createSeededGenerator(resolved.seed) };
  const membership = Int32Array.from({ length: index.order }, (_, node) => node);
  let runs = 0;
  let best = Number.NEGATIVE_INFINITY;
  while (runs < resolved.iterations && whole.total > 0) {
    improve(whole, membership, choices, ticker);
    splitUnconnected(whole, membership);
    renumber(membership);
    runs += 1;
    const now = undirectedModularity(whole, membership, resolved.resolution);
    if (now <= best + 1e-12) break;
    best = now;
  }
  const communities = groupByNumber(index.nodes, membership, index.order);
  return buildResult(
    {
      algorithm: 'leiden',
      revision: 1,
      options: resolved,
      seed: resolved.seed,
      fingerprint: index.fingerprint([weights]),
    },
    { communities, modularity: undirectedModularity(whole, membership, resolved.resolution) },
    { communities: communities.length, runs },
  );
}

/** One run: move, refine, step up to the refined parts, until each community is one node. */
function improve(
  whole: WeightedGraph,
  membership: Int32Array,
  choices: RefineOptions,
  ticker: Ticker,
): void {
  let level = whole;
  let community = membership.slice();
  renumber(community);
  const nodeOf = Int32Array.from({ length: whole.order }, (_, node) => node);
  for (;;) {
    moveNodes(level, community, choices.resolution, choices.generator);
    ticker.report();
    const communities = renumber(community);
    for (let node = 0; node < whole.order; node += 1) membership[node] = community[nodeOf[node]!]!;
    if (communities === level.order) return;
    const part = refine(level, community, choices);
    const parts = renumber(part);
    // Refinement that joins nothing would go round for ever: step up by community instead.
    const step = parts === level.order ? community : part;
    const count = parts === level.order ? communities : parts;
    const next = new Int32Array(count);
    for (let node = 0; node < level.order; node += 1) next[step[node]!] = community[node]!;
    for (let node = 0; node < whole.order; node += 1) nodeOf[node] = step[nodeOf[node]!]!;
    level = aggregate(level, step, count);
    community = next;
  }
}

/** Makes each connected part of a community one of its own: that never lowers modularity. */
function splitUnconnected(graph: WeightedGraph, membership: Int32Array): void {
  const part = new Int32Array(graph.order).fill(-1);
  for (let start = 0; start < graph.order; start += 1) {
    if (part[start] !== -1) continue;
    part[start] = start;
    const queue = [start];
    for (const node of queue) {
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
        const next = graph.neighbours[at]!;
        if (part[next] !== -1 || membership[next] !== membership[start]) continue;
        if (graph.weights[at] === 0) continue;
        part[next] = start;
        queue.push(next);
      }
    }
  }
  membership.set(part);
}

/** How much more weight lies inside the communities than chance would put there. */
function undirectedModularity(
  graph: WeightedGraph,
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
