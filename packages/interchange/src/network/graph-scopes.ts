import type { Network, NetworkEdge, NetworkNode } from './network';

/** One of several graphs of a file. */
export interface GraphScope {
  /** The name of the graph in its file. */
  readonly name: string;
  readonly nodes: NetworkNode[];
  readonly edges: NetworkEdge[];
}

/**
 * Several graphs as one network. Where two graphs give one id to different nodes, each keeps its own, and
 * its edges with it: nothing of one graph leads to a node of another that only has the same id. Linear.
 */
export function joinGraphs(graphs: readonly GraphScope[]): Network {
  const [only] = graphs;
  if (only !== undefined && graphs.length === 1) return { nodes: only.nodes, edges: only.edges };
  const owners = new Map<string, GraphScope>();
  const shared = new Set<string>();
  for (const graph of graphs) {
    for (const { id } of graph.nodes) {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, graph);
      else if (owner !== graph) shared.add(id);
    }
  }
  const scoped = graphs.map((graph, at) => {
    const own = new Set(graph.nodes.map(({ id }) => id));
    const inScope = (id: string) =>
      shared.has(id) && own.has(id)
        ? `${graph.name === '' ? String(at + 1) : graph.name}/${id}`
        : id;
    return {
      nodes: graph.nodes.map((node) => ({ ...node, id: inScope(node.id) })),
      edges: graph.edges.map((edge) => ({
        ...edge,
        source: inScope(edge.source),
        target: inScope(edge.target),
      })),
    };
  });
  return {
    nodes: scoped.flatMap(({ nodes }) => nodes),
    edges: scoped.flatMap(({ edges }) => edges),
  };
}

/** An edge that leads both ways is two claims. */
export function bothWays(edge: NetworkEdge): readonly NetworkEdge[] {
  const back = { ...edge, id: `${edge.id}-back`, source: edge.target, target: edge.source };
  return [
    { ...edge, directed: true },
    ...(edge.source === edge.target ? [] : [{ ...back, directed: true }]),
  ];
}
