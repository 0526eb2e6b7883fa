import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult, notConvergedIssue } from '../algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../canonical-index/canonical-index';
import { resolveOptions } from '../resolve-options/resolve-options';
import { Ticker, type RunControl } from '../run-control/run-control';
import { pagerankOptionsSchema, type PagerankOptions } from './pagerank.options';

/**
 * Measures where a walk that follows edges at random, and now and then starts anew anywhere, is
 * found: a node counts by who leads to it, and they by who leads to them.
 *
 * A node that leads nowhere passes its share to all nodes. Value: a map in node order, summing to
 * 1. Cost: O(m) a round, about log(tolerance) / log(damping) rounds. Progress counts rounds.
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
  const weights = index.edgeNumbers(resolved.weight, 0);
  const { rank, rounds, change } = iterate(index, weights, resolved, control);
  const converged = change < resolved.tolerance;
  return buildResult(
    {
      algorithm: 'pagerank',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([weights]),
    },
    new Map(index.nodes.map((node, at) => [node, rank[at]!])),
    { rounds, change },
    converged ? [] : [notConvergedIssue(rounds, change)],
  );
}

function iterate(
  index: CanonicalIndex,
  weights: Float64Array,
  options: { damping: number; tolerance: number; maxIterations: number },
  control: RunControl,
): { rank: Float64Array; rounds: number; change: number } {
  const { order, in: arcs } = index;
  const ticker = new Ticker(control, options.maxIterations);
  const shares = arcShares(index, weights);
  const total = outWeights(index, weights);
  let rank = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  let change = order === 0 ? 0 : Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (rounds < options.maxIterations && change >= options.tolerance) {
    let stuck = 0;
    for (let node = 0; node < order; node += 1) if (total[node] === 0) stuck += rank[node]!;
    const base = (1 - options.damping + options.damping * stuck) / order;
    change = 0;
    for (let node = 0; node < order; node += 1) {
      let sum = 0;
      for (let at = arcs.offsets[node]!; at < arcs.offsets[node + 1]!; at += 1) {
        sum += rank[arcs.neighbours[at]!]! * shares[at]!;
      }
      next[node] = base + options.damping * sum;
      change += Math.abs(next[node]! - rank[node]!);
    }
    [rank, next] = [next, rank];
    rounds += 1;
    ticker.tick();
  }
  return { rank, rounds, change };
}

/** What share of its rank the near end of each incoming arc passes along it. */
function arcShares(index: CanonicalIndex, weights: Float64Array): Float64Array {
  const total = outWeights(index, weights);
  const { neighbours, edges } = index.in;
  return Float64Array.from(neighbours, (from, at) =>
    total[from] === 0 ? 0 : weights[edges[at]!]! / total[from]!,
  );
}

function outWeights({ order, out }: CanonicalIndex, weights: Float64Array): Float64Array {
  const total = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    for (let at = out.offsets[node]!; at < out.offsets[node + 1]!; at += 1) {
      total[node]! += weights[out.edges[at]!]!;
    }
  }
  return total;
}
