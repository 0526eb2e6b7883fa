import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue, searchCutIssue } from '../../running/algorithm-result/build-result';
import {
  hypergraphFingerprint,
  type DirectedHypergraph,
} from '../directed-hypergraph/directed-hypergraph';
import { indexHypergraph } from '../directed-hypergraph/hypergraph-index';
import { enumerateMinimalSets } from '../hitting-set-tree/minimal-sets';
import { describeHyperpath, type Hyperpath } from './describe-hyperpath';
import {
  minimalHyperpathsOptionsSchema,
  type MinimalHyperpathsOptions,
} from './minimal-hyperpaths.options';
import { findMinimalHyperpath } from './minimal-search';

/**
 * Lists the minimal hyperpaths from given facts to a vertex: the sets of hyperedges that lead to
 * it together and no longer do when any one of them is taken away.
 *
 * A path keeps whole tails, so each comes with all the facts it rests on. A target that is a fact
 * has one hyperpath, of no hyperedges. Listed by number of hyperedges, then by their ids.
 *
 * Finds one hyperpath, then forbids each of its hyperedges in turn, as in a hitting-set tree
 * (DOI 10.1016/0004-3702(87)90062-2); there may be exponentially many, hence the limits. Progress
 * counts sets of forbidden hyperedges tried.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 */

export function minimalHyperpaths(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  target: string,
  options: MinimalHyperpathsOptions & RunControl = {},
): AlgorithmResult<readonly Hyperpath[]> {
  const control = runControlOf(options);
  const resolved = readOptions('minimalHyperpaths', minimalHyperpathsOptionsSchema, options);
  const index = indexHypergraph(hypergraph);
  const given = [...new Set(facts)].sort();
  const from = given.map(index.numberOf);
  const to = index.numberOf(target);
  const find = (forbidden: ReadonlySet<number>) => findMinimalHyperpath(index, from, to, forbidden);
  const search = enumerateMinimalSets(find, resolved, control);
  const value = search.sets
    .map((edges) => describeHyperpath(index, from, edges))
    .sort(compareHyperpaths);
  const issues: GraphIssue[] = [];
  if (search.full) issues.push(cutIssue('hyperpaths', resolved.limit));
  if (search.tired) issues.push(searchCutIssue(resolved.maxSteps));
  return buildResult(
    {
      algorithm: 'minimalHyperpaths',
      revision: 1,
      options: resolved,
      fingerprint: hypergraphFingerprint(hypergraph, [given, target]),
    },
    value,
    { hyperpaths: value.length, steps: search.steps, complete: issues.length === 0 },
    issues,
  );
}

function compareHyperpaths(one: Hyperpath, other: Hyperpath): number {
  const size = one.hyperedges.length - other.hyperedges.length;
  if (size !== 0) return size;
  const ids = one.hyperedges.toSorted();
  const otherIds = other.hyperedges.toSorted();
  const at = ids.findIndex((id, place) => id !== otherIds[place]);
  return at === -1 ? 0 : ids[at]! < otherIds[at]! ? -1 : 1;
}
