import { type SeededGenerator, shuffledIndices } from '@cmoc/kernel';
import type { WeightedGraph } from './weighted-graph';

const leastGain = 1e-12;

/** Weight from one node to each community, for one node after the other. @internal */
export class CommunityWeights {
  readonly to: Float64Array;
  /** The communities touched, in the order first met, up to `count`. */
  readonly touched: Int32Array;
  count = 0;

  constructor(communities: number) {
    this.to = new Float64Array(communities);
    this.touched = new Int32Array(communities);
  }

  gather(graph: WeightedGraph, node: number, community: Int32Array): void {
    const { to, touched } = this;
    const { neighbours, offsets, weights } = graph;
    for (let at = 0; at < this.count; at += 1) to[touched[at]!] = 0;
    let count = 0;
    for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
      const weight = weights[at]!;
      if (weight === 0) continue;
      const other = community[neighbours[at]!]!;
      const known = to[other]!;
      if (known === 0) {
        touched[count] = other;
        count += 1;
      }
      to[other] = known + weight;
    }
    this.count = count;
  }
}

/**
 * Moves single nodes to the neighbouring community that gains most modularity, as long as any move
 * gains; nodes whose neighbours moved are looked at again.
 *
 * @returns whether anything moved
 * @internal
 */
export function moveNodes(
  graph: WeightedGraph,
  community: Int32Array,
  resolution: number,
  generator: SeededGenerator,
): boolean {
  const { order, offsets, neighbours, strength, total } = graph;
  const size = new Float64Array(order);
  for (let node = 0; node < order; node += 1) size[community[node]!]! += strength[node]!;
  const weights = new CommunityWeights(order);
  const queue = shuffledIndices(order, generator);
  const waiting = new Uint8Array(order).fill(1);
  let head = 0;
  let count = order;
  let moved = false;
  while (count > 0) {
    const node = queue[head]!;
    head = head + 1 === order ? 0 : head + 1;
    count -= 1;
    waiting[node] = 0;
    const own = community[node]!;
    weights.gather(graph, node, community);
    const { to, touched, count: met } = weights;
    size[own]! -= strength[node]!;
    const expected = (resolution * strength[node]!) / (2 * total);
    let best = own;
    let bestGain = to[own]! - expected * size[own]!;
    for (let at = 0; at < met; at += 1) {
      const other = touched[at]!;
      const gain = to[other]! - expected * size[other]!;
      if (gain > bestGain + leastGain) {
        best = other;
        bestGain = gain;
      }
    }
    size[best]! += strength[node]!;
    if (best === own) continue;
    community[node] = best;
    moved = true;
    for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
      const next = neighbours[at]!;
      if (waiting[next] === 1 || community[next] === best) continue;
      waiting[next] = 1;
      const place = head + count;
      queue[place < order ? place : place - order] = next;
      count += 1;
    }
  }
  return moved;
}

/** Renumbers communities by first node; says how many there are. @internal */
export function renumber(community: Int32Array): number {
  const numbers = new Int32Array(community.length).fill(-1);
  let count = 0;
  for (let node = 0; node < community.length; node += 1) {
    const old = community[node]!;
    if (numbers[old] === -1) {
      numbers[old] = count;
      count += 1;
    }
    community[node] = numbers[old]!;
  }
  return count;
}
