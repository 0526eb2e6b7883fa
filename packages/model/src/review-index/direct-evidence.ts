import type { EntityRef } from '../schema/entity';
import type { Evidence, Stance } from '../schema/evidence';
import type { Fragment } from '../schema/fragment';
import type { Source } from '../schema/source';
import { byIdIn } from './by-id';
import { remembered } from './remembered';
import { familiesOfSources, type StudyFamilyRef } from './study-families';

/** A passage brought to bear on a claim, with the study behind it. */
export interface EvidenceItem {
  readonly evidence: string;
  readonly fragment: string;
  readonly source: string;
  readonly family: StudyFamilyRef;
  readonly stance: Stance;
  /** The claim it was brought to bear on. */
  readonly on: EntityRef;
  /** The slots of that claim it speaks to; empty for the claim as a whole. */
  readonly slots: readonly string[];
}

/** Names a claim. Ids hold no `/`. */
export function claimKey({ kind, id }: EntityRef): string {
  return `${kind}/${id}`;
}

const noSlots: readonly string[] = Object.freeze([]);

/** The evidence on each claim, in the order of the review; none whose passage is missing. */
export const evidenceByClaim = remembered(
  (
    evidence: readonly Evidence[],
    fragments: readonly Fragment[],
    sources: readonly Source[],
  ): ReadonlyMap<string, readonly EvidenceItem[]> => {
    const passages = byIdIn(fragments);
    const families = familiesOfSources(sources);
    const byClaim = new Map<string, EvidenceItem[]>();
    for (const one of evidence) {
      const source = passages.get(one.fragment)?.source;
      if (source === undefined) continue;
      const item: EvidenceItem = Object.freeze({
        evidence: one.id,
        fragment: one.fragment,
        source,
        family: families.get(source) ?? { kind: 'source' as const, id: source },
        stance: one.stance,
        on: Object.freeze({ kind: one.subject.kind, id: one.subject.id }),
        slots: one.slots.length === 0 ? noSlots : Object.freeze([...one.slots]),
      });
      const key = claimKey(one.subject);
      const known = byClaim.get(key);
      if (known === undefined) byClaim.set(key, [item]);
      else known.push(item);
    }
    return byClaim;
  },
);
