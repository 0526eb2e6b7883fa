import type { Adjacency } from '../../running/canonical-index/adjacency';

/** The length of every arc, in the order of the arcs. @internal */
export interface ArcLengths {
  readonly each: Float64Array;
  /** The same as whole numbers and the buckets to search by; `null` where they are not, or large. */
  readonly whole: WholeLengths | null;
}

/** Lengths that are whole numbers, and what a search by buckets needs. @internal */
export interface WholeLengths {
  readonly each: Int32Array;
  /** The first entry of each bucket, -1 between searches; one more than the greatest length. */
  readonly first: Int32Array;
  /** The nodes that wait, and the entry after each. */
  readonly waiting: Int32Array;
  readonly following: Int32Array;
}

const mostBuckets = 256;

/** Kept with the arcs and the weights, as an index keeps those. */
const known = new WeakMap<Adjacency, WeakMap<Float64Array, ArcLengths>>();

/** The length of every arc, worked out once. O(m). @internal */
export function arcLengths(arcs: Adjacency, weights: Float64Array): ArcLengths {
  const ofArcs = known.get(arcs) ?? new WeakMap<Float64Array, ArcLengths>();
  known.set(arcs, ofArcs);
  const lengths = ofArcs.get(weights) ?? readLengths(arcs, weights);
  ofArcs.set(weights, lengths);
  return lengths;
}

function readLengths({ edges }: Adjacency, weights: Float64Array): ArcLengths {
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
