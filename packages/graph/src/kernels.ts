// Searches on dense numbers, without names, checked options or provenance: for callers who have numbers.
export {
  closedSets,
  type ClosedSet,
  type ClosedSetLimits,
  type ClosedSets,
  type ItemRow,
} from './sets/closed-itemsets/closed-sets';
