export type { GraphErrorCode } from './error-codes';
export type {
  AlgorithmResult,
  Diagnostics,
  GraphIssue,
  GraphIssueCode,
  Provenance,
} from './running/algorithm-result/algorithm-result';
export {
  CanonicalIndex,
  toCanonicalIndex,
  type GraphInput,
} from './running/canonical-index/canonical-index';
export type { Adjacency } from './running/canonical-index/adjacency';

// Paths, cycles and components
export { strongComponents } from './groups/strong-components/strong-components';
export type { StrongComponentsOptions } from './groups/strong-components/strong-components.options';
export { elementaryCycles, type ElementaryCycle } from './ways/elementary-cycles/elementary-cycles';
export type { Sign } from './ways/elementary-cycles/edge-signs';
export type { ElementaryCyclesOptions } from './ways/elementary-cycles/elementary-cycles.options';
export { simplePaths, type SimplePathsValue } from './ways/simple-paths/simple-paths';
export type { SimplePath } from './ways/simple-paths/path-search';
export type { SimplePathsOptions } from './ways/simple-paths/simple-paths.options';
export { maximalPaths } from './ways/maximal-paths/maximal-paths';
export type { MaximalPathsOptions } from './ways/maximal-paths/maximal-paths.options';

// Directed hypergraphs
export {
  createHypergraph,
  type DirectedHypergraph,
  type Hyperedge,
} from './logic/directed-hypergraph/directed-hypergraph';
export {
  forwardChaining,
  type BlockedHyperedge,
  type FiredHyperedge,
  type ForwardChainingValue,
  type ReachedVertex,
} from './logic/forward-chaining/forward-chaining';
export type { ForwardChainingOptions } from './logic/forward-chaining/forward-chaining.options';
export type { Hyperpath } from './logic/k-shortest-hyperpaths/describe-hyperpath';
export {
  kShortestHyperpaths,
  type MeasuredHyperpath,
} from './logic/k-shortest-hyperpaths/k-shortest-hyperpaths';
export type { KShortestHyperpathsOptions } from './logic/k-shortest-hyperpaths/k-shortest-hyperpaths.options';
export { missingFacts, type MissingFact } from './logic/missing-facts/missing-facts';
export type { MissingFactsOptions } from './logic/missing-facts/missing-facts.options';

// Covering
export { setCover, type SetCoverValue } from './sets/set-cover/set-cover';
export type { CoverSet } from './sets/set-cover/set-family';
export type { SetCoverOptions } from './sets/set-cover/set-cover.options';
export { setCoverFrontier, type FrontierPoint } from './sets/set-cover-frontier/set-cover-frontier';
export type { SetCoverFrontierOptions } from './sets/set-cover-frontier/set-cover-frontier.options';

// Support
export { disjointPaths, type DisjointPathsValue } from './ways/disjoint-paths/disjoint-paths';
export type { DisjointPathsOptions } from './ways/disjoint-paths/disjoint-paths.options';
export {
  labelDisjointSupport,
  type LabelDisjointSupportValue,
  type LabelledRoute,
  type ProvenNumber,
} from './ways/label-disjoint-support/label-disjoint-support';
export type { LabelDisjointSupportOptions } from './ways/label-disjoint-support/label-disjoint-support.options';

// Patterns
export {
  closedItemsets,
  type ClosedItemset,
  type Transaction,
} from './sets/closed-itemsets/closed-itemsets';
export type { ClosedItemsetsOptions } from './sets/closed-itemsets/closed-itemsets.options';
export {
  formalConcepts,
  type ConceptLattice,
  type FormalConcept,
  type FormalObject,
} from './sets/formal-concepts/formal-concepts';
export type { FormalConceptsOptions } from './sets/formal-concepts/formal-concepts.options';
export {
  booleanMinimisation,
  type BooleanMinimisationValue,
  type Literal,
  type PrimeImplicant,
} from './logic/boolean-minimisation/boolean-minimisation';
export type { BooleanMinimisationOptions } from './logic/boolean-minimisation/boolean-minimisation.options';
export type {
  Condition,
  TruthTable,
  TruthTableRow,
} from './logic/boolean-minimisation/truth-table';

// Similarity
export { similarityJoin } from './comparing/similarity-join/similarity-join';
export type { SimilarityJoinOptions } from './comparing/similarity-join/similarity-join.options';
export type { SimilarPair, WeightedSet } from './comparing/similarity-join/weighted-sets';

// Centrality
export { degreeCentrality, type Degree } from './centrality/degree-centrality/degree-centrality';
export type { DegreeCentralityOptions } from './centrality/degree-centrality/degree-centrality.options';
export { betweennessCentrality } from './centrality/betweenness-centrality/betweenness-centrality';
export type { BetweennessCentralityOptions } from './centrality/betweenness-centrality/betweenness-centrality.options';

// Groups
export {
  agglomerativeClustering,
  type AgglomerativeClusteringValue,
  type Merge,
} from './groups/agglomerative-clustering/agglomerative-clustering';
export type { AgglomerativeClusteringOptions } from './groups/agglomerative-clustering/agglomerative-clustering.options';
export { components } from './groups/components/components';
export type { ComponentsOptions } from './groups/components/components.options';
export {
  bridgesAndCutPoints,
  type BridgesAndCutPointsValue,
} from './groups/bridges-and-cut-points/bridges-and-cut-points';
export type { BridgesAndCutPointsOptions } from './groups/bridges-and-cut-points/bridges-and-cut-points.options';
export { leiden, type CommunitiesValue } from './groups/leiden/leiden';
export type { LeidenOptions } from './groups/leiden/leiden.options';

// Workers
export { algorithmsInWorker } from './running/algorithms-in-worker/algorithms-in-worker';
export type { Algorithms } from './running/algorithms-in-worker/algorithms';
