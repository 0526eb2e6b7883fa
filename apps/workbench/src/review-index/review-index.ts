import {
  distinctFamilies,
  evidenceFor,
  findEntity,
  reviewIndex,
  wordFamilies,
  type ClaimEvidence,
  type ClaimEvidenceItem,
  type Configuration,
  type Construct,
  type EntityRef,
  type Evidence,
  type Fragment,
  type Review,
  type ReviewIndex as IndexOfReview,
  type Role,
  type Slot,
  type Source,
  type StudyFamilyRef,
  type Theory,
} from '@cmoc/model';
import { mechanismGroups, type MechanismGroup } from './mechanism-groups';

export type { ConstructUse } from '@cmoc/model';

/** A passage that bears on a claim, with where it comes from and by which way it came. */
export interface EvidenceTrail {
  readonly item: ClaimEvidenceItem;
  readonly evidence: Evidence;
  readonly fragment: Fragment | undefined;
  readonly source: Source | undefined;
}

/** The index of a review, with what only the views ask of it. */
export interface ReviewIndex extends IndexOfReview {
  readonly configurations: ReadonlyMap<string, Configuration>;
  readonly constructs: ReadonlyMap<string, Construct>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly theories: ReadonlyMap<string, Theory>;
  readonly people: ReadonlyMap<string, string>;
  readonly groups: readonly MechanismGroup[];
}

const indexes = new WeakMap<Review, ReviewIndex>();

/** The index of a review; the same object every time it is asked for the same review. */
export function indexOf(review: Review): ReviewIndex {
  const known = indexes.get(review);
  if (known !== undefined) return known;
  const made = buildIndex(reviewIndex(review));
  indexes.set(review, made);
  return made;
}

function buildIndex(index: IndexOfReview): ReviewIndex {
  const constructs = index.byId('construct');
  return {
    ...index,
    constructs,
    configurations: index.byId('configuration'),
    sources: index.byId('source'),
    theories: index.byId('theory'),
    people: new Map(index.review.team.map((person) => [person.id, person.name])),
    groups: mechanismGroups(index.review.configurations, constructs),
  };
}

/** The slots of a configuration in one role, in reading order. */
export function slotsIn(configuration: Configuration, role: Role): readonly Slot[] {
  return configuration.slots.filter((slot) => slot.role === role);
}

/** Everything that bears on a claim, inherited or brought to bear on it; what is against it first. */
export function trailsOn(index: ReviewIndex, claim: EntityRef): readonly EvidenceTrail[] {
  const { against, oppositeConfirmed, for: support, restated, neither } = evidenceFor(index, claim);
  return [against, oppositeConfirmed, support, restated, neither].flatMap(({ items }) =>
    items.flatMap((item) => trailOf(index, item)),
  );
}

/** Everything that bears on a configuration. */
export function evidenceOn(index: ReviewIndex, configuration: string): readonly EvidenceTrail[] {
  return trailsOn(index, { kind: 'configuration', id: configuration });
}

/** The studies on each side of a configuration. */
export function standingOf(index: ReviewIndex, claim: EntityRef) {
  const evidence: ClaimEvidence = evidenceFor(index, claim);
  return {
    for: evidence.for.families,
    against: evidence.against.families,
    oppositeConfirmed: evidence.oppositeConfirmed.families,
    restated: evidence.restated.passages,
  };
}

function trailOf({ review }: ReviewIndex, item: ClaimEvidenceItem): EvidenceTrail[] {
  const evidence = findEntity(review, 'evidence', item.evidence);
  if (evidence === undefined) return [];
  const fragment = findEntity(review, 'fragment', item.fragment);
  return [{ item, evidence, fragment, source: findEntity(review, 'source', item.source) }];
}

/** The studies behind some passages, each once; a source without one stands for itself. */
export function familiesBehind(trails: readonly EvidenceTrail[]): readonly StudyFamilyRef[] {
  return distinctFamilies(passagesAmong(trails).map(({ item }) => item.family));
}

/** Evidence but for what is the claim itself in its authors' words. */
export function passagesAmong(trails: readonly EvidenceTrail[]): readonly EvidenceTrail[] {
  return trails.filter(({ item }) => item.bearing !== 'restated');
}

/** The studies behind some evidence in words, beside the statements that are no passage. */
export function wordsBehind(trails: readonly EvidenceTrail[]): string {
  const restated = trails.filter(({ item }) => item.bearing === 'restated');
  const statements = new Set(restated.map(({ item }) => item.fragment)).size;
  return wordFamilies(familiesBehind(trails), statements);
}

/** The name of a construct, or its id where the review does not hold it. */
export function constructLabel(index: ReviewIndex, id: string): string {
  return index.constructs.get(id)?.label ?? id;
}
