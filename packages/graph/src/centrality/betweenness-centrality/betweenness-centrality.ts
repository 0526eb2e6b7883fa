import { readOptions, type RunControl, Ticker, UsageError, runControlOf } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { nodeValues } from '../../running/canonical-index/node-values';
import {
  betweennessCentralityOptionsSchema,
  type BetweennessCentralityOptions,
} from './betweenness-centrality.options';
import { arcLengths } from './arc-lengths';
import { addDependencies, addHopDependencies, BrandesState } from './brandes';

/**
 * Measures how many shortest paths between other nodes pass through each node; where a pair has
 * several, each counts as its share.
 *
 * Pairs count once in a graph of undirected edges alone, else once in each direction. Parallel
 * edges make several shortest paths. Value: a map in node order. Brandes' algorithm (DOI
 * 10.1080/0022250X.2001.9990249): O(n m), weighted O(n m + n^2 log n), so minutes for 100,000
 * edges. Progress counts source nodes.
 *
 * @throws UsageError `invalid-weight` for a length of 0 or below, `invalid-options`
 */
export function betweennessCentrality(
  graph: GraphInput,
  options: BetweennessCentralityOptions & RunControl = {},
): AlgorithmResult<ReadonlyMap<string, number>> {
  const control = runControlOf(options);
  const name = 'betweennessCentrality';
  const resolved = readOptions(name, betweennessCentralityOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = resolved.weight === null ? null : index.edgeNumbers(resolved.weight, 0);
  if (weights !== null) refuseZero(index, weights);
  const between = betweenOf(index, weights, new Ticker(control, index.order));
  const scale = scaleOf(index, resolved.normalised);
  const value = nodeValues(
    index.nodes,
    between.map((one) => one * scale),
  );
  return buildResult(
    {
      algorithm: name,
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint(weights === null ? [] : [weights]),
    },
    value,
  );
}

function betweenOf(
  { order, out }: CanonicalIndex,
  weights: Float64Array | null,
  ticker: Ticker,
): Float64Array {
  const lengths = weights === null ? null : arcLengths(out, weights);
  const state = new BrandesState(order, out.neighbours.length);
  for (let source = 0; source < order; source += 1) {
    if (lengths === null) addHopDependencies(state, out, source);
    else addDependencies(state, out, lengths, source);
    ticker.tick();
  }
  return state.between;
}

/** In an undirected graph each pair was met from both ends. */
function scaleOf(index: CanonicalIndex, normalised: boolean): number {
  const pairs = (index.order - 1) * (index.order - 2);
  if (normalised) return pairs > 0 ? 1 / pairs : 0;
  return index.size > 0 && !index.undirected.includes(0) ? 0.5 : 1;
}

function refuseZero(index: CanonicalIndex, weights: Float64Array): void {
  const zero = weights.indexOf(0);
  if (zero === -1) return;
  const edge = index.edges[zero]!;
  throw new UsageError<GraphErrorCode>(
    'invalid-weight',
    `Edge "${edge}" has length 0; expected above 0.`,
    {
      params: {
        edge,
      },
    },
  );
}
