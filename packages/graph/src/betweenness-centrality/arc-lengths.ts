import type { Adjacency } from '../canonical-index/adjacency';

/** The length of every arc, in the order of the arcs. @internal */
export interface ArcLengths {
  readonly each: Float64Array;
  /** The same as whole numbers and the buckets to search by; `null` where they are not, or large. */
  readonly whole: WholeLengths | null;
}

/** Lengths that are whole numbers, and what a search by buckets needs. @internal */
export interface WholeLengths {
  readonly each: Int32Array;
  /** The first entry of each bucket; one more bucket than the greatest length. */
  readonly first: Int32Array;
  /** The nodes that wait, and the entry after each. */
  readonly waiting: Int32Array;
  readonly following: Int32Array;
}

const mostBuckets = 256;

/** @internal */
export function arcLengths({ edges }: Adjacency, weights: Float64Array): ArcLengths {
  const each = new Float64Array(edges.length);
  let most = 0;
  for (let arc = 0; arc < edges.length; arc += 1) {
    const length = weights[edges[arc]!]!;
    each[arc] = length;
    most = Number.isInteger(length) ? Math.max(most, length) : Number.POSITIVE_INFINITY;
  }
  if (most > mostBuckets) return { each, whole: null };
  return {
    each,
    whole: {
      each: Int32Array.from(each),
      first: new Int32Array(most + 1).fill(-1),
      waiting: new Int32Array(edges.length + 1),
      following: new Int32Array(edges.length + 1),
    },
  };
}
