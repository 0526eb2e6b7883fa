import type { Adjacency } from '../../running/canonical-index/adjacency';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import type { Way } from './way';

/** A breadth-first search from one end, level by level. */
interface Side {
  readonly arcs: Adjacency;
  /** The level of each node, -1 where the search has not come. */
  readonly level: Int32Array;
  readonly queue: Int32Array;
  /** The outermost level stands in the queue from here up to `filled`. */
  begin: number;
  filled: number;
  depth: number;
}

interface Search {
  readonly forward: Side;
  readonly backward: Side;
  /** Whether a node lies on a shortest way. */
  readonly marked: Uint8Array;
}

/** Kept with an index and clean between searches: making the arrays would outlast most of them. */
const searches = new WeakMap<CanonicalIndex, Search>();

/**
 * A way of fewest edges, by searching from both ends until they meet; of several the one whose
 * nodes come first in canonical order. `null` where there is none. At worst O(n + m).
 *
 * @internal
 */
export function fewestHops(index: CanonicalIndex, from: number, to: number): Way | null {
  if (from === to) return { nodes: [from], edges: [] };
  const search = searches.get(index) ?? newSearch(index);
  searches.set(index, search);
  begin(search.forward, from);
  begin(search.backward, to);
  const way = meet(search) ? firstWay(search, index.in, from, to) : null;
  clean(search);
  return way;
}

function newSearch({ order, out, in: into }: CanonicalIndex): Search {
  const side = (arcs: Adjacency): Side => ({
    arcs,
    level: new Int32Array(order).fill(-1),
    queue: new Int32Array(order),
    begin: 0,
    filled: 0,
    depth: 0,
  });
  return { forward: side(out), backward: side(into), marked: new Uint8Array(order) };
}

function begin(side: Side, node: number): void {
  side.level[node] = 0;
  side.queue[0] = node;
  side.begin = 0;
  side.filled = 1;
  side.depth = 0;
}

function clean({ forward, backward, marked }: Search): void {
  for (const { level, queue, filled } of [forward, backward]) {
    for (let at = 0; at < filled; at += 1) {
      level[queue[at]!] = -1;
      marked[queue[at]!] = 0;
    }
  }
}

/** Grows the narrower side until an arc leads from one to the other. */
function meet({ forward, backward }: Search): boolean {
  for (;;) {
    const ahead = forward.filled - forward.begin;
    const behind = backward.filled - backward.begin;
    if (ahead === 0 || behind === 0) return false;
    const [side, other] = ahead <= behind ? [forward, backward] : [backward, forward];
    if (grow(side, other.level)) return true;
  }
}

/** Adds a level; `true`, and the level stays where it was, when it comes upon the other side. */
function grow(side: Side, other: Int32Array): boolean {
  const { level, queue } = side;
  const { offsets, neighbours } = side.arcs;
  const end = side.filled;
  for (let head = side.begin; head < end; head += 1) {
    const node = queue[head]!;
    for (let at = offsets[node]!, last = offsets[node + 1]!; at < last; at += 1) {
      const next = neighbours[at]!;
      if (other[next] !== -1) return true;
      if (level[next] !== -1) continue;
      level[next] = side.depth + 1;
      queue[side.filled] = next;
      side.filled += 1;
    }
  }
  side.begin = end;
  side.depth += 1;
  return false;
}

function firstWay(search: Search, into: Adjacency, from: number, to: number): Way {
  const { forward, backward, marked } = search;
  mark(search, into);
  const nodes = [from];
  const edges: number[] = [];
  const go = (may: (next: number) => boolean) => {
    const arc = firstArc(forward.arcs, nodes.at(-1)!, may);
    nodes.push(forward.arcs.neighbours[arc]!);
    edges.push(forward.arcs.edges[arc]!);
  };
  for (let level = 1; level <= forward.depth; level += 1) {
    go((next) => marked[next] === 1 && forward.level[next] === level);
  }
  for (let level = backward.depth; level >= 0 && nodes.at(-1) !== to; level -= 1) {
    go((next) => backward.level[next] === level);
  }
  return { nodes, edges };
}

/** Marks what leads on to the other side, from the outermost full level back to the start. */
function mark({ forward, backward, marked }: Search, into: Adjacency): void {
  const { offsets, neighbours } = forward.arcs;
  let front: number[] = [];
  for (let at = 0; at < forward.filled; at += 1) {
    const node = forward.queue[at]!;
    if (forward.level[node] !== forward.depth) continue;
    const ends = neighbours.subarray(offsets[node], offsets[node + 1]);
    if (ends.some((next) => backward.level[next] === backward.depth)) front.push(node);
  }
  for (let level = forward.depth; level > 0; level -= 1) {
    for (const node of front) marked[node] = 1;
    const before = new Set<number>();
    for (const node of front) {
      for (let at = into.offsets[node]!; at < into.offsets[node + 1]!; at += 1) {
        if (forward.level[into.neighbours[at]!] === level - 1) before.add(into.neighbours[at]!);
      }
    }
    front = [...before];
  }
}

/** The arc to the first node that may follow; of parallel edges the first. */
function firstArc(arcs: Adjacency, node: number, may: (next: number) => boolean): number {
  let found = -1;
  for (let at = arcs.offsets[node]!; at < arcs.offsets[node + 1]!; at += 1) {
    const next = arcs.neighbours[at]!;
    if (!may(next)) continue;
    if (found === -1 || next < arcs.neighbours[found]!) found = at;
  }
  return found;
}
