import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { uncoverableIssues } from '../set-cover/set-cover';
import { toSetFamily, type CoverSet, type SetFamily } from '../set-cover/set-family';
import { bestCoverage } from './best-coverage';
import {
  setCoverFrontierOptionsSchema,
  type SetCoverFrontierOptions,
} from './set-cover-frontier.options';

/** The best that a number of sets can do. */
export interface FrontierPoint {
  /** Number of sets allowed. */
  readonly size: number;
  /** Ids of the sets chosen, in order; fewer than `size` only when more would add nothing. */
  readonly chosen: readonly string[];
  readonly covered: number;
  /** No choice of `size` sets covers more than this. */
  readonly upperBound: number;
  readonly optimal: boolean;
  /** Elements left out, in order. */
  readonly uncovered: readonly string[];
}

/**
 * The whole trade-off between few sets and full cover: for every size the choice of that many sets
 * that covers most elements, up to the size that covers all that can be covered. Costs of sets
 * play no part.
 *
 * Each size is solved by branch and bound, with a submodular bound (what is covered plus the
 * largest gains still open); greedy alone is within 1 - 1/e of the best (DOI 10.1007/BF01588971).
 * NP-hard: beyond `maxNodes` a point has a proven interval. Progress counts search nodes.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 */
export function setCoverFrontier(
  sets: readonly CoverSet[],
  options: SetCoverFrontierOptions & RunControl = {},
): AlgorithmResult<readonly FrontierPoint[]> {
  const control = runControlOf(options);
  const resolved = readOptions('setCoverFrontier', setCoverFrontierOptionsSchema, options);
  const family = toSetFamily(sets, resolved.universe);
  const uncoverable = family.elements.filter((_, element) => family.holders[element]!.length === 0);
  const coverable = family.elements.length - uncoverable.length;
  const points: FrontierPoint[] = [];
  let before: readonly number[] = [];
  let searchNodes = 0;
  for (let size = 1; size <= (resolved.maxSize ?? family.ids.length); size += 1) {
    if ((points.at(-1)?.covered ?? 0) === coverable) break;
    const best = bestCoverage(family, {
      size,
      start: before,
      maxNodes: resolved.maxNodes,
      control,
    });
    before = best.chosen;
    searchNodes += best.searchNodes;
    points.push(describePoint(family, size, best));
  }
  return buildResult(
    {
      algorithm: 'setCoverFrontier',
      revision: 1,
      options: resolved,
      fingerprint: family.fingerprint,
    },
    points,
    { sets: family.ids.length, elements: family.elements.length, searchNodes },
    [...uncoverableIssues(uncoverable), ...unprovenIssues(points)],
  );
}

function describePoint(
  family: SetFamily,
  size: number,
  best: ReturnType<typeof bestCoverage>,
): FrontierPoint {
  const held = new Set(best.chosen.flatMap((set) => family.members[set]!));
  return {
    size,
    chosen: best.chosen.toSorted((one, other) => one - other).map((set) => family.ids[set]!),
    covered: best.covered,
    upperBound: best.upperBound,
    optimal: best.covered === best.upperBound,
    uncovered: family.elements.filter((_, element) => !held.has(element)),
  };
}

function unprovenIssues(points: readonly FrontierPoint[]): GraphIssue[] {
  return points
    .filter(({ optimal }) => !optimal)
    .map(({ size, covered, upperBound }) => ({
      code: 'not-proven-optimal',
      severity: 'warning',
      path: [size - 1],
      message: `For ${size} sets the search ran out of nodes: the most is between ${covered} and ${upperBound}.`,
      params: { size, covered, upperBound },
    }));
}
