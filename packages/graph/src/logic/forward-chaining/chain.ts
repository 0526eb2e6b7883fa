import type { HypergraphIndex } from '../directed-hypergraph/hypergraph-index';

/** Layers by dense number; -1 for what does not fire or hold. @internal */
export interface ChainState {
  readonly firedLayer: Int32Array;
  readonly vertexLayer: Int32Array;
}

/**
 * Forward chaining over dense numbers, breadth first, so that layers come out least.
 *
 * @param usable hyperedges that may fire, by number; all when absent
 * @internal
 */
export function chain(
  index: HypergraphIndex,
  facts: Iterable<number>,
  maxLayers: number | null = null,
  usable?: (hyperedge: number) => boolean,
): ChainState {
  const { tails, heads, uses } = index;
  const hyperedges = index.hyperedgeIds.length;
  const firedLayer = new Int32Array(hyperedges).fill(-1);
  const vertexLayer = new Int32Array(index.vertices.length).fill(-1);
  const waiting = new Uint32Array(hyperedges);
  let ready: number[] = [];
  for (let edge = 0; edge < hyperedges; edge += 1) {
    waiting[edge] = tails.offsets[edge + 1]! - tails.offsets[edge]!;
    if (waiting[edge] === 0) ready.push(edge);
  }
  const hold = (vertex: number, layer: number, next: number[]) => {
    if (vertexLayer[vertex] !== -1) return;
    vertexLayer[vertex] = layer;
    for (let at = uses.offsets[vertex]!; at < uses.offsets[vertex + 1]!; at += 1) {
      const edge = uses.items[at]!;
      waiting[edge]! -= 1;
      if (waiting[edge] === 0) next.push(edge);
    }
  };
  for (const fact of facts) hold(fact, 0, ready);
  for (let layer = 1; ready.length > 0; layer += 1) {
    if (maxLayers !== null && layer > maxLayers) break;
    const next: number[] = [];
    for (const edge of ready) {
      if (usable !== undefined && !usable(edge)) continue;
      firedLayer[edge] = layer;
      for (let at = heads.offsets[edge]!; at < heads.offsets[edge + 1]!; at += 1) {
        hold(heads.items[at]!, layer, next);
      }
    }
    ready = next;
  }
  return { firedLayer, vertexLayer };
}
