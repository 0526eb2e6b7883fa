import { UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { DirectedHypergraph } from './directed-hypergraph';

/** Lists of numbers in compressed rows: row `r` is `items[offsets[r]]` to `items[offsets[r+1]-1]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** A hypergraph under dense numbers. @internal */
export interface HypergraphIndex {
  readonly vertices: readonly string[];
  readonly hyperedgeIds: readonly string[];
  readonly tails: Rows;
  readonly heads: Rows;
  /** The hyperedges that have a vertex in their tail. */
  readonly uses: Rows;
  /** The hyperedges that have a vertex in their head. */
  readonly producers: Rows;
  readonly weights: Float64Array;
  readonly numberOf: (vertex: string) => number;
}

/**
 * Numbers the vertices and hyperedges of a canonical hypergraph.
 *
 * @throws UsageError `invalid-input` when the hypergraph was not made by `createHypergraph`
 * @internal
 */
export function indexHypergraph(hypergraph: DirectedHypergraph): HypergraphIndex {
  const { vertices, hyperedges } = hypergraph;
  const numbers = new Map(vertices.map((vertex, number) => [vertex, number]));
  const numberOf = (vertex: string) => {
    const found = numbers.get(vertex);
    if (found !== undefined) return found;
    throw new UsageError<GraphErrorCode>(
      'unknown-vertex',
      `The hypergraph has no vertex "${vertex}".`,
      { params: { vertex } },
    );
  };
  const tails = toRows(hyperedges.map(({ tail }) => tail.map(numberOf)));
  const heads = toRows(hyperedges.map(({ head }) => head.map(numberOf)));
  return {
    vertices,
    hyperedgeIds: hyperedges.map(({ id }) => id),
    tails,
    heads,
    uses: transpose(tails, vertices.length),
    producers: transpose(heads, vertices.length),
    weights: Float64Array.from(hyperedges, ({ weight }) => weight ?? 1),
    numberOf,
  };
}

/** @internal */
export function toRows(lists: readonly (readonly number[])[]): Rows {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = offsets[row]! + list.length;
  });
  return { offsets, items: Uint32Array.from(lists.flat()) };
}

/** Turns "row holds item" into "item is held by row"; rows come out in ascending order. @internal */
export function transpose(rows: Rows, itemCount: number): Rows {
  const offsets = new Uint32Array(itemCount + 1);
  for (const item of rows.items) offsets[item + 1]! += 1;
  for (let item = 0; item < itemCount; item += 1) offsets[item + 1]! += offsets[item]!;
  const next = offsets.slice(0, itemCount);
  const items = new Uint32Array(rows.items.length);
  for (let row = 0; row + 1 < rows.offsets.length; row += 1) {
    for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at += 1) {
      const item = rows.items[at]!;
      const slot = next[item]!;
      next[item] = slot + 1;
      items[slot] = row;
    }
  }
  return { offsets, items };
}

/** @internal */
export function rowOf(rows: Rows, row: number): Uint32Array {
  return rows.items.subarray(rows.offsets[row], rows.offsets[row + 1]);
}
