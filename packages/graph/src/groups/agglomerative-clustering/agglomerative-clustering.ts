import {
  fingerprintOf,
  readOptions,
  type RunControl,
  UsageError,
  runControlOf,
} from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import type { SimilarPair } from '../../comparing/similarity-join/weighted-sets';
import {
  agglomerativeClusteringOptionsSchema,
  type AgglomerativeClusteringOptions,
} from './agglomerative-clustering.options';
import { linkAll, type RawMerge } from './linkage';

/** Two clusters becoming one. */
export interface Merge {
  /** An item by its position in `items`, or merge `m` as `items.length + m`; the earlier first. */
  readonly left: number;
  readonly right: number;
  /** Similarity of the two; `null` when a must-link joined them. */
  readonly similarity: number | null;
  /** Number of items in the new cluster. */
  readonly size: number;
}

/** The steps of a clustering and the clusters where it was cut. */
export interface AgglomerativeClusteringValue {
  readonly items: readonly string[];
  /** Must-links first, then from the most to the least similar. */
  readonly merges: readonly Merge[];
  /** Clusters at the cut, each in order, ordered by first item. */
  readonly clusters: readonly (readonly string[])[];
}

/**
 * Groups items step by step, the most similar clusters first, and gives the whole dendrogram and
 * the clusters where it is cut. Pairs that are not listed have similarity 0.
 *
 * Must-links are joined before anything else; clusters holding a cannot-link pair are never
 * joined; where the two contradict each other the must-link holds and an issue says so. Clusters
 * without any similarity stay apart. Without `threshold` and `clusters` the cut is where merging
 * ends. Equal similarities are settled by the order of the items.
 *
 * Cost: O(m) memory for m similar pairs; about O(m log n) time where clusters have few neighbours,
 * O(n^2) to O(n^3) where all are similar. Progress counts merges.
 *
 * @throws UsageError `invalid-input` for an unknown item, an item or pair listed twice, or a
 *   similarity that is not a number from 0; `invalid-options`
 */
export function agglomerativeClustering(
  items: readonly string[],
  similarities: readonly SimilarPair[],
  options: AgglomerativeClusteringOptions & RunControl = {},
): AlgorithmResult<AgglomerativeClusteringValue> {
  const control = runControlOf(options);
  const resolved = readOptions(
    'agglomerativeClustering',
    agglomerativeClusteringOptionsSchema,
    options,
  );
  const sorted = items.toSorted();
  const numbers = new Map(sorted.map((item, number) => [item, number]));
  if (numbers.size < sorted.length)
    throw new UsageError<GraphErrorCode>('invalid-input', 'An item is listed twice.');
  const numberOf = (item: string) => {
    const found = numbers.get(item);
    if (found !== undefined) return found;
    throw new UsageError<GraphErrorCode>('invalid-input', `"${item}" is not one of the items.`, {
      params: { item },
    });
  };
  const linked = linkAll(
    {
      count: sorted.length,
      linkage: resolved.linkage,
      pairs: readPairs(similarities, numberOf),
      mustLink: resolved.mustLink.map(([one, other]) => [numberOf(one), numberOf(other)]),
      cannotLink: resolved.cannotLink.map(([one, other]) => [numberOf(one), numberOf(other)]),
    },
    control,
  );
  const kept = mergesKept(linked.merges, sorted.length, resolved);
  return buildResult(
    {
      algorithm: 'agglomerativeClustering',
      revision: 1,
      options: resolved,
      fingerprint: fingerprintPairs(sorted, similarities),
    },
    {
      items: sorted,
      merges: linked.merges,
      clusters: clustersAfter(sorted, linked.merges.slice(0, kept)),
    },
    { items: sorted.length, merges: linked.merges.length, clusters: sorted.length - kept },
    linked.conflicts.map(([one, other]) => conflictIssue(sorted[one]!, sorted[other]!)),
  );
}

function readPairs(
  similarities: readonly SimilarPair[],
  numberOf: (item: string) => number,
): [number, number, number][] {
  const pairs = similarities.map(({ one, other, similarity }): [number, number, number] => {
    if (!(Number.isFinite(similarity) && similarity >= 0)) {
      throw new UsageError<GraphErrorCode>(
        'invalid-input',
        `The similarity of "${one}" and "${other}" is ${similarity}; expected a number from 0.`,
      );
    }
    const [a, b] = [numberOf(one), numberOf(other)];
    return [Math.min(a, b), Math.max(a, b), similarity];
  });
  pairs.sort(([a, b], [c, d]) => a - c || b - d);
  pairs.forEach(([one, other], at) => {
    const [before, beforeOther] = pairs[at - 1] ?? [];
    if (one !== other && (one !== before || other !== beforeOther)) return;
    throw new UsageError<GraphErrorCode>(
      'invalid-input',
      'A pair is listed twice, or pairs an item with itself.',
    );
  });
  return pairs;
}

function fingerprintPairs(items: readonly string[], similarities: readonly SimilarPair[]): string {
  const pairs = similarities.map(({ one, other, similarity }) =>
    JSON.stringify([...[one, other].sort(), similarity]),
  );
  return fingerprintOf(['similarities/1', items, pairs.sort()]);
}

function mergesKept(
  merges: readonly RawMerge[],
  items: number,
  { threshold, clusters }: { threshold: number | null; clusters: number | null },
): number {
  let kept = 0;
  for (const { similarity } of merges) {
    const forced = similarity === null;
    if (!forced && threshold !== null && similarity < threshold) break;
    if (!forced && clusters !== null && items - kept <= clusters) break;
    kept += 1;
  }
  return kept;
}

function clustersAfter(items: readonly string[], merges: readonly RawMerge[]): string[][] {
  const members = new Map<number, number[]>(items.map((_, item) => [item, [item]]));
  merges.forEach(({ left, right }, at) => {
    members.set(items.length + at, [...members.get(left)!, ...members.get(right)!]);
    members.delete(left);
    members.delete(right);
  });
  return [...members.values()]
    .map((list) => list.sort((one, other) => one - other))
    .sort((one, other) => one[0]! - other[0]!)
    .map((list) => list.map((item) => items[item]!));
}

function conflictIssue(one: string, other: string): GraphIssue {
  return {
    code: 'constraints-conflict',
    severity: 'error',
    path: ['options', 'cannotLink'],
    message: `"${one}" and "${other}" must stay apart but are joined by must-links; the must-links hold.`,
    params: { one, other },
  };
}
