import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import type { SimplePath } from '../simple-paths/path-search';
import { fewestHops } from './fewest-hops';
import { leastLength } from './least-length';
import { shortestPathOptionsSchema, type ShortestPathOptions } from './shortest-path.options';

/** A path and its length. */
export interface MeasuredPath extends SimplePath {
  readonly length: number;
}

/**
 * Finds a shortest path between two nodes; `null` when there is none. Of paths with equally few
 * edges the one whose nodes come first in code-unit order; of equally long ones always the same.
 *
 * Searches from both ends. Cost: at worst O(n + m) when counting edges, else O((n + m) log n);
 * mostly far less, since the two searches meet half way.
 *
 * @throws UsageError `unknown-node`, `invalid-weight` for a length below 0, `invalid-options`
 */
export function shortestPath(
  graph: GraphInput,
  source: string,
  target: string,
  options: ShortestPathOptions = {},
): AlgorithmResult<MeasuredPath | null> {
  const resolved = readOptions('shortestPath', shortestPathOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const to = index.numberOf(target);
  const from = index.numberOf(source);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const way =
    resolved.weight === null ? fewestHops(index, from, to) : leastLength(index, weights, from, to);
  return buildResult(
    {
      algorithm: 'shortestPath',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([source, target, weights]),
    },
    way === null
      ? null
      : {
          nodes: way.nodes.map((node) => index.nodes[node]!),
          edges: way.edges.map((edge) => index.edges[edge]!),
          length: way.edges.reduce((length, edge) => length + weights[edge]!, 0),
        },
  );
}
