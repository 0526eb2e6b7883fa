export { UsageError, type UsageErrorCode } from './usage-error/usage-error';
export type {
  AlgorithmResult,
  Diagnostics,
  GraphIssue,
  GraphIssueCode,
  Provenance,
} from './algorithm-result/algorithm-result';
export type { Progress, RunControl } from './run-control/run-control';
export {
  CanonicalIndex,
  toCanonicalIndex,
  type GraphInput,
} from './canonical-index/canonical-index';
export type { Adjacency } from './canonical-index/adjacency';
export { compareCodeUnits } from './canonical-index/code-unit-order';
export { fingerprintOf, type FingerprintPart } from './graph-fingerprint/graph-fingerprint';
export { createSeededGenerator, type SeededGenerator } from './seeded-generator/seeded-generator';

// Paths, cycles and components
export { strongComponents } from './strong-components/strong-components';
export type { StrongComponentsOptions } from './strong-components/strong-components.options';
export { elementaryCycles, type ElementaryCycle } from './elementary-cycles/elementary-cycles';
export type { Sign } from './elementary-cycles/edge-signs';
export type { ElementaryCyclesOptions } from './elementary-cycles/elementary-cycles.options';
export { simplePaths, type SimplePathsValue } from './simple-paths/simple-paths';
export type { SimplePath } from './simple-paths/path-search';
export type { SimplePathsOptions } from './simple-paths/simple-paths.options';
export { maximalPaths } from './maximal-paths/maximal-paths';
export type { MaximalPathsOptions } from './maximal-paths/maximal-paths.options';

// Directed hypergraphs
export {
  createHypergraph,
  type DirectedHypergraph,
  type Hyperedge,
} from './directed-hypergraph/directed-hypergraph';
export {
  forwardChaining,
  type BlockedHyperedge,
  type FiredHyperedge,
  type ForwardChainingValue,
  type ReachedVertex,
} from './forward-chaining/forward-chaining';
export type { ForwardChainingOptions } from './forward-chaining/forward-chaining.options';
export { minimalHyperpaths } from './minimal-hyperpaths/minimal-hyperpaths';
export type { Hyperpath } from './minimal-hyperpaths/describe-hyperpath';
export type { MinimalHyperpathsOptions } from './minimal-hyperpaths/minimal-hyperpaths.options';
export {
  kShortestHyperpaths,
  type MeasuredHyperpath,
} from './k-shortest-hyperpaths/k-shortest-hyperpaths';
export type { KShortestHyperpathsOptions } from './k-shortest-hyperpaths/k-shortest-hyperpaths.options';
export { missingFacts, type MissingFact } from './missing-facts/missing-facts';
export type { MissingFactsOptions } from './missing-facts/missing-facts.options';

// Covering
export { setCover, type SetCoverValue } from './set-cover/set-cover';
export type { CoverSet } from './set-cover/set-family';
export type { SetCoverOptions } from './set-cover/set-cover.options';
export { setCoverFrontier, type FrontierPoint } from './set-cover-frontier/set-cover-frontier';
export type { SetCoverFrontierOptions } from './set-cover-frontier/set-cover-frontier.options';

// Support and flow
export {
  labelDisjointSupport,
  type LabelDisjointSupportValue,
  type LabelledRoute,
  type ProvenNumber,
} from './label-disjoint-support/label-disjoint-support';
export type { LabelDisjointSupportOptions } from './label-disjoint-support/label-disjoint-support.options';

// Patterns
export {
  closedItemsets,
  type ClosedItemset,
  type Transaction,
} from './closed-itemsets/closed-itemsets';
export type { ClosedItemsetsOptions } from './closed-itemsets/closed-itemsets.options';
export {
  formalConcepts,
  type ConceptLattice,
  type FormalConcept,
  type FormalObject,
} from './formal-concepts/formal-concepts';
export type { FormalConceptsOptions } from './formal-concepts/formal-concepts.options';
export {
  booleanMinimisation,
  type BooleanMinimisationValue,
  type Literal,
  type PrimeImplicant,
} from './boolean-minimisation/boolean-minimisation';
export type { BooleanMinimisationOptions } from './boolean-minimisation/boolean-minimisation.options';
export type { Condition, TruthTable, TruthTableRow } from './boolean-minimisation/truth-table';

