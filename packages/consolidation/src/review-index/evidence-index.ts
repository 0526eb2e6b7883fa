import { byCodeUnit } from '@cmoc/kernel';
import {
  evidenceFor,
  familyKey,
  itemsOf,
  reviewIndex,
  type ClaimEvidence,
  type ClaimEvidenceItem,
  type EvidenceItem,
  type Review,
  type StudyFamilyRef,
} from '@cmoc/model';

/** What stands behind the configurations of a review, as the index of the model says it. */
export interface EvidenceIndex {
  /** What stands behind a configuration and against it, inherited evidence included. */
  readonly for: (configuration: string) => ClaimEvidence;
  /** All of that in one list, whatever its bearing. */
  readonly of: (configuration: string) => readonly ClaimEvidenceItem[];
  /** What was brought to bear on the configuration itself: what its sources tell. */
  readonly on: (configuration: string) => readonly EvidenceItem[];
  /** Keys of the study families, and of sources without one, that speak for a configuration, sorted. */
  readonly supporting: (configuration: string) => ReadonlySet<string>;
  /** Keys of those and of such as only state it in their authors' words: all that tell it. */
  readonly telling: (configuration: string) => ReadonlySet<string>;
  /** Keys of those that speak against it, sorted. */
  readonly opposing: (configuration: string) => ReadonlySet<string>;
  /** The study family, or the source without one, behind a key. */
  readonly family: (key: string) => StudyFamilyRef;
}

const indexes = new WeakMap<Review, EvidenceIndex>();

/** The evidence of a review by configuration; once for the same review. */
export function indexEvidence(review: Review): EvidenceIndex {
  let index = indexes.get(review);
  if (index === undefined) {
    index = makeIndex(review);
    indexes.set(review, index);
  }
  return index;
}

function makeIndex(review: Review): EvidenceIndex {
  const index = reviewIndex(review);
  const standing = (id: string) => evidenceFor(index, { kind: 'configuration', id });
  return {
    for: standing,
    of: (id) => itemsOf(standing(id)),
    on: (id) => index.evidenceOn({ kind: 'configuration', id }),
    supporting: (id) => keysOf(standing(id).for),
    telling: (id) => new Set([...keysOf(standing(id).for), ...keysOf(standing(id).restated)]),
    opposing: (id) => keysOf(standing(id).against),
    family: (key) => {
      const at = key.indexOf('/');
      return { kind: key.slice(0, at) as StudyFamilyRef['kind'], id: key.slice(at + 1) };
    },
  };
}

const keys = new WeakMap<ClaimEvidence['for'], ReadonlySet<string>>();

function keysOf(side: ClaimEvidence['for']): ReadonlySet<string> {
  let known = keys.get(side);
  if (known === undefined) {
    known = new Set(side.families.map(familyKey).sort(byCodeUnit));
    keys.set(side, known);
  }
  return known;
}
