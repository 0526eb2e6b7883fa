import { byCodeUnit } from '@cmoc/kernel';
import type { Review, Stance } from '@cmoc/model';

/** A study, or a source that belongs to no recorded study and stands for one. */
export interface StudyFamilyRef {
  readonly kind: 'study-family' | 'source';
  readonly id: string;
}

/** One piece of evidence on a claim, with where it comes from. */
export interface EvidenceItem {
  readonly evidence: string;
  readonly fragment: string;
  readonly source: string;
  readonly family: StudyFamilyRef;
  readonly stance: Stance;
  /** The slots it speaks to; empty for the claim as a whole. */
  readonly slots: readonly string[];
}

/** Evidence by configuration, counted in study families. */
export interface EvidenceIndex {
  /** All evidence on a configuration, by id, whatever its stance. */
  readonly of: (configuration: string) => readonly EvidenceItem[];
  /** Keys of the study families that support or refine a configuration, sorted. */
  readonly supporting: (configuration: string) => ReadonlySet<string>;
  /** Keys of the study families that oppose a configuration, sorted. */
  readonly opposing: (configuration: string) => ReadonlySet<string>;
  /** The study family of a source. */
  readonly familyOf: (source: string) => StudyFamilyRef;
  /** The study family behind a key. */
  readonly family: (key: string) => StudyFamilyRef;
}

/** The key of a study family. Ids hold no `/`, so families and sources never share a key. */
export function familyKey({ kind, id }: StudyFamilyRef): string {
  return `${kind}/${id}`;
}

/** Whether a stance counts as support: the claim as it stands, or refined. */
export function isSupport(stance: Stance): boolean {
  return stance === 'supports' || stance === 'refines';
}

/** What {@link indexEvidence} reads of a review. */
export type EvidenceHolder = Pick<Review, 'sources' | 'fragments' | 'evidence'>;

/** What to leave out, for asking what would change without it. */
export interface EvidenceOptions {
  /** Whether a piece of evidence counts; all does when left out. */
  readonly counts?: (item: EvidenceItem) => boolean;
}

/** Reviews are never changed in place: an index holds as long as its three collections do. */
const alreadyIndexed = new WeakMap<
  Review['evidence'],
  { readonly review: EvidenceHolder; readonly index: EvidenceIndex }
>();

/**
 * Indexes the evidence of a review by configuration. Reports of one study are one study family; a
 * source without one stands for itself. Evidence on other kinds of claim is not part of the index.
 * Linear in sources, fragments and evidence; done once for the same collections.
 */
export function indexEvidence(
  review: EvidenceHolder,
  options: EvidenceOptions = {},
): EvidenceIndex {
  if (options.counts !== undefined) return makeIndex(review, options.counts);
  const known = alreadyIndexed.get(review.evidence);
  if (known?.review.sources === review.sources && known.review.fragments === review.fragments) {
    return known.index;
  }
  const index = makeIndex(review, () => true);
  const { sources, fragments, evidence } = review;
  alreadyIndexed.set(evidence, { review: { sources, fragments, evidence }, index });
  return index;
}

function makeIndex(review: EvidenceHolder, counts: (item: EvidenceItem) => boolean): EvidenceIndex {
  const families = new Map<string, StudyFamilyRef>();
  for (const { id, studyFamily } of review.sources) {
    families.set(
      id,
      studyFamily === undefined
        ? { kind: 'source', id }
        : { kind: 'study-family', id: studyFamily },
    );
  }
  const familyOf = (source: string): StudyFamilyRef =>
    families.get(source) ?? { kind: 'source', id: source };
  const byClaim = itemsByConfiguration(review, familyOf, counts);
  const byKey = new Map([...families.values()].map((family) => [familyKey(family), family]));
  return {
    of: (configuration) => byClaim.get(configuration) ?? [],
    supporting: remembered((configuration) => familiesWhere(byClaim.get(configuration), isSupport)),
    opposing: remembered((configuration) =>
      familiesWhere(byClaim.get(configuration), (stance) => stance === 'opposes'),
    ),
    familyOf,
    family: (key) => byKey.get(key) ?? { kind: 'source', id: key },
  };
}

/** Works an answer out once for each configuration. */
function remembered<Value>(answer: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    let value = known.get(id);
    if (value === undefined) {
      value = answer(id);
      known.set(id, value);
    }
    return value;
  };
}

function itemsByConfiguration(
  review: EvidenceHolder,
  familyOf: (source: string) => StudyFamilyRef,
  counts: (item: EvidenceItem) => boolean,
): Map<string, EvidenceItem[]> {
  const sourceOf = new Map<string, string>(review.fragments.map(({ id, source }) => [id, source]));
  const byClaim = new Map<string, EvidenceItem[]>();
  for (const { id, subject, fragment, stance, slots } of review.evidence) {
    const source = sourceOf.get(fragment);
    if (subject.kind !== 'configuration' || source === undefined) continue;
    const item = { evidence: id, fragment, source, family: familyOf(source), stance, slots };
    if (!counts(item)) continue;
    const items = byClaim.get(subject.id);
    if (items === undefined) byClaim.set(subject.id, [item]);
    else items.push(item);
  }
  return byClaim;
}

function familiesWhere(
  items: readonly EvidenceItem[] = [],
  matches: (stance: Stance) => boolean,
): ReadonlySet<string> {
  const keys = items.filter(({ stance }) => matches(stance)).map(({ family }) => familyKey(family));
  return new Set(keys.sort(byCodeUnit));
}
