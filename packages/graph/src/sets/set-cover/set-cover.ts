import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { exactCover } from './exact-cover';
import { greedyCover } from './greedy-cover';
import { setCoverOptionsSchema, type SetCoverOptions } from './set-cover.options';
import { toSetFamily, type CoverSet, type SetFamily } from './set-family';

/** A cover and what is proven about it. */
export interface SetCoverValue {
  /** Ids of the sets chosen: greedy in the order chosen, exact by id. */
  readonly chosen: readonly string[];
  readonly cost: number;
  /** No cover of the same elements costs less than this. */
  readonly lowerBound: number;
  /** Whether the cost is proven to be least. */
  readonly optimal: boolean;
  /** Elements that no set holds: they are outside every cover. */
  readonly uncoverable: readonly string[];
}

/**
 * Chooses sets that together hold every element, at little or least cost.
 *
 * Greedy costs at most 1 + 1/2 + ... + 1/d times the least, d being the size of the largest set
 * (DOI 10.1287/moor.4.3.233); the bound it reports is for the case at hand and usually tighter.
 * Exact is a branch and bound; when it runs out of `maxNodes` it gives the best cover found and a
 * proven interval. The problem is NP-hard: expect proofs for some hundred sets, not for thousands
 * in general. Progress counts search nodes.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 *
 * @example
 * setCover([
 *   { id: 'A', members: ['1', '2'] },
 *   { id: 'B', members: ['2', '3'] },
 *   { id: 'C', members: ['1', '2', '3'] },
 * ]).value.chosen; // => ['C']
 */
export function setCover(
  sets: readonly CoverSet[],
  options: SetCoverOptions & RunControl = {},
): AlgorithmResult<SetCoverValue> {
  const control = runControlOf(options);
  const resolved = readOptions('setCover', setCoverOptionsSchema, options);
  const family = toSetFamily(sets, resolved.universe);
  const uncoverable = family.elements.filter((_, element) => family.holders[element]!.length === 0);
  const cover =
    resolved.method === 'greedy'
      ? withProof(family, greedyCover(family))
      : exactCover(family, resolved.maxNodes, control);
  const issues = uncoverableIssues(uncoverable);
  if (resolved.method === 'exact' && !cover.optimal) issues.push(unprovenIssue(cover));
  return buildResult(
    { algorithm: 'setCover', revision: 1, options: resolved, fingerprint: family.fingerprint },
    {
      chosen: cover.chosen.map((set) => family.ids[set]!),
      cost: cover.cost,
      lowerBound: cover.lowerBound,
      optimal: cover.optimal,
      uncoverable,
    },
    { sets: family.ids.length, elements: family.elements.length, searchNodes: cover.searchNodes },
    issues,
  );
}

/** Greedy is optimal when its own bound, rounded up where costs are whole, meets its cost. */
function withProof(family: SetFamily, greedy: ReturnType<typeof greedyCover>) {
  const whole = family.costs.every((cost) => Number.isInteger(cost));
  const lowerBound = whole ? Math.ceil(greedy.lowerBound - 1e-9) : greedy.lowerBound;
  return { ...greedy, lowerBound, optimal: lowerBound >= greedy.cost - 1e-9, searchNodes: 0 };
}

/** @internal */
export function uncoverableIssues(uncoverable: readonly string[]): GraphIssue[] {
  if (uncoverable.length === 0) return [];
  return [
    {
      code: 'uncoverable-elements',
      severity: 'warning',
      path: ['universe'],
      message: `${uncoverable.length} elements are in no set, the first being "${uncoverable[0]!}".`,
      params: { count: uncoverable.length, first: uncoverable[0]! },
    },
  ];
}

function unprovenIssue({ cost, lowerBound }: { cost: number; lowerBound: number }): GraphIssue {
  return {
    code: 'not-proven-optimal',
    severity: 'warning',
    path: [],
    message: `The search ran out of nodes: the least cost is between ${lowerBound} and ${cost}.`,
    params: { cost, lowerBound },
  };
}
