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

/** A shortest cycle through a node that keeps off removed arcs, as arcs; `null` without one. */
export function cycleThrough(
  graph: ArcGraph,
  node: number,
  removed: ReadonlySet<number>,
): number[] | null {
  const cameBy = new Map<number, number>();
  const queue = [node];
  for (const at of queue) {
    for (const arc of graph.outArcs[at]!) {
      if (removed.has(arc)) continue;
      const next = graph.target[arc]!;
      if (next === node) {
        const cycle = [arc];
        for (let back = at; back !== node; back = graph.source[cameBy.get(back)!]!) {
          cycle.push(cameBy.get(back)!);
        }
        return cycle;
      }
      if (cameBy.has(next)) continue;
      cameBy.set(next, arc);
      queue.push(next);
    }
  }
  return null;
}

/**
 * Cycles of which no two share an arc, until none is left without the removed arcs.
 *
 * @internal
 */
export function disjointCycles(graph: ArcGraph, removed: ReadonlySet<number>): number[][] {
  const used = new Set(removed);
  const cycles: number[][] = [];
  let core = trimmedCore(graph, used);
  for (let node = 0; node < graph.order; node += 1) {
    while (core[node] === 1) {
      const cycle = cycleThrough(graph, node, used);
      if (cycle === null) break;
      cycles.push(cycle);
      for (const arc of cycle) used.add(arc);
      core = trimmedCore(graph, used);
    }
  }
  return cycles;
}

/** What is left after taking away, again and again, nodes that nothing leads to or from. */
function trimmedCore(graph: ArcGraph, used: ReadonlySet<number>): Uint8Array {
  const { order, source, target } = graph;
  const core = new Uint8Array(order).fill(1);
  const counts = [new Int32Array(order), new Int32Array(order)] as const;
  const touching = Array.from({ length: order }, (): number[] => []);
  for (let arc = 0; arc < source.length; arc += 1) {
    if (used.has(arc)) continue;
    counts[0][source[arc]!]! += 1;
    counts[1][target[arc]!]! += 1;
    touching[source[arc]!]!.push(arc);
    touching[target[arc]!]!.push(arc);
  }
  const idle = (node: number) => counts[0][node]! <= 0 || counts[1][node]! <= 0;
  const queue = [...core.keys()].filter(idle);
  for (const node of queue) {
    if (core[node] === 0) continue;
    core[node] = 0;
    for (const arc of touching[node]!) {
      counts[0][source[arc]!]! -= 1;
      counts[1][target[arc]!]! -= 1;
      const other = source[arc] === node ? target[arc]! : source[arc]!;
      if (core[other] === 1 && idle(other)) queue.push(other);
    }
  }
  return core;
}
