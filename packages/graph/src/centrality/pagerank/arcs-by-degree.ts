import type { Adjacency } from '../../running/canonical-index/adjacency';

/**
 * The arcs of an adjacency with nodes put in places by their number of arcs, so that the innermost
 * loop over them runs equally often for one node after the other: processors foresee that.
 *
 * @internal
 */
export interface ArcsByDegree {
  /** The place of each node. */
  readonly places: Uint32Array;
  /** Nodes with as many arcs, by place up to, not including, `end`. */
  readonly groups: readonly { readonly degree: number; readonly end: number }[];
  /** The place of the node at the far end of each arc, for one place after the other. */
  readonly sources: Uint32Array;
  /** The edge of each arc. */
  readonly edges: Uint32Array;
}

/** Kept with the adjacency, as an index keeps that. */
const known = new WeakMap<Adjacency, ArcsByDegree>();

/** Counting sort of the nodes by degree; equal degrees keep node order. O(n + m). @internal */
export function arcsByDegree(adjacency: Adjacency): ArcsByDegree {
  const arcs = known.get(adjacency) ?? sortByDegree(adjacency);
  known.set(adjacency, arcs);
  return arcs;
}

function sortByDegree({ offsets, neighbours, edges }: Adjacency): ArcsByDegree {
  const order = offsets.length - 1;
  const { places, groups } = placesByDegree(offsets);
  const nodes = new Uint32Array(order);
  for (let node = 0; node < order; node += 1) nodes[places[node]!] = node;
  const sorted = new Uint32Array(edges.length);
  const sources = new Uint32Array(edges.length);
  let next = 0;
  for (let place = 0; place < order; place += 1) {
    const node = nodes[place]!;
    for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
      sources[next] = places[neighbours[at]!]!;
      sorted[next] = edges[at]!;
      next += 1;
    }
  }
  return { places, groups, sources, edges: sorted };
}

function placesByDegree(offsets: Uint32Array): Pick<ArcsByDegree, 'places' | 'groups'> {
  const order = offsets.length - 1;
  let most = 0;
  for (let node = 0; node < order; node += 1) {
    most = Math.max(most, offsets[node + 1]! - offsets[node]!);
  }
  const next = new Uint32Array(most + 2);
  for (let node = 0; node < order; node += 1) next[offsets[node + 1]! - offsets[node]! + 1]! += 1;
  for (let degree = 0; degree <= most; degree += 1) next[degree + 1]! += next[degree]!;
  const places = new Uint32Array(order);
  for (let node = 0; node < order; node += 1) {
    const degree = offsets[node + 1]! - offsets[node]!;
    places[node] = next[degree]!;
    next[degree]! += 1;
  }
  const groups: { degree: number; end: number }[] = [];
  for (let degree = 0, before = 0; degree <= most; degree += 1) {
    const end = next[degree]!;
    if (end > before) groups.push({ degree, end });
    before = end;
  }
  return { places, groups };
}
