import { UsageError } from '@cmoc/kernel';
import { findEntity } from '../find/find';
import type { Configuration } from '../schema/configuration';
import type { Review } from '../schema/review';
import type { Theory } from '../schema/theory';
import type { EvidenceItem } from '../review-index/direct-evidence';
import { reviewIndex, type ReviewIndex } from '../review-index/review-index';
import type { StudyFamilyRef } from '../review-index/study-families';

/** A configuration that a version of a theory has and the version before has not, or the reverse. */
export interface TheoryChange {
  readonly configuration: string;
  readonly change: 'added' | 'removed';
}

/** Why a source should be read again. */
export type ReadingReason =
  | {
      /** Its passages bear on a configuration that came into the theory or left it. */
      readonly kind: 'evidence-on-changed';
      readonly configuration: string;
      readonly change: TheoryChange['change'];
      readonly fragments: readonly string[];
    }
  | {
      /** Its passages bear on another configuration that speaks of the same construct. */
      readonly kind: 'speaks-of-the-same';
      readonly construct: string;
      readonly configuration: string;
      readonly fragments: readonly string[];
    };

/** A source that should be read again under the new version. */
export interface ReadAgain {
  readonly source: string;
  readonly family: StudyFamilyRef;
  /** Never empty: those about changed configurations first. */
  readonly reasons: readonly ReadingReason[];
}

/** What a new version of a theory asks to be looked at again. */
export interface ReadingQueue {
  readonly theory: string;
  /** The version it was compared with; null for a first version, of which everything is new. */
  readonly previous: string | null;
  readonly changes: readonly TheoryChange[];
  /** Sources with evidence on what changed first, then those that only speak of the same; by id. */
  readonly sources: readonly ReadAgain[];
}

/**
 * Says which sources to read again after a theory changed, and why: those whose passages bear on
 * configurations that came into the theory or left it, and those whose passages bear on others that speak
 * of the same constructs. A source may say more about a theory than it was asked when it was first read.
 *
 * Linear in the configurations and the evidence of the review.
 *
 * @throws UsageError `unknown-theory` where the review has no theory with the id
 */
export function whatToReadAgain(review: Review, theory: string): ReadingQueue {
  const version = findEntity(review, 'theory', theory);
  if (version === undefined)
    throw new UsageError('unknown-theory', `The review has no theory “${theory}”.`);
  const before =
    version.previous === undefined ? undefined : findEntity(review, 'theory', version.previous);
  const changes = theoryChanges(before, version);
  return {
    theory,
    previous: before?.id ?? null,
    changes,
    sources: queueOf(review, changes),
  };
}

function theoryChanges(before: Theory | undefined, after: Theory): TheoryChange[] {
  const old = new Set<string>(before?.configurations ?? []);
  const now = new Set<string>(after.configurations);
  return [...new Set([...old, ...now])]
    .sort()
    .flatMap((configuration) =>
      old.has(configuration) === now.has(configuration)
        ? []
        : [{ configuration, change: now.has(configuration) ? 'added' : 'removed' } as const],
    );
}

/** Configurations that merely consolidate others have their evidence in those. */
function queueOf(review: Review, changes: readonly TheoryChange[]): ReadAgain[] {
  const changed = new Map<string, TheoryChange['change']>(
    changes.map(({ configuration, change }) => [configuration, change]),
  );
  const index = reviewIndex(review);
  for (const [id, change] of [...changed]) {
    for (const origin of index.originsOf(id)) if (!changed.has(origin)) changed.set(origin, change);
  }
  const touched = new Set(
    [...changed.keys()].flatMap((id) => constructsOf(findEntity(review, 'configuration', id))),
  );
  const reasons = new Map<string, ReadingReason[]>();
  for (const [configuration, items] of evidenceByConfiguration(index)) {
    const change = changed.get(configuration);
    const shared = constructsOf(findEntity(review, 'configuration', configuration)).find(
      (construct) => touched.has(construct),
    );
    for (const [source, fragments] of fragmentsBySource(items)) {
      const reason: ReadingReason | undefined =
        change !== undefined
          ? { kind: 'evidence-on-changed', configuration, change, fragments }
          : shared !== undefined
            ? { kind: 'speaks-of-the-same', construct: shared, configuration, fragments }
            : undefined;
      if (reason !== undefined) reasons.set(source, [...(reasons.get(source) ?? []), reason]);
    }
  }
  return [...reasons.entries()]
    .map(([source, found]) => ({
      source,
      family: index.familyOf(source),
      reasons: found.sort((left, right) => rank(left) - rank(right)),
    }))
    .sort((left, right) => rank(left.reasons[0]) - rank(right.reasons[0]) || compare(left, right));
}

function rank(reason: ReadingReason | undefined): number {
  return reason?.kind === 'evidence-on-changed' ? 0 : 1;
}

function compare(left: ReadAgain, right: ReadAgain): number {
  return left.source < right.source ? -1 : left.source > right.source ? 1 : 0;
}

function constructsOf(configuration: Configuration | undefined): string[] {
  return (configuration?.slots ?? []).flatMap(({ constructs }) => constructs);
}

function evidenceByConfiguration({
  review,
  evidenceOn,
}: ReviewIndex): [configuration: string, items: readonly EvidenceItem[]][] {
  return review.configurations.map(({ id }) => [id, evidenceOn({ kind: 'configuration', id })]);
}

function fragmentsBySource(items: readonly EvidenceItem[]): Map<string, string[]> {
  const fragments = new Map<string, string[]>();
  for (const { source, fragment } of items) {
    const found = fragments.get(source) ?? [];
    if (!found.includes(fragment)) fragments.set(source, [...found, fragment]);
  }
  return fragments;
}
