import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, notConvergedIssue } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { nodeValues } from '../../running/canonical-index/node-values';
import { katzCentralityOptionsSchema, type KatzCentralityOptions } from './katz-centrality.options';

/**
 * Counts the walks that lead to a node from anywhere, longer ones for less: each step takes the
 * factor `alpha` (DOI 10.1007/BF02289026).
 *
 * Exists only while `alpha` is below 1 / the largest eigenvalue; beyond, the values grow without
 * end and an issue says that they did not settle. Value: a map in node order. Cost: O(m) a round.
 * Progress counts rounds.
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
export function katzCentrality(
  graph: GraphInput,
  options: KatzCentralityOptions & RunControl = {},
): AlgorithmResult<ReadonlyMap<string, number>> {
  const control = runControlOf(options);
  const resolved = readOptions('katzCentrality', katzCentralityOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const { score, rounds, change } = iterate(index, weights, resolved, control);
  const length = resolved.normalised
    ? Math.sqrt(score.reduce((sum, one) => sum + one * one, 0)) || 1
    : 1;
  return buildResult(
    {
      algorithm: 'katzCentrality',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([weights]),
    },
    nodeValues(
      index.nodes,
      score.map((one) => one / length),
    ),
    { rounds, change },
    change < resolved.tolerance ? [] : [notConvergedIssue(rounds, change)],
  );
}

function iterate(
  { order, in: arcs }: CanonicalIndex,
  weights: Float64Array,
  options: { alpha: number; beta: number; tolerance: number; maxIterations: number },
  control: RunControl,
): { score: Float64Array; rounds: number; change: number } {
  const ticker = new Ticker(control, options.maxIterations);
  let score = new Float64Array(order);
  let next = new Float64Array(order);
  let change = order === 0 ? 0 : Number.POSITIVE_INFINITY;
  let rounds = 0;
  while (rounds < options.maxIterations && change >= options.tolerance && !Number.isNaN(change)) {
    let moved = 0;
    let total = 0;
    for (let node = 0; node < order; node += 1) {
      let sum = 0;
      for (let at = arcs.offsets[node]!; at < arcs.offsets[node + 1]!; at += 1) {
        sum += score[arcs.neighbours[at]!]! * weights[arcs.edges[at]!]!;
      }
      next[node] = options.alpha * sum + options.beta;
      moved += Math.abs(next[node]! - score[node]!);
      total += Math.abs(next[node]!);
    }
    change = total === 0 ? 0 : moved / total;
    [score, next] = [next, score];
    rounds += 1;
    ticker.tick();
  }
  return { score, rounds, change: Number.isNaN(change) ? Number.POSITIVE_INFINITY : change };
}
