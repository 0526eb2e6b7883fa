// Searches on dense numbers, without names, checked options or provenance: for callers who have numbers.
export {
  closedSets,
  type ClosedSet,
  type ClosedSetLimits,
  type ClosedSets,
  type ItemRow,
} from './sets/closed-itemsets/closed-sets';
export {
  buildJoinGraph,
  type JoinGraph,
  type JoinHubs,
  type JoinLists,
} from './ways/joins/join-graph';
export { findLoops, type JoinLoop, type JoinLoops } from './ways/joins/join-loops';
export {
  longestWays,
  stepsTo,
  waysBetween,
  type WalkLimits,
  type Ways,
  type WaysQuestion,
} from './ways/joins/join-ways';
export type { Way } from './ways/simple-paths/path-search';
