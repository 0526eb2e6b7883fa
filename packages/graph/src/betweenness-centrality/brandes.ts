import type { Adjacency } from '../canonical-index/adjacency';
import { IndexedHeap } from '../heap/indexed-heap';

/** Lengths this close, in proportion, are equal: sums in another order may round apart. */
const sameLength = 1e-12;

/** Arrays that one source after the other uses. @internal */
export class BrandesState {
  readonly between: Float64Array;
  readonly dependency: Float64Array;
  readonly ways: Float64Array;
  readonly distance: Float64Array;
  readonly order: Int32Array;
  readonly heap: IndexedHeap;

  constructor(nodes: number, arcs: number) {
    this.between = new Float64Array(nodes);
    this.dependency = new Float64Array(nodes);
    this.ways = new Float64Array(nodes);
    this.distance = new Float64Array(nodes).fill(-1);
    this.order = new Int32Array(nodes);
    this.heap = new IndexedHeap(arcs === 0 ? 0 : nodes);
  }
}

/** Adds what every node owes to the shortest paths from one source. @internal */
export function addDependencies(
  state: BrandesState,
  arcs: Adjacency,
  weights: Float64Array | null,
  source: number,
): void {
  const { between, dependency, ways, distance, order } = state;
  const reached =
    weights === null
      ? searchHops(state, arcs, source)
      : searchLengths(state, arcs, weights, source);
  const { offsets, neighbours, edges } = arcs;
  for (let at = reached - 1; at >= 0; at -= 1) {
    const node = order[at]!;
    const here = distance[node]!;
    let owed = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const next = neighbours[arc]!;
      const onPath =
        weights === null
          ? distance[next] === here + 1
          : isSame(distance[next]!, here + weights[edges[arc]!]!);
      if (onPath) owed += dependency[next]!;
    }
    owed *= ways[node]!;
    // Kept as the share of one shortest path, so that nodes before need no division.
    dependency[node] = (1 + owed) / ways[node]!;
    if (node !== source) between[node]! += owed;
  }
  for (let at = 0; at < reached; at += 1) {
    const node = order[at]!;
    distance[node] = -1;
    ways[node] = 0;
    dependency[node] = 0;
  }
}

function isSame(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= sameLength * Math.abs(other);
}

/** Breadth first; fills distance, ways and order, and says how many nodes were reached. */
function searchHops(state: BrandesState, arcs: Adjacency, source: number): number {
  const { ways, distance, order } = state;
  const { offsets, neighbours } = arcs;
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let filled = 1;
  for (let head = 0; head < filled; head += 1) {
    const node = order[head]!;
    const further = distance[node]! + 1;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const next = neighbours[arc]!;
      if (distance[next] === -1) {
        distance[next] = further;
        order[filled] = next;
        filled += 1;
      }
      if (distance[next] === further) ways[next]! += ways[node]!;
    }
  }
  return filled;
}

function searchLengths(
  state: BrandesState,
  arcs: Adjacency,
  weights: Float64Array,
  source: number,
): number {
  const { ways, distance, order, heap } = state;
  const { offsets, neighbours, edges } = arcs;
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let filled = 0;
  if (arcs.neighbours.length === 0) return 1;
  heap.set(source, 0);
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    order[filled] = node;
    filled += 1;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const next = neighbours[arc]!;
      const length = distance[node]! + weights[edges[arc]!]!;
      const known = distance[next]!;
      if (known !== -1 && isSame(known, length)) ways[next]! += ways[node]!;
      else if (known === -1 || length < known) {
        distance[next] = length;
        ways[next] = ways[node]!;
        heap.set(next, length);
      }
    }
  }
  return filled;
}
