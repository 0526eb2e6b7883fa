import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';

/** An input of `randomGraph` as a graphology graph. */
export function toGraphology({ nodes, edges, directed }, multi = false) {
  const Kind = multi ? MultiDirectedGraph : directed ? DirectedGraph : UndirectedGraph;
  const graph = new Kind();
  for (let node = 0; node < nodes; node += 1) graph.addNode(`n${node}`);
  edges.forEach(([from, to, weight], at) => {
    graph.addEdgeWithKey(`e${at}`, `n${from}`, `n${to}`, { weight });
  });
  return graph;
}
