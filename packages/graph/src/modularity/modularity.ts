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
  const { community, communities } = readPartition(index, partition);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const value = modularityOf(index, weights, community, resolved.resolution);
  // Hashing is most of the work on small graphs: no more bytes than the numbers need.
  const canonical = communities <= 256 ? Uint8Array.from(community) : Uint32Array.from(community);
  return buildResult(
    {
      algorithm: 'modularity',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([weights, canonical]),
    },
    value,
    { communities },
  );
}

/** The community of each node, numbered by first node. */
function readPartition(
  index: CanonicalIndex,
  partition: readonly (readonly string[])[],
): { community: Int32Array; communities: number } {
  const list = new Int32Array(index.order).fill(-1);
  for (let community = 0; community < partition.length; community += 1) {
    for (const node of partition[community]!) {
      const number = index.numberOf(node);
      if (list[number] !== -1) {
        throw new UsageError('invalid-input', `Node "${node}" is in two communities.`, { node });
      }
      list[number] = community;
    }
  }
  const lost = list.indexOf(-1);
  if (lost !== -1) {
    throw new UsageError('invalid-input', `Node "${index.nodes[lost]!}" is in no community.`);
  }
  const numbers = new Int32Array(partition.length).fill(-1);
  let communities = 0;
  for (let node = 0; node < list.length; node += 1) {
    const community = list[node]!;
    if (numbers[community] === -1) {
      numbers[community] = communities;
      communities += 1;
    }
    list[node] = numbers[community]!;
  }
  return { community: list, communities };
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
    const weight = weights[edge]!;
    total += weight;
    outWeight[from]! += weight;
    inWeight[to]! += weight;
    if (from === to) inside += weight;
  }
  if (total === 0) return 0;
  let expected = 0;
  for (let at = 0; at < index.order; at += 1) {
    const both = outWeight[at]! + inWeight[at]!;
    expected += directed ? outWeight[at]! * inWeight[at]! : (both * both) / 4;
  }
  return inside / total - (resolution * expected) / (total * total);
}
