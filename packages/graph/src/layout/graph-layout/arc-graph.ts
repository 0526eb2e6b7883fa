import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** Arcs with parallel edges merged and self loops left out. @internal */
export interface ArcGraph {
  readonly order: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly weights: readonly number[];
  /** The edges that make up each arc. */
  readonly edges: readonly (readonly number[])[];
  readonly outArcs: readonly (readonly number[])[];
}

/** @internal */
export function toArcGraph(index: CanonicalIndex, weights: Float64Array): ArcGraph {
  const source: number[] = [];
  const target: number[] = [];
  const total: number[] = [];
  const edges: number[][] = [];
  const outArcs = Array.from({ length: index.order }, (): number[] => []);
  for (let edge = 0; edge < index.size; edge += 1) {
    const [from, to] = [index.source[edge]!, index.target[edge]!];
    if (from === to) continue;
    const last = source.length - 1;
    // Edges come by source and target, so parallel ones stand next to each other.
    if (last >= 0 && source[last] === from && target[last] === to) {
      total[last]! += weights[edge]!;
      edges[last]!.push(edge);
      continue;
    }
    outArcs[from]!.push(source.length);
    source.push(from);
    target.push(to);
    total.push(weights[edge]!);
    edges.push([edge]);
  }
  return { order: index.order, source, target, weights: total, edges, outArcs };
}
