import golden from '../../../golden/graphs.json' with { type: 'json' };
import type { GraphSpec } from './graph-spec';

/** A graph of the golden files: made by networkx, named edges added here. */
export interface GoldenGraph extends GraphSpec {
  readonly name: string;
  readonly directed: boolean;
}

/** The input graphs of `golden/make_golden.py`. */
export const goldenGraphs: readonly GoldenGraph[] = golden.graphs.map((graph) => ({
  name: graph.name,
  directed: graph.directed,
  nodes: graph.nodes,
  edges: graph.edges.map((edge, at) => ({
    key: `e${String(at).padStart(4, '0')}`,
    source: String(edge[0]),
    target: String(edge[1]),
    undirected: !graph.directed,
    attributes: { weight: Number(edge[2]) },
  })),
}));

/** The answers of a tool to the graphs by name. */
export function answersFor<Answer>(file: { graphs: unknown }, name: string): Answer {
  return (file.graphs as Record<string, Answer>)[name]!;
}
