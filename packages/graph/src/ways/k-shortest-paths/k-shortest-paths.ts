import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import type { MeasuredPath } from '../shortest-path/shortest-path';
import {
  kShortestPathsOptionsSchema,
  type KShortestPathsOptions,
} from './k-shortest-paths.options';
import { PathClasses } from './path-classes';

/**
 * Lists the k shortest simple paths between two nodes, shortest first; parallel edges make paths
 * of their own. Equal lengths are ordered by nodes, then edges.
 *
 * Yen's algorithm (DOI 10.1287/mnsc.17.11.712) with Lawler's partition (DOI 10.1287/mnsc.18.7.401):
 * O(k n (n + m) log n) at worst. The tree of shortest ways to the target bounds every class of paths
 * from below and often gives its best path at once, so that few classes are searched, and those with
 * that bound as a guide. Progress counts searches.
 *
 * @throws UsageError `unknown-node`, `invalid-weight` for a length below 0, `invalid-options`
 */

export function kShortestPaths(
  graph: GraphInput,
  source: string,
  target: string,
  options: KShortestPathsOptions & RunControl = {},
): AlgorithmResult<readonly MeasuredPath[]> {
  const control = runControlOf(options);
  const resolved = readOptions('kShortestPaths', kShortestPathsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const ends = { from: index.numberOf(source), to: index.numberOf(target) };
  const weights = index.edgeNumbers(resolved.weight, 0);
  const search = new PathClasses(index, weights, ends, new Ticker(control));
  const found = search.run(resolved.k);
  return buildResult(
    {
      algorithm: 'kShortestPaths',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([source, target, weights]),
    },
    found.map(({ nodes, edges, length }) => ({
      nodes: nodes.map((node) => index.nodes[node]!),
      edges: edges.map((edge) => index.edges[edge]!),
      length,
    })),
    { paths: found.length, searches: search.searches },
  );
}
