import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult } from '../algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../canonical-index/canonical-index';
import { resolveOptions } from '../resolve-options/resolve-options';
import type { SimplePath } from '../simple-paths/simple-paths';
import { dijkstra, wayTo } from './dijkstra';
import { shortestPathOptionsSchema, type ShortestPathOptions } from './shortest-path.options';

/** A path and its length. */
export interface MeasuredPath extends SimplePath {
  readonly length: number;
}

/**
 * Finds a shortest path between two nodes; `null` when there is none. Of equally short paths the
 * one whose nodes are found first in code-unit order, so always the same one.
 *
 * Cost: O((n + m) log n).
 *
 * @throws UsageError `unknown-node`, `invalid-weight` for a length below 0, `invalid-options`
 */
export function shortestPath(
  graph: GraphInput,
  source: string,
  target: string,
  options: ShortestPathOptions = {},
): AlgorithmResult<MeasuredPath | null> {
  const resolved = resolveOptions('shortestPath', shortestPathOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const to = index.numberOf(target);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const tree = dijkstra({
    order: index.order,
    arcs: index.out,
    weights,
    start: index.numberOf(source),
    stop: to,
  });
  const length = tree.distance[to]!;
  const way = length === Number.POSITIVE_INFINITY ? null : wayTo(tree, to);
  return buildResult(
    {
      algorithm: 'shortestPath',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([source, target, weights]),
    },
    way === null
      ? null
      : {
          nodes: way.nodes.map((node) => index.nodes[node]!),
          edges: way.edges.map((edge) => index.edges[edge]!),
          length,
        },
  );
}
