import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult, notConvergedIssue } from '../algorithm-result/build-result';
import type { Adjacency } from '../canonical-index/adjacency';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../canonical-index/canonical-index';
import { nodeValues } from '../canonical-index/node-values';
import { resolveOptions } from '../resolve-options/resolve-options';
import { Ticker, type RunControl } from '../run-control/run-control';
import { pagerankOptionsSchema, type PagerankOptions } from './pagerank.options';

/**
 * Measures where a walk that follows edges at random, and now and then starts anew anywhere, is
 * found: a node counts by who leads to it, and they by who leads to them.
 *
 * A node that leads nowhere passes its share to all nodes. Value: a map in node order, summing to
 * 1. Gauss-Seidel rounds; cost: O(m) a round, at most about log(tolerance) / log(damping) rounds. Progress counts rounds.
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
export function pagerank(
  graph: GraphInput,
  options: PagerankOptions = {},
  control: RunControl = {},
): AlgorithmResult<ReadonlyMap<string, number>> {
  const resolved = resolveOptions('pagerank', pagerankOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = resolved.weight === null ? null : index.edgeNumbers(resolved.weight, 0);
  const { rank, rounds, change } = iterate(index, weights, resolved, control);
  const converged = change < resolved.tolerance;
  return buildResult(
    {
      algorithm: 'pagerank',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([index.edgeNumbers(resolved.weight)]),
    },
    nodeValues(index.nodes, rank),
    { rounds, change },
    converged ? [] : [notConvergedIssue(rounds, change)],
  );
}

interface Iterated {
  readonly rank: Float64Array;
  readonly rounds: number;
  readonly change: number;
}

function iterate(
  index: CanonicalIndex,
  weights: Float64Array | null,
  options: { damping: number; tolerance: number; maxIterations: number },
  control: RunControl,
): Iterated {
  const { order, in: arcs } = index;
  const ticker = new Ticker(control, options.maxIterations);
  const state = beginRanks(index, weights, options.damping);
  const arcWeights = weights === null ? null : weightsOf(arcs, weights);
  let change = order === 0 ? 0 : Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (rounds < options.maxIterations && change >= options.tolerance) {
    const stuck = scaleToOne(state);
    const base = (1 - options.damping + options.damping * stuck) / order;
    change = gather(arcs, arcWeights, state, base);
    rounds += 1;
    ticker.tick();
  }
  scaleToOne(state);
  return { rank: state.rank, rounds, change };
}

/** Makes the ranks sum to 1, and says how much of that lies where no arc leads on. */
function scaleToOne({ rank, passed, passing }: RankState): number {
  let total = 0;
  for (let node = 0; node < rank.length; node += 1) total += rank[node]!;
  const scale = total > 0 ? 1 / total : 1;
  let stuck = 0;
  for (let node = 0; node < rank.length; node += 1) {
    const value = rank[node]! * scale;
    rank[node] = value;
    passed[node] = value * passing[node]!;
    if (passing[node] === 0) stuck += value;
  }
  return stuck;
}

interface RankState {
  readonly rank: Float64Array;
  /** What each node passes along an arc of weight 1. */
  readonly passed: Float64Array;
  /** What share of its rank that is; 0 for a node that leads nowhere. */
  readonly passing: Float64Array;
}

function beginRanks(
  { order, out }: CanonicalIndex,
  weights: Float64Array | null,
  damping: number,
): RankState {
  const { offsets, edges } = out;
  const rank = new Float64Array(order).fill(1 / order);
  const passed = new Float64Array(order);
  const passing = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    const [start, end] = [offsets[node]!, offsets[node + 1]!];
    let total = weights === null ? end - start : 0;
    if (weights !== null) for (let at = start; at < end; at += 1) total += weights[edges[at]!]!;
    passing[node] = total === 0 ? 0 : damping / total;
  }
  return { rank, passed, passing };
}

/**
 * One round: every node in turn takes up what is passed to it, and at once passes on what it has
 * now, which settles in about half the rounds that waiting for the next round takes. Says how much
 * changed in all.
 */
function gather(
  { offsets, neighbours }: Adjacency,
  arcWeights: Float64Array | null,
  { rank, passed, passing }: RankState,
  base: number,
): number {
  let change = 0;
  let at = 0;
  for (let node = 0; node < rank.length; node += 1) {
    const end = offsets[node + 1]!;
    let sum = base;
    if (arcWeights === null) for (; at < end; at += 1) sum += passed[neighbours[at]!]!;
    else for (; at < end; at += 1) sum += passed[neighbours[at]!]! * arcWeights[at]!;
    change += Math.abs(sum - rank[node]!);
    rank[node] = sum;
    passed[node] = sum * passing[node]!;
  }
  return change;
}

function weightsOf({ edges }: Adjacency, weights: Float64Array): Float64Array {
  const found = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at += 1) found[at] = weights[edges[at]!]!;
  return found;
}
