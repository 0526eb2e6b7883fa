import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult } from '../algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../canonical-index/canonical-index';
import { groupByNumber } from '../canonical-index/group-nodes';
import { resolveOptions } from '../resolve-options/resolve-options';
import { componentsOptionsSchema, type ComponentsOptions } from './components.options';

/**
 * Finds the connected components of a graph, directions ignored: which nodes hang together at all.
 *
 * Value: components as lists of node keys, ordered inside and by first node. Cost: O(n + m) but
 * for a factor that never exceeds 5 (union-find, DOI 10.1145/321879.321884).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function components(
  graph: GraphInput,
  options: ComponentsOptions = {},
): AlgorithmResult<readonly (readonly string[])[]> {
  const resolved = resolveOptions('components', componentsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const roots = unite(index.order, index.source, index.target);
  const groups = groupByNumber(index.nodes, roots, index.order);
  const value = groups.filter(({ length }) => length >= resolved.minimumSize);
  return buildResult(
    {
      algorithm: 'components',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint(),
    },
    value,
    {
      components: groups.length,
      largest: groups.reduce((most, { length }) => Math.max(most, length), 0),
    },
  );
}

/** The least node of each node's component. @internal */
export function unite(order: number, source: Uint32Array, target: Uint32Array): Int32Array {
  const parent = Int32Array.from({ length: order }, (_, node) => node);
  const find = (node: number) => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let edge = 0; edge < source.length; edge += 1) {
    const one = find(source[edge]!);
    const other = find(target[edge]!);
    if (one < other) parent[other] = one;
    else parent[one] = other;
  }
  for (let node = 0; node < order; node += 1) parent[node] = find(node);
  return parent;
}
