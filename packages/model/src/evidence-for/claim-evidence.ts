import type { EntityRef } from '../schema/entity';
import type { Stance } from '../schema/evidence';
import type { Move } from '../schema/mapping';
import type { EvidenceItem } from '../review-index/direct-evidence';
import { distinctFamilies, type StudyFamilyRef } from '../review-index/study-families';

/**
 * How a passage stands to a claim, in the end. `opposite-confirmed`: the mirror of the claim was found,
 * in another context with another outcome; that is neither for the claim nor against it. `restated`: it
 * is the claim itself in its authors' own words, and no support for it. `neither`: it only tells the
 * context, is unclear, or came by a move that does not say which way it speaks.
 */
export const bearings = ['for', 'against', 'opposite-confirmed', 'restated', 'neither'] as const;

/** How a passage stands to a claim. */
export type Bearing = (typeof bearings)[number];

/** How evidence of a stance stands to the claim it was brought to bear on, unless it states the claim. */
export const bearingOfStance: Readonly<Record<Stance, Bearing>> = {
  supports: 'for',
  refines: 'for',
  opposes: 'against',
  'opposite-confirmed': 'opposite-confirmed',
  'context-only': 'neither',
  unclear: 'neither',
};

/** One step by which evidence came to a claim from another. */
export type WayStep =
  | {
      readonly by: 'move';
      readonly move: Move;
      readonly mapping: string;
      readonly from: EntityRef;
      readonly to: EntityRef;
    }
  | {
      /** From a configuration or link to the theory or demi-regularity it belongs to. */
      readonly by: 'member' | 'exception';
      readonly from: EntityRef;
      readonly to: EntityRef;
    };

/** A passage that bears on a claim, with how it came to bear on it. */
export interface ClaimEvidenceItem extends EvidenceItem {
  readonly bearing: Bearing;
  /** Whether it speaks to a part of the claim asked about rather than to the whole. */
  readonly isPart: boolean;
  /** The slots of the claim asked about that it speaks to, where it is to some that the claim has. */
  readonly claimSlots: readonly string[];
  /**
   * The ways by which it was inherited, each from where the passage was brought to bear to the claim
   * asked about; empty for direct evidence. One way for each last step; of several the shortest.
   */
  readonly ways: readonly (readonly WayStep[])[];
}

/** All evidence of one bearing, with its counts. */
export interface EvidenceSide {
  readonly items: readonly ClaimEvidenceItem[];
  /** How many of the items were inherited. */
  readonly inherited: number;
  /** Different passages. */
  readonly passages: number;
  /** Different sources, in order of id. */
  readonly sources: readonly string[];
  /** The studies, each once, and the sources of which no study is recorded, each for itself. */
  readonly families: readonly StudyFamilyRef[];
  /** Recorded study families among `families`. */
  readonly studyFamilies: number;
  /** Sources of which no study is recorded among `families`: whether they are one study is not known. */
  readonly sourcesWithoutFamily: number;
}

/** What stands behind a claim and against it, brought to bear on it or inherited. */
export interface ClaimEvidence {
  readonly claim: EntityRef;
  readonly for: EvidenceSide;
  readonly against: EvidenceSide;
  /** The mirror of the claim was found: shown wherever either side is, counted with neither. */
  readonly oppositeConfirmed: EvidenceSide;
  /** The claim as its authors state it: shown wherever either side is, counted with neither. */
  readonly restated: EvidenceSide;
  readonly neither: EvidenceSide;
}

/** All that bears on a claim, whichever way. */
export function itemsOf(evidence: ClaimEvidence): readonly ClaimEvidenceItem[] {
  const { for: support, against, oppositeConfirmed, restated, neither } = evidence;
  return [support, against, oppositeConfirmed, restated, neither].flatMap(({ items }) => items);
}

/** The evidence of a claim by bearing. Frozen, for everybody who asks gets the same. */
export function byBearing(claim: EntityRef, items: readonly ClaimEvidenceItem[]): ClaimEvidence {
  const ofBearing = (wanted: Bearing) => sideOf(items.filter(({ bearing }) => bearing === wanted));
  return Object.freeze({
    claim,
    for: ofBearing('for'),
    against: ofBearing('against'),
    oppositeConfirmed: ofBearing('opposite-confirmed'),
    restated: ofBearing('restated'),
    neither: ofBearing('neither'),
  });
}

const emptySide = countedSide([]);

function sideOf(items: readonly ClaimEvidenceItem[]): EvidenceSide {
  return items.length === 0 ? emptySide : countedSide(items);
}

function countedSide(items: readonly ClaimEvidenceItem[]): EvidenceSide {
  const families = distinctFamilies(items.map(({ family }) => family));
  const studyFamilies = families.filter(({ kind }) => kind === 'study-family').length;
  return Object.freeze({
    items: Object.freeze(items),
    inherited: items.filter(({ ways }) => ways.length > 0).length,
    passages: new Set(items.map(({ fragment }) => fragment)).size,
    sources: Object.freeze([...new Set(items.map(({ source }) => source))].sort()),
    families: Object.freeze(families),
    studyFamilies,
    sourcesWithoutFamily: families.length - studyFamilies,
  });
}
