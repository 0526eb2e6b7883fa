import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, notConvergedIssue } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { nodeValues } from '../../running/canonical-index/node-values';
import { arcsByDegree, type ArcsByDegree } from './arcs-by-degree';
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
  options: PagerankOptions & RunControl = {},
): AlgorithmResult<ReadonlyMap<string, number>> {
  const control = runControlOf(options);
  const resolved = readOptions('pagerank', pagerankOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = resolved.weight === null ? null : index.edgeNumbers(resolved.weight, 0);
  const { rank, rounds, change } = iterate(index, weights, resolved, control);
  const converged = change < resolved.tolerance;
  return buildResult(
    {
      algorithm: 'pagerank',
      revision: 3,
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
  const { order } = index;
  const ticker = new Ticker(control, options.maxIterations);
  const arcs = arcsByDegree(index.in);
  const arcWeights = weights === null ? null : weightsOf(arcs, weights);
  const state = beginRanks(index, weights, arcs, options.damping);
  let change = order === 0 ? 0 : Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (rounds < options.maxIterations && change >= options.tolerance) {
    // What all nodes have in common is kept in proportion to their total, which may drift.
    const stuck = sumAt(state.rank, state.deadEnds);
    const base = ((1 - options.damping) * state.total + options.damping * stuck) / order;
    change = gather(arcs, arcWeights, state, base) / state.total;
    rounds += 1;
    ticker.tick();
  }
  return { rank: inNodeOrder(state, arcs), rounds, change };
}

/** The ranks, summing to 1; in the array of what was passed, which has done its work. */
function inNodeOrder({ rank, passed, total }: RankState, { places }: ArcsByDegree): Float64Array {
  for (let node = 0; node < rank.length; node += 1) passed[node] = rank[places[node]!]! / total;
  return passed;
}

interface RankState {
  /** The ranks by place, up to a common factor. */
  readonly rank: Float64Array;
  /** What each node passes along an arc of weight 1. */
  readonly passed: Float64Array;
  /** What share of its rank that is; 0 for a node that leads nowhere. */
  readonly passing: Float64Array;
  /** The places of those that lead nowhere. */
  readonly deadEnds: readonly number[];
  total: number;
}

function beginRanks(
  { order, out }: CanonicalIndex,
  weights: Float64Array | null,
  { places }: ArcsByDegree,
  damping: number,
): RankState {
  const { offsets, edges } = out;
  const rank = new Float64Array(order).fill(1 / order);
  const passed = new Float64Array(order);
  const passing = new Float64Array(order);
  const deadEnds: number[] = [];
  for (let node = 0; node < order; node += 1) {
    const end = offsets[node + 1]!;
    let at = offsets[node]!;
    let total = weights === null ? end - at : 0;
    if (weights !== null) for (; at < end; at += 1) total += weights[edges[at]!]!;
    const place = places[node]!;
    if (total === 0) deadEnds.push(place);
    else passing[place] = damping / total;
    passed[place] = passing[place]! / order;
  }
  return { rank, passed, passing, deadEnds, total: 1 };
}

function sumAt(values: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += values[place]!;
  return sum;
}

/**
 * One round: every node in turn takes up what is passed to it, and at once passes on what it has
 * now, which settles in about half the rounds that waiting for the next round takes. Says how much
 * changed in all.
 */
function gather(
  { groups, sources }: ArcsByDegree,
  weights: Float64Array | null,
  state: RankState,
  base: number,
): number {
  const { rank, passed, passing } = state;
  let change = 0;
  let total = 0;
  let at = 0;
  let place = 0;
  for (const { degree, end } of groups) {
    for (; place < end; place += 1) {
      let sum = base;
      const last = at + degree;
      if (weights === null) for (; at < last; at += 1) sum += passed[sources[at]!]!;
      else for (; at < last; at += 1) sum += passed[sources[at]!]! * weights[at]!;
      change += Math.abs(sum - rank[place]!);
      total += sum;
      rank[place] = sum;
      passed[place] = sum * passing[place]!;
    }
  }
  state.total = total;
  return change;
}

function weightsOf({ edges }: ArcsByDegree, weights: Float64Array): Float64Array {
  const found = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at += 1) found[at] = weights[edges[at]!]!;
  return found;
}
