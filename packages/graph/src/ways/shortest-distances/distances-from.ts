import { arcLengths, type WholeLengths } from '../arc-lengths/arc-lengths';
import type { Adjacency } from '../../running/canonical-index/adjacency';
import { IndexedHeap } from '../../running/heap/indexed-heap';

interface SearchArrays {
  readonly distance: Int32Array;
  readonly queue: Int32Array;
}

/** Kept with the arcs that searches go along: making such arrays takes as long as a search. */
const searchArrays = new WeakMap<Adjacency, SearchArrays>();

function arraysFor(order: number, arcs: Adjacency): SearchArrays {
  const arrays = searchArrays.get(arcs) ?? {
    distance: new Int32Array(order),
    queue: new Int32Array(order),
  };
  searchArrays.set(arcs, arrays);
  return arrays;
}

/**
 * The number of arcs on a shortest way to each node, -1 out of reach. What it gives back holds
 * until the next search along the same arcs.
 *
 * @internal
 */
export function hopsFrom(order: number, arcs: Adjacency, start: number): Int32Array {
  const { offsets, neighbours } = arcs;
  const { distance, queue } = arraysFor(order, arcs);
  distance.fill(-1);
  let filled = 1;
  queue[0] = start;
  distance[start] = 0;
  for (let head = 0; head < filled; head += 1) {
    const node = queue[head]!;
    const further = distance[node]! + 1;
    for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
      const next = neighbours[at]!;
      if (distance[next] !== -1) continue;
      distance[next] = further;
      queue[filled] = next;
      filled += 1;
    }
  }
  return distance;
}

/** Beyond so many nodes distances could pass what the buckets' numbers hold. */
const mostNodes = 2 ** 22;

/**
 * The length of a shortest way to each node, -1 out of reach. What it gives back holds until the
 * next search along the same arcs.
 *
 * @internal
 */
export function lengthsFrom(
  order: number,
  arcs: Adjacency,
  weights: Float64Array,
  start: number,
): Int32Array | Float64Array {
  const { each, whole } = arcLengths(arcs, weights);
  return whole !== null && order <= mostNodes
    ? lengthsByBuckets(order, arcs, whole, start)
    : lengthsByHeap(order, arcs, each, start);
}

/** Dial's search: nodes wait in a ring of buckets, one for each length they may have. */
function lengthsByBuckets(
  order: number,
  arcs: Adjacency,
  { each, first, waiting, following }: WholeLengths,
  start: number,
): Int32Array {
  const { offsets, neighbours } = arcs;
  const { distance } = arraysFor(order, arcs);
  const buckets = first.length;
  distance.fill(0x7fffffff);
  // A node enters a bucket once for every arc that shortens its way; old entries are passed over.
  let entries = 1;
  waiting[0] = start;
  following[0] = -1;
  first[0] = 0;
  distance[start] = 0;
  for (let reached = 0, bucket = 0, open = 1; open > 0; reached += 1, bucket += 1) {
    if (bucket === buckets) bucket = 0;
    for (let entry = first[bucket]!; entry !== -1; entry = first[bucket]!) {
      first[bucket] = following[entry]!;
      open -= 1;
      const node = waiting[entry]!;
      if (distance[node] !== reached) continue;
      for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
        const next = neighbours[at]!;
        const length = each[at]!;
        if (reached + length >= distance[next]!) continue;
        distance[next] = reached + length;
        const place = bucket + length < buckets ? bucket + length : bucket + length - buckets;
        waiting[entries] = next;
        following[entries] = first[place]!;
        first[place] = entries;
        entries += 1;
        open += 1;
      }
    }
  }
  for (let node = 0; node < order; node += 1)
    if (distance[node] === 0x7fffffff) distance[node] = -1;
  return distance;
}

function lengthsByHeap(
  order: number,
  { offsets, neighbours }: Adjacency,
  each: Float64Array,
  start: number,
): Float64Array {
  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const heap = new IndexedHeap(order);
  distance[start] = 0;
  heap.set(start, 0);
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    const reached = distance[node]!;
    for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
      const next = neighbours[at]!;
      const length = reached + each[at]!;
      if (length >= distance[next]!) continue;
      distance[next] = length;
      heap.set(next, length);
    }
  }
  for (let node = 0; node < order; node += 1) {
    if (distance[node] === Number.POSITIVE_INFINITY) distance[node] = -1;
  }
  return distance;
}
