import { UsageError } from '@cmoc/kernel';
import type { MultiGraph } from 'graphology';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
} from '../../running/canonical-index/canonical-index';
import { createHypergraph } from '../../logic/directed-hypergraph/directed-hypergraph';
import { graphLayout } from '../../layout/graph-layout/graph-layout';
import { algorithms as all, type Algorithms } from '../../running/algorithms-in-worker/algorithms';
import { resultBytes } from './result-bytes';
import type { TruthTable } from '../../logic/boolean-minimisation/truth-table';

type Run = (graph: MultiGraph) => AlgorithmResult<unknown>;

const weight = { weight: 'weight' };

const indices = new WeakMap<MultiGraph, CanonicalIndex>();

/** The index of a graph, made once for all algorithms. */
function indexed(graph: MultiGraph): CanonicalIndex {
  const index = indices.get(graph) ?? toCanonicalIndex(graph);
  indices.set(graph, index);
  return index;
}

/** First and last node by name; made up where there is none, so that an algorithm has to refuse. */
function ends(graph: MultiGraph): [string, string] {
  const nodes = graph.nodes().sort();
  return [nodes[0] ?? 'nowhere', nodes.at(-1) ?? 'nowhere'];
}

/** The nodes, each with its neighbours: what algorithms on sets are given. */
function neighbourhoods(graph: MultiGraph): { id: string; members: string[] }[] {
  return graph.mapNodes((id) => ({ id, members: [...new Set([id, ...graph.neighbors(id)])] }));
}

/** Hyperedges that need all nodes before a node, and one for every edge. */
function hypergraphOf(graph: MultiGraph) {
  const joined = graph
    .filterNodes((node) => graph.inNeighbors(node).length > 1)
    .map((node) => ({ id: `all:${node}`, tail: graph.inNeighbors(node), head: [node] }));
  const single = graph.mapEdges((id, attributes, source, target) => {
    // The ends of an undirected edge come in the order of insertion.
    const [tail, head] =
      graph.isUndirected(id) && source > target ? [target, source] : [source, target];
    const edgeWeight = Math.max(0, Number(attributes['weight'] ?? 1));
    return { id, tail: [tail], head: [head], weight: edgeWeight };
  });
  return createHypergraph([...joined, ...single], graph.nodes());
}

/** A table whose rows follow the degrees of the nodes, so that names do not matter. */
function truthTableOf(graph: MultiGraph): TruthTable {
  const rows = Array.from({ length: 8 }, (_, number) => ({
    values: [number >> 2, (number >> 1) & 1, number & 1],
    outcome:
      graph.filterNodes((node) => graph.degree(node) % 8 === number).length % 2 === 1
        ? ('true' as const)
        : ('false' as const),
  }));
  return { conditions: ['a', 'b', 'c'].map((name) => ({ name })), rows };
}

function weightedSetsOf(graph: MultiGraph) {
  return graph.mapNodes((id) => ({
    id,
    tokens: [id, ...graph.neighbors(id)].map((node, at): [string, number] => [
      node,
      at === 0 ? 1 : 2,
    ]),
  }));
}

/** Neighbours share a similarity that follows from their degrees. */
function similaritiesOf(graph: MultiGraph) {
  const seen = new Set<string>();
  const pairs: { one: string; other: string; similarity: number }[] = [];
  for (const { source, target } of graph.edgeEntries()) {
    const [one, other] = source < target ? [source, target] : [target, source];
    if (one === other || seen.has(`${one} ${other}`)) continue;
    seen.add(`${one} ${other}`);
    pairs.push({ one, other, similarity: 1 / Math.max(graph.degree(one), graph.degree(other)) });
  }
  return pairs;
}

/** Every algorithm on what a graph gives it, limited so that it ends on any graph. */
export const everyAlgorithm: Readonly<Record<keyof Algorithms, Run>> = {
  agglomerativeClustering: (graph) =>
    all.agglomerativeClustering(graph.nodes(), similaritiesOf(graph)),
  betweennessCentrality: (graph) => all.betweennessCentrality(indexed(graph)),
  booleanMinimisation: (graph) => all.booleanMinimisation(truthTableOf(graph)),
  bridgesAndCutPoints: (graph) => all.bridgesAndCutPoints(indexed(graph)),
  closedItemsets: (graph) =>
    all.closedItemsets(
      neighbourhoods(graph).map(({ id, members }) => ({ id, items: members })),
      { minSupport: 2, limit: 500 },
    ),
  components: (graph) => all.components(indexed(graph)),
  degreeCentrality: (graph) => all.degreeCentrality(indexed(graph), weight),
  disjointPaths: (graph) => all.disjointPaths(indexed(graph), ...ends(graph)),
  elementaryCycles: (graph) => all.elementaryCycles(indexed(graph), { limit: 50 }),
  formalConcepts: (graph) =>
    all.formalConcepts(
      neighbourhoods(graph).map(({ id, members }) => ({ id, attributes: members })),
      { limit: 500 },
    ),
  forwardChaining: (graph) => all.forwardChaining(hypergraphOf(graph), [ends(graph)[0]]),
  graphLayout: (graph) => all.graphLayout(indexed(graph), { kind: 'force', iterations: 4 }),
  kShortestHyperpaths: (graph) =>
    all.kShortestHyperpaths(hypergraphOf(graph), [ends(graph)[0]], ends(graph)[1], {
      k: 2,
      maxSteps: 30,
    }),
  labelDisjointSupport: (graph) =>
    all.labelDisjointSupport(indexed(graph), ...ends(graph), {
      label: 'label',
      maxSets: 20,
      maxSteps: 200,
    }),
  leiden: (graph) => all.leiden(indexed(graph), { seed: 5 }),
  maximalPaths: (graph) => all.maximalPaths(indexed(graph), { limit: 20, maxSteps: 20_000 }),
  missingFacts: (graph) => all.missingFacts(hypergraphOf(graph), [ends(graph)[0]]),
  setCover: (graph) => all.setCover(neighbourhoods(graph), { maxNodes: 500 }),
  setCoverFrontier: (graph) =>
    all.setCoverFrontier(neighbourhoods(graph), { maxNodes: 500, maxSize: 12 }),
  similarityJoin: (graph) => all.similarityJoin(weightedSetsOf(graph), { threshold: 0.7 }),
  simplePaths: (graph) =>
    all.simplePaths(indexed(graph), ...ends(graph), { limit: 20, maxSteps: 20_000 }),
  strongComponents: (graph) => all.strongComponents(indexed(graph)),
};

/** The same, and the second layout; by the names under which tests report them. */
export const everyRun: Readonly<Record<string, Run>> = {
  ...everyAlgorithm,
  'graphLayout, layered': (graph) => graphLayout(indexed(graph), { kind: 'layered' }),
};

/** The bytes of an answer, or the code with which the input was refused. */
export function outcomeOf(run: () => unknown): string {
  try {
    return resultBytes(run());
  } catch (error) {
    if (UsageError.isInstance(error)) return `refused: ${error.code}`;
    throw error;
  }
}
