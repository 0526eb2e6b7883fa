import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import graphologyLouvain from 'graphology-communities-louvain';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { topologicalGenerations } from 'graphology-dag';
import { bidirectional, dijkstra, unweighted } from 'graphology-shortest-path';
import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js';

const sum = (values) => {
  let total = 0;
  for (const one of values) total += one;
  return total;
};
const sumOfSquares = (values) => {
  let total = 0;
  for (const one of values) total += one * one;
  return total;
};
const first = 'n0';
const last = ({ nodes }) => `n${nodes - 1}`;

function pathLength(graph, path) {
  let length = 0;
  for (let at = 1; at < path.length; at += 1) {
    length += graph.getEdgeAttribute(graph.edge(path[at - 1], path[at]), 'weight');
  }
  return length;
}

const partsOf = new WeakMap();
/** A partition of the nodes, made once for an index as the peers make theirs once. */
function twentyParts(index) {
  const parts = partsOf.get(index) ?? Array.from({ length: 20 }, () => []);
  if (!partsOf.has(index)) {
    for (const node of index.nodes) parts[Number(node.slice(1)) % 20].push(node);
    partsOf.set(index, parts);
  }
  return parts;
}

/**
 * What is compared: our call, a number that its answer must agree on with the peers (within
 * `within`; with `higherIsBetter`, must not fall below), and graphology's own version where there is one.
 */
