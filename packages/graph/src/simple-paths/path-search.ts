import type { CanonicalIndex } from '../canonical-index/canonical-index';
import { Ticker, type RunControl } from '../run-control/run-control';

/** What to walk and where to stop. @internal */
export interface PathSearch {
  readonly starts: Iterable<number>;
  readonly limit: number;
  readonly maxSteps: number;
  /** Whether to go on counting once the list is full. */
  readonly countOn: boolean;
  /** Whether a node may become the one after `length` edges. */
  readonly mayEnter: (node: number, length: number) => boolean;
  /** Whether the path that has just come to `node` is one to list. It is then not walked on. */
  readonly endsAt: (node: number, first: number, onPath: Uint8Array) => boolean;
}

/** @internal */
export interface PathCollection {
  readonly paths: readonly { readonly nodes: number[]; readonly edges: number[] }[];
  /** Paths seen, listed or not. */
  readonly count: number;
  /** There are paths that are not listed. */
  readonly cut: boolean;
  /** The search did not see everything. */
  readonly stopped: boolean;
  readonly steps: number;
}

/** Depth-first walk over simple paths, without recursion. @internal */
export function walkPaths(
  index: CanonicalIndex,
  control: RunControl,
  search: PathSearch,
): PathCollection {
  const { offsets, neighbours, edges } = index.out;
  const ticker = new Ticker(control);
  const onPath = new Uint8Array(index.order);
  const paths: { nodes: number[]; edges: number[] }[] = [];
  const nodes: number[] = [];
  const walked: number[] = [];
  const cursor: number[] = [];
  let count = 0;
  let steps = 0;
  let stopped = false;
  const enter = (node: number) => {
    onPath[node] = 1;
    nodes.push(node);
    const ends = search.endsAt(node, nodes[0]!, onPath);
    cursor.push(ends ? offsets[node + 1]! : offsets[node]!);
    if (!ends) return;
    count += 1;
    if (paths.length < search.limit) paths.push({ nodes: [...nodes], edges: [...walked] });
    else if (!search.countOn) stopped = true;
  };
  for (const start of search.starts) {
    if (stopped) break;
    if (search.mayEnter(start, 0)) enter(start);
    while (nodes.length > 0 && !stopped) {
      const depth = nodes.length - 1;
      const at = cursor[depth]!;
      if (at >= offsets[nodes[depth]! + 1]!) {
        onPath[nodes.pop()!] = 0;
        cursor.pop();
        walked.pop();
        continue;
      }
      cursor[depth] = at + 1;
      steps += 1;
      ticker.tick();
      if (steps > search.maxSteps) stopped = true;
      const next = neighbours[at]!;
      if (onPath[next] === 1 || !search.mayEnter(next, depth + 1)) continue;
      walked.push(edges[at]!);
      enter(next);
    }
  }
  return { paths, count, cut: count > paths.length, stopped, steps };
}

/** Least number of edges from each node to `target`; -1 where it is out of reach. @internal */
export function distancesTo(index: CanonicalIndex, target: number, atMost: number): Int32Array {
  const { offsets, neighbours } = index.in;
  const distance = new Int32Array(index.order).fill(-1);
  distance[target] = 0;
  let front = [target];
  for (let steps = 1; steps <= atMost && front.length > 0; steps += 1) {
    const next: number[] = [];
    for (const node of front) {
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const before = neighbours[at]!;
        if (distance[before] !== -1) continue;
        distance[before] = steps;
        next.push(before);
      }
    }
    front = next;
  }
  return distance;
}
