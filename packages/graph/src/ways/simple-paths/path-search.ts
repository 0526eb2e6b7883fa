import { type RunControl, Ticker } from '@cmoc/kernel';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** A walk that passes no node twice. */
export interface SimplePath {
  readonly nodes: readonly string[];
  /** `edges[i]` leads from `nodes[i]` to `nodes[i + 1]`. */
  readonly edges: readonly string[];
}

/** What to walk and where to stop. @internal */
export interface WaySearch {
  readonly starts: Iterable<number>;
  /** The nodes one can go on to, in the order in which to try them; parallel ones several times. */
  readonly targets: (node: number) => ArrayLike<number>;
  /** Ways to list. */
  readonly limit: number;
  readonly maxSteps: number;
  /** Most nodes on a way; no bound when left out. */
  readonly maxNodes?: number;
  /** Whether to go on counting once the list is full. */
  readonly countOn: boolean;
  /** Whether a node may become the one after `length` others. */
  readonly mayEnter: (node: number, length: number) => boolean;
  /** Whether the way that has just come to its last node is one to list. */
  readonly endsAt: (way: readonly number[], onWay: Uint8Array) => boolean;
  /** Whether a way that ends is walked on as well. */
  readonly passesEnds?: boolean;
  /** Whether ways cut at the most nodes are listed, as ones that go on. */
  readonly listsCut?: boolean;
}

/** A way by number. */
export interface Way {
  readonly nodes: readonly number[];
  /** Whether it was cut at the most nodes and could go on. */
  readonly goesOn: boolean;
}

/** @internal */
export interface WayCollection {
  readonly ways: readonly (Way & {
    /** Place of each step in its list of targets. */ readonly steps: readonly number[];
  })[];
  /** Ways seen, listed or not. */
  readonly count: number;
  /** There are ways that are not listed. */
  readonly cut: boolean;
  /** The search did not see everything. */
  readonly stopped: boolean;
  /** Some way was cut at the most nodes. */
  readonly cutShort: boolean;
  readonly steps: number;
}

/** Depth-first walk over simple ways, without recursion. @internal */
export function walkWays(order: number, control: RunControl, search: WaySearch): WayCollection {
  const walker = new Walker(order, search);
  const ticker = new Ticker(control, search.maxSteps);
  for (const start of search.starts) {
    if (walker.stopped) break;
    if (search.mayEnter(start, 0)) walker.enter(start);
    while (walker.advance()) ticker.tick();
  }
  const { ways, count, stopped, cutShort, steps } = walker;
  return { ways, count, cut: count > ways.length, stopped, cutShort, steps };
}

class Walker {
  readonly ways: WayCollection['ways'][number][] = [];
  count = 0;
  steps = 0;
  stopped = false;
  cutShort = false;
  private readonly onWay: Uint8Array;
  private readonly nodes: number[] = [];
  private readonly onward: ArrayLike<number>[] = [];
  /** How many of the targets of each node of the way were tried. */
  private readonly tried: number[] = [];
  private readonly most: number;

  constructor(
    order: number,
    private readonly search: WaySearch,
  ) {
    this.onWay = new Uint8Array(order);
    this.most = search.maxNodes ?? order;
  }

  enter(node: number): void {
    const { endsAt, passesEnds, listsCut, targets } = this.search;
    this.onWay[node] = 1;
    this.nodes.push(node);
    const ends = endsAt(this.nodes, this.onWay);
    const full = this.nodes.length >= this.most;
    if (ends) this.list(false);
    else if (full && listsCut === true && this.mayGoOn(node)) {
      this.cutShort = true;
      this.list(true);
    }
    this.onward.push(full || (ends && passesEnds !== true) ? [] : targets(node));
    this.tried.push(0);
  }

  /** Takes one step on, or one back; false at the end. */
  advance(): boolean {
    const depth = this.nodes.length - 1;
    if (depth < 0) return false;
    const list = this.onward[depth]!;
    const at = this.tried[depth]!;
    if (this.stopped || at >= list.length) {
      this.onWay[this.nodes.pop()!] = 0;
      this.onward.pop();
      this.tried.pop();
      return true;
    }
    this.tried[depth] = at + 1;
    this.steps += 1;
    if (this.steps > this.search.maxSteps) this.stopped = true;
    const next = list[at]!;
    if (this.onWay[next] === 0 && this.search.mayEnter(next, depth + 1)) this.enter(next);
    return true;
  }

  /** Whether the way could be made longer at its last node. */
  private mayGoOn(node: number): boolean {
    return Array.from(this.search.targets(node)).some((next) => this.onWay[next] === 0);
  }

  private list(goesOn: boolean): void {
    this.count += 1;
    if (this.ways.length < this.search.limit) {
      const steps = this.tried.map((count) => count - 1);
      this.ways.push({ nodes: this.nodes.slice(), goesOn, steps });
    } else if (!this.search.countOn) this.stopped = true;
  }
}

/** Paths of a graph by name. @internal */
export interface PathCollection extends Pick<WayCollection, 'count' | 'cut' | 'stopped' | 'steps'> {
  readonly paths: readonly SimplePath[];
}

/** Walks a graph by its index, and names nodes and edges of what is found. @internal */
export function walkPaths(
  index: CanonicalIndex,
  control: RunControl,
  search: Omit<WaySearch, 'targets'>,
): PathCollection {
  const { offsets, neighbours, edges } = index.out;
  const lists: (Uint32Array | undefined)[] = [];
  const targets = (node: number) =>
    (lists[node] ??= neighbours.subarray(offsets[node], offsets[node + 1]));
  const { ways, count, cut, stopped, steps } = walkWays(index.order, control, {
    ...search,
    targets,
  });
  const paths = ways.map((way) => ({
    nodes: way.nodes.map((node) => index.nodes[node]!),
    edges: way.steps.map((step, at) => index.edges[edges[offsets[way.nodes[at]!]! + step]!]!),
  }));
  return { paths, count, cut, stopped, steps };
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
