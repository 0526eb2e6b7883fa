import { rowOf, type HypergraphIndex } from '../directed-hypergraph/hypergraph-index';
import { IndexedHeap } from '../../running/heap/indexed-heap';

/** What a search may choose. @internal */
export interface Restriction {
  /** Vertices that must have this producer. */
  readonly fixed: ReadonlyMap<number, number>;
  /** Forbidden choices, as `hyperedge * vertices + vertex`. */
  readonly banned: ReadonlySet<number>;
}

/** One way to derive the target. @internal */
export interface Derivation {
  readonly length: number;
  /** Distinct hyperedges in ascending order. */
  readonly edges: readonly number[];
  /** The producer of each needed vertex, from the target backwards. */
  readonly choices: readonly (readonly [vertex: number, edge: number])[];
}

/** The shortest derivation of the target under a restriction. @internal */
// eslint-disable-next-line max-lines-per-function -- one loop over shared arrays; parts of it would each need them all
export function bestHypertree(
  index: HypergraphIndex,
  { from, to }: { readonly from: readonly number[]; readonly to: number },
  measure: 'sum' | 'depth',
  restriction: Restriction,
): Derivation | null {
  const { tails, heads, uses, weights } = index;
  const order = index.vertices.length;
  const settled = new Int32Array(order).fill(-1);
  const producer = new Int32Array(order).fill(-1);
  const heap = new IndexedHeap(order);
  const waiting = new Uint32Array(index.hyperedgeIds.length);
  const tailLength = new Float64Array(index.hyperedgeIds.length);
  const mayChoose = (edge: number, vertex: number) => {
    const fixed = restriction.fixed.get(vertex);
    if (fixed !== undefined) return fixed === edge;
    return !restriction.banned.has(edge * order + vertex);
  };
  const queued = new Uint8Array(order);
  const fire = (edge: number) => {
    const length = weights[edge]! + tailLength[edge]!;
    for (const vertex of rowOf(heads, edge)) {
      if (settled[vertex] !== -1 || !mayChoose(edge, vertex)) continue;
      const known = queued[vertex] === 1 ? heap.keyOf(vertex) : Number.POSITIVE_INFINITY;
      if (length > known || (length === known && edge > producer[vertex]!)) continue;
      queued[vertex] = 1;
      producer[vertex] = edge;
      heap.set(vertex, length);
    }
  };
  for (const fact of from) {
    queued[fact] = 1;
    heap.set(fact, -1);
  }
  for (let edge = 0; edge < waiting.length; edge += 1) {
    waiting[edge] = tails.offsets[edge + 1]! - tails.offsets[edge]!;
    if (waiting[edge] === 0) fire(edge);
  }
  let clock = 0;
  for (let vertex = heap.pop(); vertex !== -1; vertex = heap.pop()) {
    settled[vertex] = clock;
    clock += 1;
    if (vertex === to) break;
    const length = Math.max(0, heap.keyOf(vertex));
    for (const edge of rowOf(uses, vertex)) {
      const before = tailLength[edge]!;
      tailLength[edge] = measure === 'sum' ? before + length : Math.max(before, length);
      waiting[edge]! -= 1;
      if (waiting[edge] === 0) fire(edge);
    }
  }
  if (settled[to] === -1) return null;
  return { length: Math.max(0, heap.keyOf(to)), ...trace(index, to, producer, settled) };
}

function trace(
  index: HypergraphIndex,
  to: number,
  producer: Int32Array,
  settled: Int32Array,
): { edges: number[]; choices: [number, number][] } {
  const needed = new Set([to]);
  for (const vertex of needed) {
    if (producer[vertex] === -1) continue;
    for (const before of rowOf(index.tails, producer[vertex]!)) needed.add(before);
  }
  const produced = [...needed].filter((vertex) => producer[vertex] !== -1);
  produced.sort((one, other) => settled[other]! - settled[one]!);
  const choices = produced.map((vertex): [number, number] => [vertex, producer[vertex]!]);
  const edges = [...new Set(choices.map(([, edge]) => edge))].sort((one, other) => one - other);
  return { edges, choices };
}
