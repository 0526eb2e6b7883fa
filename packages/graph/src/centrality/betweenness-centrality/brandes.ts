import type { Adjacency } from '../../running/canonical-index/adjacency';
import { IndexedHeap } from '../../running/heap/indexed-heap';
import type { ArcLengths } from './arc-lengths';
import { searchWholeLengths } from './whole-lengths';

/** Lengths this close, in proportion, are equal: sums in another order may round apart. */
const sameLength = 1e-12;

/** Arrays that one source after the other uses. @internal */
export class BrandesState {
  readonly between: Float64Array;
  readonly dependency: Float64Array;
  readonly ways: Float64Array;
  readonly distance: Float64Array;
  readonly level: Int32Array;
  readonly order: Int32Array;
  /** Heads of the arcs on shortest paths, for one node after the other in `order`. */
  readonly onward: Int32Array;
  /** Where the arcs of each end. */
  readonly onwardEnd: Int32Array;
  readonly heap: IndexedHeap;

  constructor(nodes: number, arcs: number) {
    this.between = new Float64Array(nodes);
    this.dependency = new Float64Array(nodes);
    this.ways = new Float64Array(nodes);
    this.distance = new Float64Array(nodes).fill(-1);
    this.level = new Int32Array(nodes).fill(-1);
    this.order = new Int32Array(nodes);
    this.onward = new Int32Array(arcs);
    this.onwardEnd = new Int32Array(nodes);
    this.heap = new IndexedHeap(arcs === 0 ? 0 : nodes);
  }

  /** Forgets the nodes of one search. */
  reset(reached: number): void {
    for (let at = 0; at < reached; at += 1) {
      const node = this.order[at]!;
      this.distance[node] = -1;
      this.level[node] = -1;
      this.ways[node] = 0;
      this.dependency[node] = 0;
    }
  }
}

/** Adds what every node owes to the shortest paths from one source, by number of edges. @internal */
export function addHopDependencies(state: BrandesState, arcs: Adjacency, source: number): void {
  const { between, dependency, ways, order, onward, onwardEnd } = state;
  const reached = searchHops(state, arcs, source);
  let arc = reached === 0 ? 0 : onwardEnd[reached - 1]!;
  for (let at = reached - 1; at > 0; at -= 1) {
    const node = order[at]!;
    let share = 0;
    for (const start = onwardEnd[at - 1]!; arc > start; arc -= 1)
      share += dependency[onward[arc - 1]!]!;
    const through = ways[node]!;
    // Kept as the share of one shortest path, so that nodes before need no division.
    dependency[node] = 1 / through + share;
    between[node]! += share * through;
  }
  state.reset(reached);
}

/** Breadth first; lists for each node in order the arcs that lead on, and counts ways. */
function searchHops(state: BrandesState, arcs: Adjacency, source: number): number {
  const { ways, level, order, onward, onwardEnd } = state;
  const { offsets, neighbours } = arcs;
  level[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let filled = 1;
  let listed = 0;
  for (let head = 0; head < filled; head += 1) {
    const node = order[head]!;
    const further = level[node]! + 1;
    const through = ways[node]!;
    for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc += 1) {
      const next = neighbours[arc]!;
      const known = level[next]!;
      if (known === -1) {
        level[next] = further;
        order[filled] = next;
        filled += 1;
      } else if (known !== further) continue;
      ways[next]! += through;
      onward[listed] = next;
      listed += 1;
    }
    onwardEnd[head] = listed;
  }
  return filled;
}

/** The same by the lengths of edges, one for each arc. @internal */
export function addDependencies(
  state: BrandesState,
  arcs: Adjacency,
  lengths: ArcLengths,
  source: number,
): void {
  const { between, dependency, ways, distance, order } = state;
  const reached =
    lengths.whole === null
      ? searchLengths(state, arcs, lengths.each, source)
      : searchWholeLengths(state, arcs, lengths.whole, source);
  const { offsets, neighbours } = arcs;
  const { each } = lengths;
  for (let at = reached - 1; at >= 0; at -= 1) {
    const node = order[at]!;
    const here = distance[node]!;
    let share = 0;
    for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc += 1) {
      const next = neighbours[arc]!;
      if (isSame(distance[next]!, here + each[arc]!)) share += dependency[next]!;
    }
    const through = ways[node]!;
    dependency[node] = 1 / through + share;
    if (node !== source) between[node]! += share * through;
  }
  state.reset(reached);
}

function isSame(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= sameLength * Math.abs(other);
}

function searchLengths(
  state: BrandesState,
  { offsets, neighbours }: Adjacency,
  each: Float64Array,
  source: number,
): number {
  const { ways, distance, order, heap } = state;
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let filled = 0;
  if (neighbours.length === 0) return 1;
  heap.set(source, 0);
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    order[filled] = node;
    filled += 1;
    const here = distance[node]!;
    const through = ways[node]!;
    for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc += 1) {
      const next = neighbours[arc]!;
      const length = here + each[arc]!;
      const known = distance[next]!;
      if (known !== -1 && isSame(known, length)) ways[next]! += through;
      else if (known === -1 || length < known) {
        distance[next] = length;
        ways[next] = through;
        heap.set(next, length);
      }
    }
  }
  return filled;
}
