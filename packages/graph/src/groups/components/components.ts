import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { groupByNumber } from '../../running/canonical-index/group-nodes';
import { componentsOptionsSchema, type ComponentsOptions } from './components.options';

/**
 * Finds the connected components of a graph, directions ignored: which nodes hang together at all.
 *
 * Value: components as lists of node keys, ordered inside and by first node. Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function components(
  graph: GraphInput,
  options: ComponentsOptions = {},
): AlgorithmResult<readonly (readonly string[])[]> {
  const resolved = readOptions('components', componentsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const groups = groupByNumber(index.nodes, leastReached(index), index.order);
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

/** The least node of each node's component. */
function leastReached({ order, both }: CanonicalIndex): Int32Array {
  const { offsets, neighbours } = both;
  const least = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let filled = 0;
  // Once every node is in the queue there is nothing left to find.
  for (let start = 0, head = 0; filled < order; start += 1) {
    if (least[start] !== -1) continue;
    least[start] = start;
    queue[filled] = start;
    filled += 1;
    for (; head < filled && filled < order; head += 1) {
      const node = queue[head]!;
      for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
        const next = neighbours[at]!;
        if (least[next] !== -1) continue;
        least[next] = start;
        queue[filled] = next;
        filled += 1;
      }
    }
  }
  return least;
}
