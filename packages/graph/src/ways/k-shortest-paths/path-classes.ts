import type { Ticker } from '@cmoc/kernel';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import { IndexedHeap } from '../../running/heap/indexed-heap';
import { OrderedQueue } from '../../running/heap/ordered-queue';
import { dijkstra } from '../shortest-path/dijkstra';

/** A path in dense numbers. @internal */
export interface RawMeasuredPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly length: number;
}

/** All paths that begin like this and do not go on by a banned edge, by the best of them. */
interface PathClass extends RawMeasuredPath {
  /** Where paths of the class leave the path that the class was made from. */
  readonly branch: number;
  readonly banned: readonly number[];
  /** Whether this is the best path; else only its beginning, and `length` a lower bound. */
  readonly settled: boolean;
}

/** Keeps a lower bound below the length it bounds when sums round differently. */
const downwards = 1 - 1e-12;

/** @internal */
export class PathClasses {
  searches = 0;
  private readonly queue = new OrderedQueue<PathClass>(compareClasses);
  /** The shortest way from every node to the target: its length, and its first edge. */
  private readonly remaining: Float64Array;
  private readonly onward: Int32Array;
  private readonly next: Int32Array;
  private readonly isTaken: Uint8Array;
  private readonly distance: Float64Array;
  private readonly before: Int32Array;
  private readonly by: Int32Array;
  private readonly heap: IndexedHeap;

  constructor(
    private readonly index: CanonicalIndex,
    private readonly weights: Float64Array,
    private readonly ends: { readonly from: number; readonly to: number },
    private readonly ticker: Ticker,
  ) {
    const { order } = index;
    const tree = dijkstra({ order, arcs: index.in, weights, start: ends.to });
    this.remaining = tree.distance;
    this.onward = tree.by;
    this.next = tree.before;
    this.isTaken = new Uint8Array(order);
    this.distance = new Float64Array(order);
    this.before = new Int32Array(order);
    this.by = new Int32Array(order);
    this.heap = new IndexedHeap(order);
  }

  run(k: number): RawMeasuredPath[] {
    const found: PathClass[] = [];
    this.consider([this.ends.from], [], []);
    while (found.length < k) {
      const best = this.queue.pop();
      if (best === undefined) break;
      if (!best.settled) {
        this.settle(best);
        continue;
      }
      found.push(best);
      if (found.length < k) this.divide(best);
    }
    return found.sort(compareClasses);
  }

  /** All other paths of a class, by the node at which they leave its best path. */
  private divide(best: PathClass): void {
    for (let at = best.branch; at < best.edges.length; at += 1) {
      const banned = [...(at === best.branch ? best.banned : []), best.edges[at]!];
      this.consider(best.nodes.slice(0, at + 1), best.edges.slice(0, at), banned);
    }
  }

  /** Puts a class in the queue: with its best path where the tree gives it, else with a bound. */
  private consider(nodes: number[], edges: number[], banned: readonly number[]): void {
    const { isTaken, remaining, onward, next, weights } = this;
    const last = nodes.at(-1)!;
    const branch = edges.length;
    if (last === this.ends.to) {
      this.push({ nodes, edges, branch, banned, settled: true, length: this.lengthOf(edges) });
      return;
    }
    for (const node of nodes) isTaken[node] = 1;
    const first = this.bestArc(last, banned);
    if (first !== null) {
      const way = { nodes: [...nodes, first.head], edges: [...edges, first.edge] };
      for (let node = first.head; node !== this.ends.to && isTaken[node] === 0;) {
        way.edges.push(onward[node]!);
        node = next[node]!;
        way.nodes.push(node);
      }
      if (isTaken[way.nodes.at(-1)!] === 0) {
        this.push({ ...way, branch, banned, settled: true, length: this.lengthOf(way.edges) });
      } else {
        const bound = this.lengthOf(edges) + weights[first.edge]! + remaining[first.head]!;
        this.push({ nodes, edges, branch, banned, settled: false, length: bound * downwards });
      }
    }
    for (const node of nodes) isTaken[node] = 0;
  }

  /** The arc after which the target may be nearest. */
  private bestArc(node: number, banned: readonly number[]): { edge: number; head: number } | null {
    const { offsets, neighbours, edges } = this.index.out;
    let least = Number.POSITIVE_INFINITY;
    let found = -1;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const head = neighbours[at]!;
      const bound = this.weights[edges[at]!]! + this.remaining[head]!;
      if (bound >= least || this.isTaken[head] === 1 || banned.includes(edges[at]!)) continue;
      least = bound;
      found = at;
    }
    return found === -1 ? null : { edge: edges[found]!, head: neighbours[found]! };
  }

  /** Finds the best path of a class by a search that the bounds guide to the target. */
  private settle({ nodes, edges, branch, banned }: PathClass): void {
    this.searches += 1;
    this.ticker.tick();
    const { ends, before, by, isTaken } = this;
    const start = nodes.at(-1)!;
    for (const node of nodes) isTaken[node] = 1;
    const reached = this.search(start, banned);
    for (const node of nodes) isTaken[node] = 0;
    if (!reached) return;
    const rest: { nodes: number[]; edges: number[] } = { nodes: [], edges: [] };
    for (let node = ends.to; node !== start; node = before[node]!) {
      rest.nodes.push(node);
      rest.edges.push(by[node]!);
    }
    const allEdges = [...edges, ...rest.edges.reverse()];
    this.push({
      nodes: [...nodes, ...rest.nodes.reverse()],
      edges: allEdges,
      branch,
      banned,
      settled: true,
      length: this.lengthOf(allEdges),
    });
  }

  /** A* search (DOI 10.1109/TSSC.1968.300136) for the target around the taken nodes. */
  private search(start: number, banned: readonly number[]): boolean {
    const { distance, before, by, heap, isTaken, weights, remaining, ends } = this;
    const { offsets, neighbours, edges } = this.index.out;
    distance.fill(Number.POSITIVE_INFINITY);
    while (heap.pop() !== -1);
    distance[start] = 0;
    heap.set(start, 0);
    for (let node = heap.pop(); node !== -1; node = heap.pop()) {
      if (node === ends.to) return true;
      const reached = distance[node]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const head = neighbours[at]!;
        const edge = edges[at]!;
        const length = reached + weights[edge]!;
        if (length >= distance[head]! || isTaken[head] === 1) continue;
        if (remaining[head] === Number.POSITIVE_INFINITY) continue;
        if (node === start && banned.includes(edge)) continue;
        distance[head] = length;
        before[head] = node;
        by[head] = edge;
        heap.set(head, length + remaining[head]!);
      }
    }
    return false;
  }

  private lengthOf(edges: readonly number[]): number {
    let length = 0;
    for (const edge of edges) length += this.weights[edge]!;
    return length;
  }

  private push(entry: PathClass): void {
    if (entry.length !== Number.POSITIVE_INFINITY) this.queue.push(entry);
  }
}

/** By length; a bound before a path, since the path it stands for may be as short and come first. */
function compareClasses(one: PathClass, other: PathClass): number {
  return (
    one.length - other.length ||
    Number(one.settled) - Number(other.settled) ||
    compareLists(one.nodes, other.nodes) ||
    compareLists(one.edges, other.edges) ||
    one.banned.length - other.banned.length
  );
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return one.length - other.length;
}
