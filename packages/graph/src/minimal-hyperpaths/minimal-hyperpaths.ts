import type { AlgorithmResult, GraphIssue } from '../algorithm-result/algorithm-result';
import { buildResult, cutIssue, searchCutIssue } from '../algorithm-result/build-result';
import {
  hypergraphFingerprint,
  type DirectedHypergraph,
} from '../directed-hypergraph/directed-hypergraph';
import { indexHypergraph, type HypergraphIndex } from '../directed-hypergraph/hypergraph-index';
import { resolveOptions } from '../resolve-options/resolve-options';
import { Ticker, type RunControl } from '../run-control/run-control';
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
  options: MinimalHyperpathsOptions = {},
  control: RunControl = {},
): AlgorithmResult<readonly Hyperpath[]> {
  const resolved = resolveOptions('minimalHyperpaths', minimalHyperpathsOptionsSchema, options);
  const index = indexHypergraph(hypergraph);
  const given = [...new Set(facts)].sort();
  const from = given.map(index.numberOf);
  const search = searchAll(index, { from, to: index.numberOf(target) }, resolved, control);
  const value = search.paths
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

interface Search {
  readonly paths: readonly (readonly number[])[];
  readonly steps: number;
  readonly full: boolean;
  readonly tired: boolean;
}

/** Every minimal hyperpath other than a known one lacks one of its hyperedges. */
function searchAll(
  index: HypergraphIndex,
  { from, to }: { from: readonly number[]; to: number },
  limits: { limit: number; maxSteps: number },
  control: RunControl,
): Search {
  const ticker = new Ticker(control);
  const paths = new Map<string, readonly number[]>();
  const tried = new Set(['']);
  const queue: (readonly number[])[] = [[]];
  let steps = 0;
  for (let at = 0; at < queue.length; at += 1) {
    if (steps === limits.maxSteps) return { paths: [...paths.values()], steps, full: false, tired: true };
    steps += 1;
    ticker.tick();
    const forbidden = new Set(queue[at]);
    const path =
      firstAvoiding(paths.values(), forbidden) ?? findMinimalHyperpath(index, from, to, forbidden);
    if (path === null) continue;
    const name = path.join();
    if (!paths.has(name) && paths.size === limits.limit) {
      return { paths: [...paths.values()], steps, full: true, tired: false };
    }
    paths.set(name, path);
    for (const edge of path) {
      const next = [...forbidden, edge].sort((one, other) => one - other);
      const key = next.join();
      if (tried.has(key)) continue;
      tried.add(key);
      queue.push(next);
    }
  }
  return { paths: [...paths.values()], steps, full: false, tired: false };
}

function firstAvoiding(
  paths: Iterable<readonly number[]>,
  forbidden: ReadonlySet<number>,
): readonly number[] | null {
  for (const path of paths) {
    if (path.every((edge) => !forbidden.has(edge))) return path;
  }
  return null;
}

function compareHyperpaths(one: Hyperpath, other: Hyperpath): number {
  const size = one.hyperedges.length - other.hyperedges.length;
  if (size !== 0) return size;
  const ids = one.hyperedges.toSorted();
  const otherIds = other.hyperedges.toSorted();
  const at = ids.findIndex((id, place) => id !== otherIds[place]);
  return at === -1 ? 0 : ids[at]! < otherIds[at]! ? -1 : 1;
}
