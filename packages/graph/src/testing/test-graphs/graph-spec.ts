import { createSeededGenerator, shuffledIndices } from '@cmoc/kernel';
import fc from 'fast-check';
import { MultiGraph, UndirectedGraph } from 'graphology';

/** A graph as plain data, to be built in any insertion order. */
export interface GraphSpec {
  readonly nodes: readonly string[];
  readonly edges: readonly EdgeSpec[];
}

export interface EdgeSpec {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected?: boolean;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Builds a mixed multigraph, inserting in the order that `seed` gives; in list order without. */
export function buildGraph(spec: GraphSpec, seed?: number): MultiGraph {
  const graph = new MultiGraph();
  for (const node of ordered(spec.nodes, seed)) graph.addNode(node);
  for (const { key, source, target, undirected, attributes } of ordered(spec.edges, seed)) {
    if (undirected === true) {
      // The ends of an undirected edge may come in either order.
      const swap = seed !== undefined && seed % 2 === 1;
      graph.addUndirectedEdgeWithKey(key, swap ? target : source, swap ? source : target, {
        ...attributes,
      });
    } else graph.addDirectedEdgeWithKey(key, source, target, { ...attributes });
  }
  return graph;
}

/** The same graph under other node keys. */
export function relabelled(spec: GraphSpec, rename: (node: string) => string): GraphSpec {
  return {
    nodes: spec.nodes.map(rename),
    edges: spec.edges.map((edge) => ({
      ...edge,
      source: rename(edge.source),
      target: rename(edge.target),
    })),
  };
}

/** Every edge says in turn from which of so many sources it comes, under `label`. */
export function labelled(spec: GraphSpec, sources = 3): GraphSpec {
  const edges = spec.edges.map((edge, at) => ({
    ...edge,
    attributes: { ...edge.attributes, label: `source ${at % sources}` },
  }));
  return { ...spec, edges };
}

/** Directed edges from pairs: `[['a', 'b'], ['b', 'c', { weight: 2 }]]`; keys are `e0`, `e1`... */
export function directed(
  pairs: readonly (readonly [string, string, Record<string, unknown>?])[],
  isolated: readonly string[] = [],
): GraphSpec {
  return fromPairs(pairs, isolated, false);
}

/** Undirected edges from pairs. */
export function undirected(
  pairs: readonly (readonly [string, string, Record<string, unknown>?])[],
  isolated: readonly string[] = [],
): GraphSpec {
  return fromPairs(pairs, isolated, true);
}

function fromPairs(
  pairs: readonly (readonly [string, string, Record<string, unknown>?])[],
  isolated: readonly string[],
  isUndirected: boolean,
): GraphSpec {
  const nodes = new Set([...pairs.flatMap(([source, target]) => [source, target]), ...isolated]);
  const edges = pairs.map(([source, target, attributes], at) => ({
    key: `e${at}`,
    source,
    target,
    undirected: isUndirected,
    ...(attributes === undefined ? {} : { attributes }),
  }));
  return { nodes: [...nodes], edges };
}

export interface SpecShape {
  readonly type?: 'directed' | 'undirected' | 'mixed';
  readonly maxNodes?: number;
  readonly maxEdges?: number;
  readonly selfLoops?: boolean;
  readonly parallel?: boolean;
  /** Adds a whole number `weight` from this range to every edge. */
  readonly weights?: readonly [number, number];
}

/** Small arbitrary graphs, with self loops and parallel edges unless told otherwise. */
export function arbitrarySpec(shape: SpecShape = {}): fc.Arbitrary<GraphSpec> {
  const { type = 'directed', maxNodes = 7, maxEdges = 14, selfLoops = true } = shape;
  const weight = fc.integer({ min: shape.weights?.[0] ?? 1, max: shape.weights?.[1] ?? 1 });
  return fc.integer({ min: 1, max: maxNodes }).chain((count) => {
    const node = fc.integer({ min: 0, max: count - 1 });
    const edge = fc.tuple(node, node, fc.boolean(), weight);
    return fc.array(edge, { maxLength: maxEdges }).map((drawn) => {
      const nodes = Array.from({ length: count }, (_, at) => nodeName(at));
      const seen = new Set<string>();
      const edges: EdgeSpec[] = [];
      drawn.forEach(([from, to, coin, drawnWeight], at) => {
        const isUndirected = type === 'undirected' || (type === 'mixed' && coin);
        const pair = isUndirected && from > to ? `${to}-${from}` : `${from}-${to}`;
        if (from === to && !selfLoops) return;
        if (shape.parallel === false && seen.has(pair)) return;
        seen.add(pair);
        edges.push({
          key: `e${at}`,
          source: nodeName(from),
          target: nodeName(to),
          undirected: isUndirected,
          attributes: { weight: drawnWeight },
        });
      });
      return { nodes, edges };
    });
  });
}

/** Names whose code-unit order is not their number order. */
function nodeName(at: number): string {
  return `n${(at * 7) % 100}`;
}

function ordered<Item>(items: readonly Item[], seed: number | undefined): readonly Item[] {
  if (seed === undefined) return items;
  const order = shuffledIndices(items.length, createSeededGenerator(seed));
  return Array.from(order, (at) => items[at]!);
}

/** An undirected graph with parallel edges merged, for tools that take no others. */
export function mergeParallelEdges(graph: MultiGraph, weight?: string): UndirectedGraph {
  const merged = new UndirectedGraph();
  graph.forEachNode((node) => merged.addNode(node));
  graph.forEachEdge((_, attributes, source, target) => {
    const own = weight === undefined ? 1 : Number(attributes[weight]);
    merged.updateEdge(source, target, (before) => ({
      weight: Number(before['weight'] ?? 0) + own,
    }));
  });
  return merged;
}
