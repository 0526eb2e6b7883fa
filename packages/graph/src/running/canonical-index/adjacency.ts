/**
 * Adjacency in compressed rows: the arcs of node `v` stand at positions `offsets[v]` up to, not
 * including, `offsets[v + 1]`.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** Node number at the far end of each arc. */
  readonly neighbours: Uint32Array;
  /** Edge number of each arc. */
  readonly edges: Uint32Array;
}

/** @internal */
export interface EdgeArrays {
  readonly order: number;
  readonly size: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly undirected: Uint8Array;
}

/** @internal Counting sort of arcs by their near end; within a node, arcs keep edge order. */
export function buildAdjacency(graph: EdgeArrays, side: 'out' | 'in' | 'both'): Adjacency {
  const { order, size, source, target, undirected } = graph;
  const near = side === 'in' ? target : source;
  const far = side === 'in' ? source : target;
  const twoWay = (edge: number) =>
    near[edge] !== far[edge] && (side === 'both' || undirected[edge] === 1);
  const offsets = new Uint32Array(order + 1);
  for (let edge = 0; edge < size; edge += 1) {
    offsets[near[edge]! + 1]! += 1;
    if (twoWay(edge)) offsets[far[edge]! + 1]! += 1;
  }
  for (let node = 0; node < order; node += 1) offsets[node + 1]! += offsets[node]!;
  const arcs = offsets[order]!;
  const neighbours = new Uint32Array(arcs);
  const edges = new Uint32Array(arcs);
  const next = offsets.slice(0, order);
  const place = (from: number, to: number, edge: number) => {
    const slot = next[from]!;
    next[from] = slot + 1;
    neighbours[slot] = to;
    edges[slot] = edge;
  };
  for (let edge = 0; edge < size; edge += 1) {
    place(near[edge]!, far[edge]!, edge);
    if (twoWay(edge)) place(far[edge]!, near[edge]!, edge);
  }
  return { offsets, neighbours, edges };
}
