import { agglomerativeClustering } from '../agglomerative-clustering/agglomerative-clustering';
import { betweennessCentrality } from '../betweenness-centrality/betweenness-centrality';
import { booleanMinimisation } from '../boolean-minimisation/boolean-minimisation';
import { bridgesAndCutPoints } from '../bridges-and-cut-points/bridges-and-cut-points';
import { closedItemsets } from '../closed-itemsets/closed-itemsets';
import { components } from '../components/components';
import { degreeCentrality } from '../degree-centrality/degree-centrality';
import { disjointPaths } from '../disjoint-paths/disjoint-paths';
import { elementaryCycles } from '../elementary-cycles/elementary-cycles';
import { feedbackArcSet } from '../feedback-arc-set/feedback-arc-set';
import { formalConcepts } from '../formal-concepts/formal-concepts';
import { forwardChaining } from '../forward-chaining/forward-chaining';
import { graphDifference } from '../graph-difference/graph-difference';
import { graphLayout } from '../graph-layout/graph-layout';
import { kShortestHyperpaths } from '../k-shortest-hyperpaths/k-shortest-hyperpaths';
import { kShortestPaths } from '../k-shortest-paths/k-shortest-paths';
import { katzCentrality } from '../katz-centrality/katz-centrality';
import { labelDisjointSupport } from '../label-disjoint-support/label-disjoint-support';
import { leiden } from '../leiden/leiden';
import { louvain } from '../louvain/louvain';
import { maxFlow } from '../max-flow/max-flow';
import { maximalPaths } from '../maximal-paths/maximal-paths';
import { minhashJoin } from '../minhash-join/minhash-join';
import { minimalHyperpaths } from '../minimal-hyperpaths/minimal-hyperpaths';
import { missingFacts } from '../missing-facts/missing-facts';
import { modularity } from '../modularity/modularity';
import { pagerank } from '../pagerank/pagerank';
import { setCoverFrontier } from '../set-cover-frontier/set-cover-frontier';
import { setCover } from '../set-cover/set-cover';
import { shortestDistances } from '../shortest-distances/shortest-distances';
import { shortestPath } from '../shortest-path/shortest-path';
import { similarityJoin } from '../similarity-join/similarity-join';
import { simplePaths } from '../simple-paths/simple-paths';
import { strongComponents } from '../strong-components/strong-components';
import { topologicalLayers } from '../topological-layers/topological-layers';

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

/** At which argument the algorithms that can be watched take their control. @internal */
export const controlPosition: Readonly<Partial<Record<keyof Algorithms, number>>> = {
  agglomerativeClustering: 3,
  betweennessCentrality: 2,
  booleanMinimisation: 2,
  closedItemsets: 2,
  elementaryCycles: 2,
  feedbackArcSet: 2,
  formalConcepts: 2,
  graphLayout: 2,
  kShortestHyperpaths: 4,
  kShortestPaths: 4,
  katzCentrality: 2,
  labelDisjointSupport: 4,
  leiden: 2,
  louvain: 2,
  maxFlow: 4,
  maximalPaths: 2,
  minhashJoin: 2,
  minimalHyperpaths: 4,
  missingFacts: 3,
  pagerank: 2,
  setCover: 2,
  setCoverFrontier: 2,
  similarityJoin: 2,
  simplePaths: 4,
};
