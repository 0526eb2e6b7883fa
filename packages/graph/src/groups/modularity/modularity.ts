import { readOptions, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
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
  const resolved = readOptions('modularity', modularityOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const { community, communities } = readPartition(index, partition);
  const weights = index.edgeNumbers(resolved.weight, 0);
  const value = modularityOf(index, weights, { community, communities }, resolved.resolution);
  return buildResult(
    {
      algorithm: 'modularity',
      revision: 3,
      options: resolved,
      fingerprint: index.fingerprint([
        weights,
        String(communities),
        packed(community, communities),
      ]),
    },
    value,
    { communities },
  );
}

interface Partition {
  /** The community of each node, numbered by first node. */
  readonly community: Int32Array;
  readonly communities: number;
}

function readPartition(
  index: CanonicalIndex,
  partition: readonly (readonly string[])[],
): Partition {
  const list = new Int32Array(index.order).fill(-1);
  for (let community = 0; community < partition.length; community += 1) {
    for (const node of partition[community]!) {
      const number = index.numberOf(node);
      if (list[number] !== -1) {
        throw new UsageError<GraphErrorCode>(
          'invalid-input',
          `Node "${node}" is in two communities.`,
          { params: { node } },
        );
      }
      list[number] = community;
    }
  }
  const lost = list.indexOf(-1);
  if (lost !== -1) {
    throw new UsageError<GraphErrorCode>(
      'invalid-input',
      `Node "${index.nodes[lost]!}" is in no community.`,
    );
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

function modularityOf(
  index: CanonicalIndex,
  weights: Float64Array,
  { community, communities }: Partition,
  resolution: number,
): number {
  const { source, target, size } = index;
  const { outWeight, inWeight, total } = strengthsOf(index, weights);
  if (total === 0) return 0;
  let inside = 0;
  for (let edge = 0; edge < size; edge += 1) {
    if (community[source[edge]!] === community[target[edge]!]) inside += weights[edge]!;
  }
  const outSums = sumsOver(outWeight, community, communities);
  const inSums = inWeight === outWeight ? outSums : sumsOver(inWeight, community, communities);
  let expected = 0;
  for (let at = 0; at < communities; at += 1) expected += outSums[at]! * inSums[at]!;
  return inside / total - (resolution * expected) / (total * total);
}

interface Strengths {
  /** The weight that leaves each node; where direction is ignored, half of all that touches it. */
  readonly outWeight: Float64Array;
  readonly inWeight: Float64Array;
  readonly total: number;
}

/** Kept with the weights, which an index keeps. */
const knownStrengths = new WeakMap<Float64Array, Strengths>();

function strengthsOf(index: CanonicalIndex, weights: Float64Array): Strengths {
  const known = knownStrengths.get(weights);
  if (known !== undefined) return known;
  const directed = !index.undirected.includes(1);
  const outWeight = new Float64Array(index.order);
  const inWeight = directed ? new Float64Array(index.order) : outWeight;
  let total = 0;
  for (let edge = 0; edge < index.size; edge += 1) {
    const weight = weights[edge]!;
    total += weight;
    outWeight[index.source[edge]!]! += directed ? weight : weight / 2;
    inWeight[index.target[edge]!]! += directed ? weight : weight / 2;
  }
  const strengths = { outWeight, inWeight, total };
  knownStrengths.set(weights, strengths);
  return strengths;
}

function sumsOver(values: Float64Array, community: Int32Array, communities: number): Float64Array {
  const sums = new Float64Array(communities);
  for (let node = 0; node < values.length; node += 1) sums[community[node]!]! += values[node]!;
  return sums;
}

/** The numbers of communities in as few bits each as they need: hashing takes longer than this. */
function packed(community: Int32Array, communities: number): Uint8Array | Uint32Array {
  if (communities > 256) return Uint32Array.from(community);
  const bits = Math.max(1, 32 - Math.clz32(communities - 1));
  const bytes = new Uint8Array(Math.ceil((community.length * bits) / 8));
  let pending = 0;
  let waiting = 0;
  let filled = 0;
  for (let node = 0; node < community.length; node += 1) {
    pending |= community[node]! << waiting;
    waiting += bits;
    if (waiting < 8) continue;
    bytes[filled] = pending & 255;
    filled += 1;
    pending >>>= 8;
    waiting -= 8;
  }
  if (waiting > 0) bytes[filled] = pending;
  return bytes;
}