// Similarity and clustering
export { similarityJoin } from './similarity-join/similarity-join';
export type { SimilarityJoinOptions } from './similarity-join/similarity-join.options';
export type { SimilarPair, WeightedSet } from './similarity-join/weighted-sets';
export { minhashJoin } from './minhash-join/minhash-join';
export type { MinhashJoinOptions } from './minhash-join/minhash-join.options';
export {
  agglomerativeClustering,
  type AgglomerativeClusteringValue,
  type Merge,
} from './agglomerative-clustering/agglomerative-clustering';
export type { AgglomerativeClusteringOptions } from './agglomerative-clustering/agglomerative-clustering.options';
export { maxFlow, type MaxFlowValue, type MinimumCut } from './max-flow/max-flow';
export type { MaxFlowOptions } from './max-flow/max-flow.options';
export { disjointPaths, type DisjointPathsValue } from './disjoint-paths/disjoint-paths';
export type { DisjointPathsOptions } from './disjoint-paths/disjoint-paths.options';
export { shortestPath, type MeasuredPath } from './shortest-path/shortest-path';
export type { ShortestPathOptions } from './shortest-path/shortest-path.options';
export { shortestDistances } from './shortest-distances/shortest-distances';
export type { ShortestDistancesOptions } from './shortest-distances/shortest-distances.options';
export { kShortestPaths } from './k-shortest-paths/k-shortest-paths';
export type { KShortestPathsOptions } from './k-shortest-paths/k-shortest-paths.options';
export { components } from './components/components';
export type { ComponentsOptions } from './components/components.options';
export {
  topologicalLayers,
  type TopologicalLayersValue,
} from './topological-layers/topological-layers';
export type { TopologicalLayersOptions } from './topological-layers/topological-layers.options';
export {
  bridgesAndCutPoints,
  type BridgesAndCutPointsValue,
} from './bridges-and-cut-points/bridges-and-cut-points';
export type { BridgesAndCutPointsOptions } from './bridges-and-cut-points/bridges-and-cut-points.options';
export { feedbackArcSet, type FeedbackArcSetValue } from './feedback-arc-set/feedback-arc-set';
export type { FeedbackArcSetOptions } from './feedback-arc-set/feedback-arc-set.options';

// Centrality
export { degreeCentrality, type Degree } from './degree-centrality/degree-centrality';
export type { DegreeCentralityOptions } from './degree-centrality/degree-centrality.options';
export { betweennessCentrality } from './betweenness-centrality/betweenness-centrality';
export type { BetweennessCentralityOptions } from './betweenness-centrality/betweenness-centrality.options';
export { pagerank } from './pagerank/pagerank';
export type { PagerankOptions } from './pagerank/pagerank.options';
export { katzCentrality } from './katz-centrality/katz-centrality';
export type { KatzCentralityOptions } from './katz-centrality/katz-centrality.options';

// Communities
export { modularity } from './modularity/modularity';
export type { ModularityOptions } from './modularity/modularity.options';
export { louvain, type CommunitiesValue } from './louvain/louvain';
export type { LouvainOptions } from './louvain/louvain.options';
export { leiden } from './leiden/leiden';
export type { LeidenOptions } from './leiden/leiden.options';

// Comparing
export {
  graphDifference,
  type AttributeChange,
  type EdgeChange,
  type EdgeEnds,
  type GraphDifferenceValue,
  type NodeChange,
} from './graph-difference/graph-difference';
export type { GraphDifferenceOptions } from './graph-difference/graph-difference.options';

// Workers
export { runInWorker, type AlgorithmWorker } from './run-in-worker/run-in-worker';
export type { Algorithms } from './run-in-worker/algorithms';
