import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue, searchCutIssue } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { countAcyclicPaths } from './count-paths';
import { distancesTo, walkPaths, type PathCollection, type SimplePath } from './path-search';
import { simplePathsOptionsSchema, type SimplePathsOptions } from './simple-paths.options';

/** Paths listed, and how many there are. */
export interface SimplePathsValue {
  /** In the order of a depth-first search that takes nodes and edges in canonical order. */
  readonly paths: readonly SimplePath[];
  /** How many paths there are: exactly, or at least. */
  readonly count: { readonly atLeast: number; readonly exact: boolean };
}

/**
 * Lists the simple paths from one node to another, up to a limit, and says how many there are.
 *
 * Parallel edges make paths of their own. From a node to itself there is one path, of no edges.
 * When the list is cut, the count is still exact where the nodes between the two ends form no
 * cycle (up to 2^53); elsewhere counting goes on up to `maxSteps`. Only nodes from which the
 * target can still be reached in time are walked. Progress counts arcs walked.
 *
 * Cost: at worst exponential in the number of nodes, hence the limits.
 *
 * @throws UsageError `unknown-node`, `invalid-graph`, `invalid-options`
 */

export function simplePaths(
  graph: GraphInput,
  source: string,
  target: string,
  options: SimplePathsOptions & RunControl = {},
): AlgorithmResult<SimplePathsValue> {
  const control = runControlOf(options);
  const resolved = readOptions('simplePaths', simplePathsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const from = index.numberOf(source);
  const to = index.numberOf(target);
  const maxLength = resolved.maxLength ?? index.order;
  const wayLeft = distancesTo(index, to, maxLength);
  const exact = countAcyclicPaths(index, from, to, wayLeft, maxLength);
  const found = walkPaths(index, control, {
    starts: [from],
    limit: resolved.limit,
    maxSteps: resolved.maxSteps,
    countOn: exact === null,
    mayEnter: (node, length) => wayLeft[node]! >= 0 && length + wayLeft[node]! <= maxLength,
    endsAt: (way) => way.at(-1) === to,
  });
  return buildResult(
    {
      algorithm: 'simplePaths',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([source, target]),
    },
    pathsValue(found, exact),
    { paths: found.paths.length, steps: found.steps },
    pathIssues(found, resolved),
  );
}

/** @internal */
export function pathsValue(found: PathCollection, exact: number | null): SimplePathsValue {
  const { paths } = found;
  if (exact !== null) {
    const safe = Number.isSafeInteger(exact);
    return { paths, count: { atLeast: safe ? exact : Number.MAX_SAFE_INTEGER, exact: safe } };
  }
  return { paths, count: { atLeast: found.count, exact: !found.stopped } };
}

/** @internal */
export function pathIssues(
  found: PathCollection,
  limits: { readonly limit: number; readonly maxSteps: number },
): GraphIssue[] {
  const issues: GraphIssue[] = [];
  if (found.cut) issues.push(cutIssue('paths', limits.limit));
  if (found.stopped && !found.cut) issues.push(searchCutIssue(limits.maxSteps));
  return issues;
}
