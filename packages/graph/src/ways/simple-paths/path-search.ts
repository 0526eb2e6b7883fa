import { type RunControl, Ticker } from '@cmoc/kernel';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** A walk that passes no node twice. */
export interface SimplePath {
  readonly nodes: readonly string[];
  /** `edges[i]` leads from `nodes[i]` to `nodes[i + 1]`. */
  readonly edges: readonly string[];
}

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
  readonly paths: readonly SimplePath[];
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
  const found = { paths: [] as SimplePath[], count: 0, stopped: false };
  const nodes: number[] = [];
  // The keys along the path, so that one found needs only to be copied.
  const [nodeKeys, edgeKeys]: [string[], string[]] = [[], []];
  const cursor: number[] = [];
  let steps = 0;
  const enter = (node: number) => {
    onPath[node] = 1;
    nodes.push(node);
    nodeKeys.push(index.nodes[node]!);
    const ends = search.endsAt(node, nodes[0]!, onPath);
    cursor.push(ends ? offsets[node + 1]! : offsets[node]!);
    if (!ends) return;
    found.count += 1;
    if (found.paths.length < search.limit) {
      found.paths.push({ nodes: nodeKeys.slice(), edges: edgeKeys.slice() });
    } else if (!search.countOn) found.stopped = true;
  };
  for (const start of search.starts) {
    if (found.stopped) break;
    if (search.mayEnter(start, 0)) enter(start);
    while (nodes.length > 0 && !found.stopped) {
      const depth = nodes.length - 1;
      const at = cursor[depth]!;
      if (at >= offsets[nodes[depth]! + 1]!) {
        onPath[nodes.pop()!] = 0;
        cursor.pop();
        nodeKeys.pop();
        edgeKeys.pop();
        continue;
      }
      cursor[depth] = at + 1;
      steps += 1;
      ticker.tick();
      if (steps > search.maxSteps) found.stopped = true;
      const next = neighbours[at]!;
      if (onPath[next] === 1 || !search.mayEnter(next, depth + 1)) continue;
      edgeKeys.push(index.edges[edges[at]!]!);
      enter(next);
    }
  }
  return { ...found, cut: found.count > found.paths.length, steps };
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
