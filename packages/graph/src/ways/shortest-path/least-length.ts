import { arcLengths } from '../arc-lengths/arc-lengths';
import type { Adjacency } from '../../running/canonical-index/adjacency';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import { IndexedHeap } from '../../running/heap/indexed-heap';
import type { Way } from './way';

/** Dijkstra's search from one end. */
interface Side {
  readonly arcs: Adjacency;
  /** Infinite where the search has not come. */
  readonly distance: Float64Array;
  /** The node before, seen from the end the search began at. */
  readonly before: Int32Array;
  readonly by: Int32Array;
  readonly heap: IndexedHeap;
  readonly touched: Int32Array;
  filled: number;
  /** The length of each arc. */
  lengths: Float64Array;
}

interface Search {
  readonly forward: Side;
  readonly backward: Side;
  /** The length of the shortest way so far, and the node where it passes from side to side. */
  best: number;
  middle: number;
}

/** Kept with an index and clean between searches: making the arrays would outlast most of them. */
const searches = new WeakMap<CanonicalIndex, Search>();

/**
 * A shortest way by weights, by searching from both ends (DOI 10.1007/BF01386390, from both) until
 * no way over a node yet to come can be shorter. Nodes of equal distance come in canonical order, so it
 * is always the same way. `null` where there is none. At worst O((n + m) log n).
 *
 * @internal
 */
export function leastLength(
  index: CanonicalIndex,
  weights: Float64Array,
  from: number,
  to: number,
): Way | null {
  if (from === to) return { nodes: [from], edges: [] };
  const search = searches.get(index) ?? newSearch(index);
  searches.set(index, search);
  begin(search.forward, from, weights);
  begin(search.backward, to, weights);
  meet(search);
  const way = search.middle === -1 ? null : wayThrough(search, search.middle);
  clean(search.forward);
  clean(search.backward);
  return way;
}

function newSearch({ order, out, in: into }: CanonicalIndex): Search {
  const side = (arcs: Adjacency): Side => ({
    arcs,
    distance: new Float64Array(order).fill(Number.POSITIVE_INFINITY),
    before: new Int32Array(order),
    by: new Int32Array(order),
    heap: new IndexedHeap(order),
    touched: new Int32Array(order),
    filled: 0,
    lengths: new Float64Array(),
  });
  return { forward: side(out), backward: side(into), best: 0, middle: -1 };
}

function begin(side: Side, node: number, weights: Float64Array): void {
  side.lengths = arcLengths(side.arcs, weights).each;
  side.before[node] = -1;
  reach(side, node, 0);
}

function clean(side: Side): void {
  const { distance, touched, heap, filled } = side;
  for (let at = 0; at < filled; at += 1) {
    distance[touched[at]!] = Number.POSITIVE_INFINITY;
  }
  heap.clear();
  side.filled = 0;
}

/** Grows the side that has come less far, until no way yet to come can be the shortest. */
function meet(search: Search): void {
  const { forward, backward } = search;
  search.middle = -1;
  search.best = Number.POSITIVE_INFINITY;
  while (forward.heap.size > 0 && backward.heap.size > 0) {
    const ahead = forward.heap.leastKey();
    const behind = backward.heap.leastKey();
    if (ahead + behind >= search.best) return;
    if (ahead <= behind) settle(search, forward, backward);
    else settle(search, backward, forward);
  }
}

/** Goes on from the nearest node of a side. */
function settle(search: Search, side: Side, other: Side): void {
  const { offsets, neighbours, edges } = side.arcs;
  const { distance, before, by, lengths } = side;
  const node = side.heap.pop();
  const here = distance[node]!;
  // What the other search has yet to reach is at least this far from its end.
  const further = other.heap.leastKey();
  for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
    const next = neighbours[at]!;
    const length = here + lengths[at]!;
    if (length >= distance[next]!) continue;
    const whole = length + other.distance[next]!;
    if (whole >= search.best && length + further >= search.best) continue;
    before[next] = node;
    by[next] = edges[at]!;
    reach(side, next, length);
    if (whole >= search.best) continue;
    search.best = whole;
    search.middle = next;
  }
}

function reach(side: Side, node: number, length: number): void {
  if (side.distance[node] === Number.POSITIVE_INFINITY) {
    side.touched[side.filled] = node;
    side.filled += 1;
  }
  side.distance[node] = length;
  side.heap.set(node, length);
}

function wayThrough({ forward, backward }: Search, middle: number): Way {
  const nodes = [middle];
  const edges: number[] = [];
  for (let node = middle; forward.before[node] !== -1; node = forward.before[node]!) {
    edges.push(forward.by[node]!);
    nodes.push(forward.before[node]!);
  }
  nodes.reverse();
  edges.reverse();
  for (let node = middle; backward.before[node] !== -1; node = backward.before[node]!) {
    edges.push(backward.by[node]!);
    nodes.push(backward.before[node]!);
  }
  return { nodes, edges };
}
