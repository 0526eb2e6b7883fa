import { agglomerativeClustering } from '../../groups/agglomerative-clustering/agglomerative-clustering';
import { betweennessCentrality } from '../../centrality/betweenness-centrality/betweenness-centrality';
import { booleanMinimisation } from '../../logic/boolean-minimisation/boolean-minimisation';
import { bridgesAndCutPoints } from '../../groups/bridges-and-cut-points/bridges-and-cut-points';
import { closedItemsets } from '../../sets/closed-itemsets/closed-itemsets';
import { components } from '../../groups/components/components';
import { degreeCentrality } from '../../centrality/degree-centrality/degree-centrality';
import { disjointPaths } from '../../ways/disjoint-paths/disjoint-paths';
import { elementaryCycles } from '../../ways/elementary-cycles/elementary-cycles';
import { formalConcepts } from '../../sets/formal-concepts/formal-concepts';
import { forwardChaining } from '../../logic/forward-chaining/forward-chaining';
import { graphLayout } from '../../layout/graph-layout/graph-layout';
import { kShortestHyperpaths } from '../../logic/k-shortest-hyperpaths/k-shortest-hyperpaths';
import { labelDisjointSupport } from '../../ways/label-disjoint-support/label-disjoint-support';
import { leiden } from '../../groups/leiden/leiden';
import { maximalPaths } from '../../ways/maximal-paths/maximal-paths';
import { missingFacts } from '../../logic/missing-facts/missing-facts';
import { setCoverFrontier } from '../../sets/set-cover-frontier/set-cover-frontier';
import { setCover } from '../../sets/set-cover/set-cover';
import { similarityJoin } from '../../comparing/similarity-join/similarity-join';
import { simplePaths } from '../../ways/simple-paths/simple-paths';
import { strongComponents } from '../../groups/strong-components/strong-components';

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
  formalConcepts,
  forwardChaining,
  graphLayout,
  kShortestHyperpaths,
  labelDisjointSupport,
  leiden,
  maximalPaths,
  missingFacts,
  setCover,
  setCoverFrontier,
  similarityJoin,
  simplePaths,
  strongComponents,
} as const;

/** The algorithms that can be run in a worker, by name. */
export type Algorithms = typeof algorithms;
