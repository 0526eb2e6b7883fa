import { itemsOf, type ClaimEvidence, type EntityRef } from '@cmoc/model';

/** What a query over the evidence of a claim goes through: one item for each piece of evidence. */
export interface EvidenceQueryItem {
  readonly id: string;
  readonly fragment: string;
  readonly source: string;
  readonly stance: string;
  /** How it stands to the claim: `for`, `against`, `opposite-confirmed`, `restated` or `neither`. */
  readonly bearing: string;
  /** Whether it came by a move or a member. */
  readonly inherited: boolean;
  /** The claim it was brought to bear on. */
  readonly on: EntityRef;
  /** The slots of the claim at hand it speaks to. */
  readonly slots: readonly string[];
}

const made = new WeakMap<ClaimEvidence, readonly EvidenceQueryItem[]>();

/** The evidence of a claim, of every bearing, as queries go through it. */
export function evidenceItems(evidence: ClaimEvidence): readonly EvidenceQueryItem[] {
  let items = made.get(evidence);
  if (items === undefined) {
    items = itemsOf(evidence).map(
      ({ evidence: id, fragment, source, stance, bearing, ways, on, claimSlots }) =>
        Object.freeze({
          ...{ id, fragment, source, stance, bearing, on },
          inherited: ways.length > 0,
          slots: claimSlots,
        }),
    );
    made.set(evidence, items);
  }
  return items;
}
