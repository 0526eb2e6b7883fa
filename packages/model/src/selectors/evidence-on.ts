import { find } from '../find/find';
import type { EntityRef } from '../schema/entity';
import { stances, type Evidence, type Stance } from '../schema/evidence';
import type { Review } from '../schema/review';
import { distinctFamilies, studyFamilyOf, type StudyFamilyRef } from './study-family-of';

/** A passage brought to bear on a claim, with the study behind it. */
export interface EvidenceItem {
  readonly evidence: string;
  readonly fragment: string;
  readonly source: string;
  readonly family: StudyFamilyRef;
  readonly stance: Stance;
  /** The slots it speaks to; empty for the claim as a whole. */
  readonly slots: readonly string[];
}

/** All evidence of one stance. */
export interface StanceOfEvidence {
  readonly stance: Stance;
  readonly items: readonly EvidenceItem[];
  /** The studies behind the items, each once: support is counted in these. */
  readonly families: readonly StudyFamilyRef[];
}

/** What stands behind a claim and against it. */
export interface ClaimEvidence {
  readonly claim: EntityRef;
  /** Every stance, in the order of the schema, those without evidence too: none can be left out of view. */
  readonly stances: readonly StanceOfEvidence[];
  /** All studies that speak to the claim, whatever they say. */
  readonly families: readonly StudyFamilyRef[];
}

/**
 * Gathers the evidence on a claim by stance, with the study families behind each. Evidence against it
 * stands beside evidence for it. Linear in the evidence of the review.
 *
 * @example
 * ```ts
 * const { stances } = evidenceOn(review, { kind: 'configuration', id: 'IOC-01' });
 * stances.find(({ stance }) => stance === 'opposes')?.families.length; // how many studies oppose it
 * ```
 */
export function evidenceOn(review: Review, claim: EntityRef): ClaimEvidence {
  const items = review.evidence
    .filter(({ subject }) => subject.kind === claim.kind && subject.id === claim.id)
    .flatMap((evidence) => itemOf(review, evidence));
  return {
    claim,
    stances: stances.map((stance) => {
      const ofStance = items.filter((item) => item.stance === stance);
      return { stance, items: ofStance, families: familiesOf(ofStance) };
    }),
    families: familiesOf(items),
  };
}

/** One piece of evidence with where it comes from; none where its passage is missing. */
export function itemOf(review: Review, evidence: Evidence): EvidenceItem[] {
  const fragment = find(review, 'fragment', evidence.fragment);
  if (fragment === undefined) return [];
  const { id, stance, slots } = evidence;
  const family = studyFamilyOf(review, fragment.source);
  return [{ evidence: id, fragment: fragment.id, source: fragment.source, family, stance, slots }];
}

function familiesOf(items: readonly EvidenceItem[]): readonly StudyFamilyRef[] {
  return distinctFamilies(items.map(({ family }) => family));
}
