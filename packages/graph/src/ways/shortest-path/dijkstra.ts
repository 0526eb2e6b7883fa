import type { Adjacency } from '../../running/canonical-index/adjacency';
import { IndexedHeap } from '../../running/heap/indexed-heap';

/** Distances from one node, and the arc by which each node is reached. @internal */
export interface ShortestTree {
  /** Infinity where out of reach. */
  readonly distance: Float64Array;
  /** Node before, -1 for the start and nodes out of reach. */
  readonly before: Int32Array;
  /** Edge from the node before. */
  readonly by: Int32Array;
}

/** @internal */
export interface DijkstraTask {
  readonly order: number;
  readonly arcs: Adjacency;
  readonly weights: Float64Array;
  readonly start: number;
  /** Stop once this node is settled; -1 for none. */
  readonly stop?: number;
  readonly bannedNodes?: Uint8Array;
  readonly bannedEdges?: ReadonlySet<number>;
}

/** Dijkstra's search (DOI 10.1007/BF01386390); of equal ways the first found in node order. */
export function dijkstra(task: DijkstraTask): ShortestTree {
  const { order, weights, start, stop = -1, bannedNodes, bannedEdges } = task;
  const { offsets, neighbours, edges } = task.arcs;
  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(order).fill(-1);
  const by = new Int32Array(order).fill(-1);
  const heap = new IndexedHeap(order);
  distance[start] = 0;
  heap.set(start, 0);
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    if (node === stop) break;
    const reached = distance[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const next = neighbours[at]!;
      const edge = edges[at]!;
      const length = reached + weights[edge]!;
      if (length >= distance[next]!) continue;
      if (bannedNodes?.[next] === 1 || bannedEdges?.has(edge) === true) continue;
      distance[next] = length;
      before[next] = node;
      by[next] = edge;
      heap.set(next, length);
    }
  }
  return { distance, before, by };
}
