import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult } from '../algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../canonical-index/canonical-index';
import { resolveOptions } from '../resolve-options/resolve-options';
import { UsageError } from '../usage-error/usage-error';
import { modularityOptionsSchema, type ModularityOptions } from './modularity.options';

/**
 * Measures how much more weight lies inside the communities of a partition than chance would put
 * there: 0 for none, towards 1 for communities that keep to themselves.
 *
 * Directed when every edge is directed (DOI 10.1103/PhysRevLett.100.118703), else direction is
 * ignored (DOI 10.1103/PhysRevE.69.026113). 0 for a graph without weight. Cost: O(n + m).
 *
 * @param partition every node in exactly one list
 * @throws UsageError `invalid-input` when it is not a partition of the nodes, `unknown-node`,
 *   `invalid-weight`, `invalid-options`
 */
export function modularity(
  graph: GraphInput,
  partition: readonly (readonly string[])[],
  options: ModularityOptions = {},
): AlgorithmResult<number> {
  const resolved = resolveOptions('modularity', modularityOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const community = readPartition(index, partition);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const value = modularityOf(index, weights, community, resolved.resolution);
  const canonical = Uint32Array.from(community);
  return buildResult(
    {
      algorithm: 'modularity',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([weights, canonical]),
    },
    value,
    { communities: new Set(community).size },
  );
}

/** The community of each node, numbered by first node. */
function readPartition(
  index: CanonicalIndex,
  partition: readonly (readonly string[])[],
): Int32Array {
  const list = new Int32Array(index.order).fill(-1);
  partition.forEach((nodes, community) => {
    for (const node of nodes) {
      const number = index.numberOf(node);
      if (list[number] !== -1) {
        throw new UsageError('invalid-input', `Node "${node}" is in two communities.`, { node });
      }
      list[number] = community;
    }
  });
  const lost = list.indexOf(-1);
  if (lost !== -1) {
    throw new UsageError('invalid-input', `Node "${index.nodes[lost]!}" is in no community.`);
  }
  const numbers = new Map<number, number>();
  return list.map((community) => {
    if (!numbers.has(community)) numbers.set(community, numbers.size);
    return numbers.get(community)!;
  });
}

/** @internal */
export function modularityOf(
  index: CanonicalIndex,
  weights: Float64Array,
  community: ArrayLike<number>,
  resolution: number,
): number {
  const directed = index.size > 0 && !index.undirected.includes(1);
  const outWeight = new Float64Array(index.order);
  const inWeight = new Float64Array(index.order);
  let total = 0;
  let inside = 0;
  for (let edge = 0; edge < index.size; edge += 1) {
    const from = community[index.source[edge]!]!;
    const to = community[index.target[edge]!]!;
    total += weights[edge]!;
    outWeight[from]! += weights[edge]!;
    inWeight[to]! += weights[edge]!;
    if (from === to) inside += weights[edge]!;
  }
  if (total === 0) return 0;
  let expected = 0;
  for (let at = 0; at < index.order; at += 1) {
    const both = outWeight[at]! + inWeight[at]!;
    expected += directed ? outWeight[at]! * inWeight[at]! : (both * both) / 4;
  }
  return inside / total - (resolution * expected) / (total * total);
}
