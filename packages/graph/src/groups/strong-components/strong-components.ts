import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { groupByNumber } from '../../running/canonical-index/group-nodes';
import {
  strongComponentsOptionsSchema,
  type StrongComponentsOptions,
} from './strong-components.options';
import { tarjan } from './tarjan';

/**
 * Finds the strong components of a graph: the largest sets of nodes in which each can be reached
 * from each other one. A component of two nodes or more, or a node with a self loop, is where
 * feedback is possible at all. An undirected edge can be walked both ways.
 *
 * Value: components as lists of node keys, ordered inside and by first node. Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('a', 'b');
 * strongComponents(graph).value; // => [['a'], ['b']]
 */
export function strongComponents(
  graph: GraphInput,
  options: StrongComponentsOptions = {},
): AlgorithmResult<readonly (readonly string[])[]> {
  const resolved = readOptions('strongComponents', strongComponentsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const { component, count } = tarjan(index.order, index.out);
  const value = groupByNumber(index.nodes, component, count).filter(
    (members) => members.length >= resolved.minimumSize,
  );
  return buildResult(
    {
      algorithm: 'strongComponents',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint(),
    },
    value,
    { components: count, largest: value.reduce((most, { length }) => Math.max(most, length), 0) },
  );
}
