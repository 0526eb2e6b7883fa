import { shuffledIndices, type SeededGenerator } from '../seeded-generator/seeded-generator';
import type { WeightedGraph } from './weighted-graph';

const leastGain = 1e-12;

/** Weight from one node to each community, for one node after the other. @internal */
export class CommunityWeights {
  readonly to: Float64Array;
  /** The communities touched, in the order first met. */
  readonly touched: number[] = [];

  constructor(communities: number) {
    this.to = new Float64Array(communities);
  }

  gather(graph: WeightedGraph, node: number, community: ArrayLike<number>): void {
    for (const old of this.touched) this.to[old] = 0;
    this.touched.length = 0;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const weight = graph.weights[at]!;
      if (weight === 0) continue;
      const other = community[graph.neighbours[at]!]!;
      if (this.to[other] === 0) this.touched.push(other);
      this.to[other]! += weight;
    }
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
  const { order, strength, total } = graph;
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
    size[own]! -= strength[node]!;
    const expected = (resolution * strength[node]!) / (2 * total);
    let best = own;
    let bestGain = weights.to[own]! - expected * size[own]!;
    for (const other of weights.touched) {
      const gain = weights.to[other]! - expected * size[other]!;
      if (gain > bestGain + leastGain) {
        best = other;
        bestGain = gain;
      }
    }
    size[best]! += strength[node]!;
    if (best === own) continue;
    community[node] = best;
    moved = true;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const next = graph.neighbours[at]!;
      if (waiting[next] === 1 || community[next] === best) continue;
      waiting[next] = 1;
      queue[(head + count) % order] = next;
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
