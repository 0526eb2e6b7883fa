import { connectedComponents, stronglyConnectedComponents } from 'graphology-components';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';

const sumOfSquares = (values) => {
  let total = 0;
  for (const one of values) total += one * one;
  return total;
};
const first = 'n0';
const last = ({ nodes }) => `n${nodes - 1}`;

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
    name: 'simplePaths',
    graph: 'directed small',
    ours: (lib, index, input) =>
      lib.simplePaths(index, first, last(input), { limit: 1_000_000 }).value.paths.length,
  },
  {
    name: 'elementaryCycles, up to 20,000',
    graph: 'directed small',
    ours: (lib, index) => lib.elementaryCycles(index, { limit: 1_000_000 }).value.length,
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
    name: 'leiden',
    graph: 'undirected 10k',
    within: 0.03,
    higherIsBetter: true,
    ours: (lib, index) => lib.leiden(index).value.modularity,
  },
];

/** The graphs the cases name. */
export const shapes = {
  'undirected 10k': { nodes: 3000, edges: 10_000, directed: false, seed: 1 },
  'directed 10k': { nodes: 3000, edges: 10_000, directed: true, seed: 2 },
  'undirected 2k': { nodes: 600, edges: 2000, directed: false, seed: 5 },
  'directed small': { nodes: 30, edges: 80, directed: true, seed: 6 },
};