export const cases = [
  {
    name: 'components',
    graph: 'undirected 10k',
    ours: (lib, index) => lib.components(index).value.length,
    graphology: (graph) => connectedComponents(graph).length,
  },
  {
    name: 'strongComponents',
    graph: 'directed 10k',
    ours: (lib, index) => lib.strongComponents(index).value.length,
    graphology: (graph) => stronglyConnectedComponents(graph).length,
  },
  {
    name: 'bridgesAndCutPoints',
    graph: 'undirected 10k',
    ours: (lib, index) => {
      const { bridges, cutPoints } = lib.bridgesAndCutPoints(index).value;
      return bridges.length + 1e6 * cutPoints.length;
    },
  },
  {
    name: 'topologicalLayers',
    graph: 'acyclic 10k',
    ours: (lib, index) => lib.topologicalLayers(index).value.layers.length,
    graphology: (graph) => topologicalGenerations(graph).length,
  },
  {
    name: 'shortestDistances, hops',
    graph: 'directed 10k',
    ours: (lib, index) => sum(lib.shortestDistances(index, first).value.values()),
    graphology: (graph) => sum(Object.values(unweighted.singleSourceLength(graph, first))),
  },
  {
    name: 'shortestDistances, weighted',
    graph: 'directed 10k',
    ours: (lib, index) =>
      sum(lib.shortestDistances(index, first, { weight: 'weight' }).value.values()),
    // graphology gives the paths; their lengths have to be added up.
    graphology: (graph) => {
      const paths = Object.values(dijkstra.singleSource(graph, first, 'weight'));
      return sum(paths.map((path) => pathLength(graph, path)));
    },
  },
  {
    name: 'shortestPath, hops',
    graph: 'directed 10k',
    ours: (lib, index, input) => lib.shortestPath(index, first, last(input)).value.length,
    graphology: (graph, input) => bidirectional(graph, first, last(input)).length - 1,
  },
  {
    name: 'shortestPath, weighted',
    graph: 'directed 10k',
    ours: (lib, index, input) =>
      lib.shortestPath(index, first, last(input), { weight: 'weight' }).value.length,
    graphology: (graph, input) =>
      pathLength(graph, dijkstra.bidirectional(graph, first, last(input), 'weight')),
  },
  {
    name: 'simplePaths',
    graph: 'directed small',
    ours: (lib, index, input) =>
      lib.simplePaths(index, first, last(input), { limit: 1_000_000 }).value.paths.length,
  },
  {
    name: 'kShortestPaths, k = 20',
    graph: 'directed 1k',
    ours: (lib, index, input) =>
      sum(
        lib
          .kShortestPaths(index, first, last(input), { k: 20, weight: 'weight' })
          .value.map(({ length }) => length),
      ),
  },
  {
    name: 'elementaryCycles, up to 20,000',
    graph: 'directed small',
    ours: (lib, index) => lib.elementaryCycles(index, { limit: 1_000_000 }).value.length,
  },
  {
    name: 'maxFlow',
    note: 'flow on every edge and the cut, on all sides',
    graph: 'directed 10k',
    ours: (lib, index, input) =>
      lib.maxFlow(index, first, last(input), { capacity: 'weight' }).value.flow,
  },
  {
    name: 'disjointPaths, edges',
    note: 'paths here and in networkx; igraph, which has no such function, finds the flow that they follow',
    graph: 'directed 10k',
    ours: (lib, index, input) => lib.disjointPaths(index, first, last(input)).value.paths.length,
  },
  {
    name: 'disjointPaths, nodes',
    note: 'paths here and in networkx; igraph finds their number',
    graph: 'directed 10k',
    ours: (lib, index, input) =>
      lib.disjointPaths(index, first, last(input), { disjoint: 'nodes' }).value.paths.length,
  },
  {
    name: 'degreeCentrality',
    note: 'degree, in-degree and out-degree on all sides',
    graph: 'directed 10k',
    ours: (lib, index) => {
      let squares = 0;
      for (const { degree, in: coming, out } of lib.degreeCentrality(index).value.values()) {
        squares += degree * degree + coming * coming + out * out;
      }
      return squares;
    },
    graphology: (graph) =>
      graph.reduceNodes(
        (squares, node) =>
          squares +
          graph.degree(node) ** 2 +
          graph.inDegree(node) ** 2 +
          graph.outDegree(node) ** 2,
        0,
      ),
  },
  {
    name: 'betweennessCentrality',
    graph: 'undirected 2k',
    within: 1e-6,
    ours: (lib, index) => sumOfSquares(lib.betweennessCentrality(index).value.values()),
    graphology: (graph) =>
      sumOfSquares(
        Object.values(graphologyBetweenness(graph, { getEdgeWeight: null, normalized: false })),
      ),
  },
  {
    name: 'betweennessCentrality, weighted',
    graph: 'undirected 2k',
    within: 1e-6,
    ours: (lib, index) =>
      sumOfSquares(lib.betweennessCentrality(index, { weight: 'weight' }).value.values()),
    graphology: (graph) =>
      sumOfSquares(
        Object.values(graphologyBetweenness(graph, { getEdgeWeight: 'weight', normalized: false })),
      ),
  },
  {
    name: 'pagerank',
    graph: 'directed 10k',
    within: 1e-6,
    ours: (lib, index) => sumOfSquares(lib.pagerank(index, { tolerance: 1e-10 }).value.values()),
    graphology: (graph) =>
      sumOfSquares(
        Object.values(
          graphologyPagerank(graph, { getEdgeWeight: null, tolerance: 1e-13, maxIterations: 1000 }),
        ),
      ),
  },
  {
    name: 'katzCentrality',
    graph: 'directed 10k',
    within: 1e-6,
    ours: (lib, index) =>
      sumOfSquares(lib.katzCentrality(index, { alpha: 0.01, tolerance: 1e-10 }).value.values()),
  },
  {
    name: 'modularity',
    graph: 'undirected 10k',
    within: 1e-9,
    ours: (lib, index) => lib.modularity(index, twentyParts(index)).value,
    graphology: (graph) =>
      graphologyModularity(graph, {
        getNodeCommunity: (node) => Number(node.slice(1)) % 20,
        getEdgeWeight: null,
      }),
  },
  {
    name: 'louvain',
    graph: 'undirected 10k',
    within: 0.03,
    higherIsBetter: true,
    ours: (lib, index) => lib.louvain(index).value.modularity,
    graphology: (graph) => {
      let state = 1;
      const rng = () => (state = (state * 16807) % 2147483647) / 2147483647;
      return graphologyLouvain.detailed(graph, { getEdgeWeight: null, rng }).modularity;
    },
  },
  {
    name: 'leiden',
    graph: 'undirected 10k',
    within: 0.03,
    higherIsBetter: true,
    ours: (lib, index) => lib.leiden(index).value.modularity,
  },
  {
    name: 'feedbackArcSet, exact',
    graph: 'directed small',
    ours: (lib, index) => lib.feedbackArcSet(index).value.weight,
  },
];

/** The graphs the cases name. */
export const shapes = {
  'undirected 10k': { nodes: 3000, edges: 10_000, directed: false, seed: 1 },
  'directed 10k': { nodes: 3000, edges: 10_000, directed: true, seed: 2 },
  'acyclic 10k': { nodes: 3000, edges: 10_000, directed: true, seed: 3, acyclic: true },
  'directed 1k': { nodes: 300, edges: 1000, directed: true, seed: 4 },
  'undirected 2k': { nodes: 600, edges: 2000, directed: false, seed: 5 },
  'directed small': { nodes: 30, edges: 80, directed: true, seed: 6 },
};
