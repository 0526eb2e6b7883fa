import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { hopsFrom, lengthsFrom } from './distances-from';
import {
  shortestDistancesOptionsSchema,
  type ShortestDistancesOptions,
} from './shortest-distances.options';

/**
 * The length of the shortest path from one node to every node it reaches, itself included.
 *
 * Value: a map in node order. Cost: O(n + m) when counting edges or when lengths are whole numbers
 * that are not large for the graph (buckets, DOI 10.1145/363269.363610), else O((n + m) log n).
 *
 * @throws UsageError `unknown-node`, `invalid-weight` for a length below 0, `invalid-options`
 */
export function shortestDistances(
  graph: GraphInput,
  source: string,
  options: ShortestDistancesOptions = {},
): AlgorithmResult<ReadonlyMap<string, number>> {
  const resolved = readOptions('shortestDistances', shortestDistancesOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const start = index.numberOf(source);
  const weights = resolved.weight === null ? null : index.edgeNumbers(resolved.weight, 0);
  const distance =
    weights === null
      ? hopsFrom(index.order, index.out, start)
      : lengthsFrom(index.order, index.out, weights, start);
  const value = new Map<string, number>();
  for (let node = 0; node < index.order; node += 1) {
    if (distance[node]! >= 0) value.set(index.nodes[node]!, distance[node]!);
  }
  return buildResult(
    {
      algorithm: 'shortestDistances',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint(weights === null ? [source] : [source, weights]),
    },
    value,
    { reached: value.size },
  );
}
