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
import { undirectedModularity, type CommunitiesValue } from '../louvain/louvain';
import { moveNodes, renumber } from '../louvain/move-nodes';
import { aggregate, toWeightedGraph, type WeightedGraph } from '../louvain/weighted-graph';
import { leidenOptionsSchema, type LeidenOptions } from './leiden.options';
import { refine, type RefineOptions } from './refine';

/**
 * Groups nodes as `louvain` does, but refines the groups before each step up, so that every
 * community is connected (DOI 10.1038/s41598-019-41695-z).
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
