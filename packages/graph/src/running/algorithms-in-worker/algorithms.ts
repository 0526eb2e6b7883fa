import { agglomerativeClustering } from '../../groups/agglomerative-clustering/agglomerative-clustering';
import { betweennessCentrality } from '../../centrality/betweenness-centrality/betweenness-centrality';
import { booleanMinimisation } from '../../logic/boolean-minimisation/boolean-minimisation';
import { bridgesAndCutPoints } from '../../groups/bridges-and-cut-points/bridges-and-cut-points';
import { closedItemsets } from '../../sets/closed-itemsets/closed-itemsets';
import { components } from '../../groups/components/components';
import { degreeCentrality } from '../../centrality/degree-centrality/degree-centrality';
import { disjointPaths } from '../../ways/disjoint-paths/disjoint-paths';
import { elementaryCycles } from '../../ways/elementary-cycles/elementary-cycles';
import { feedbackArcSet } from '../../ways/feedback-arc-set/feedback-arc-set';
import { formalConcepts } from '../../sets/formal-concepts/formal-concepts';
import { forwardChaining } from '../../logic/forward-chaining/forward-chaining';
import { graphDifference } from '../../comparing/graph-difference/graph-difference';
import { graphLayout } from '../../layout/graph-layout/graph-layout';
import { kShortestHyperpaths } from '../../logic/k-shortest-hyperpaths/k-shortest-hyperpaths';
import { kShortestPaths } from '../../ways/k-shortest-paths/k-shortest-paths';
import { katzCentrality } from '../../centrality/katz-centrality/katz-centrality';
import { labelDisjointSupport } from '../../ways/label-disjoint-support/label-disjoint-support';
import { leiden } from '../../groups/leiden/leiden';
import { louvain } from '../../groups/louvain/louvain';
import { maxFlow } from '../../ways/max-flow/max-flow';
import { maximalPaths } from '../../ways/maximal-paths/maximal-paths';
import { minhashJoin } from '../../comparing/minhash-join/minhash-join';
import { minimalHyperpaths } from '../../logic/minimal-hyperpaths/minimal-hyperpaths';
import { missingFacts } from '../../logic/missing-facts/missing-facts';
import { modularity } from '../../groups/modularity/modularity';
import { pagerank } from '../../centrality/pagerank/pagerank';
import { setCoverFrontier } from '../../sets/set-cover-frontier/set-cover-frontier';
import { setCover } from '../../sets/set-cover/set-cover';
import { shortestDistances } from '../../ways/shortest-distances/shortest-distances';
import { shortestPath } from '../../ways/shortest-path/shortest-path';
import { similarityJoin } from '../../comparing/similarity-join/similarity-join';
import { simplePaths } from '../../ways/simple-paths/simple-paths';
import { strongComponents } from '../../groups/strong-components/strong-components';
import { topologicalLayers } from '../../ways/topological-layers/topological-layers';

/** Every algorithm by name, for the worker. @internal */
export const algorithms = {
  agglomerativeClustering,
  betweennessCentrality,
  booleanMinimisation,
  bridgesAndCutPoints,
  closedItemsets,
  components,
  degreeCentrality,
  disjointPaths,
  elementaryCycles,
  feedbackArcSet,
  formalConcepts,
  forwardChaining,
  graphDifference,
  graphLayout,
  kShortestHyperpaths,
  kShortestPaths,
  katzCentrality,
  labelDisjointSupport,
  leiden,
  louvain,
  maxFlow,
  maximalPaths,
  minhashJoin,
  minimalHyperpaths,
  missingFacts,
  modularity,
  pagerank,
  setCover,
  setCoverFrontier,
  shortestDistances,
  shortestPath,
  similarityJoin,
  simplePaths,
  strongComponents,
  topologicalLayers,
} as const;

/** The algorithms that can be run in a worker, by name. */
export type Algorithms = typeof algorithms;
