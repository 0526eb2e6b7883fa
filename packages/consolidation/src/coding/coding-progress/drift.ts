import type { Review } from '@cmoc/model';
import {
  nearest,
  passagesOf,
  placeSlot,
  type NearSlot,
  type PlacedSlot,
  type SlotPassage,
} from '../suggest-constructs/grounds';
import type { RoleCoding } from '../suggest-constructs/role-coding';

/** A slot coded early that today's coding would place elsewhere: a question to the coder. */
export interface DriftQuestion extends PlacedSlot {
  readonly passages: readonly SlotPassage[];
  /** What it is coded with. */
  readonly given: readonly { readonly construct: string; readonly label: string }[];
  /** What like slots of other documents were coded with since. */
  readonly instead: { readonly construct: string; readonly label: string };
  /** The nearest of those slots. */
  readonly neighbours: readonly NearSlot[];
  readonly question: string;
}

/** Today's coding has to be rather sure of something else, and to find what was given unlikely. */
const [leastShare, mostShareOfGiven] = [0.5, 0.15];
const mostNeighbours = 3;

/**
 * Finds slots that today's coding of the rest of the review would code otherwise, their own document
 * left out. Only where most slots of the other construct come from later documents: what changed is
 * the coding since. O(coded slots × constructs).
 */
export function driftIn(review: Review, coding: RoleCoding): DriftQuestion[] {
  const { decisions, learned, slots } = coding;
  const labels = new Map(review.constructs.map(({ id, label }) => [id as string, label]));
  const named = (code: number) => {
    const construct = decisions.classes[code]!;
    return { construct, label: labels.get(construct) ?? construct };
  };
  const found: { readonly share: number; readonly row: number; readonly drift: DriftQuestion }[] =
    [];
  for (const row of decisions.coded) {
    const { codes, shares } = learned.rankBlind(row);
    const given = decisions.codes[row]!;
    const [code] = codes;
    if (code === undefined || given.includes(code) || shares[0]! < leastShare) continue;
    if (codes.some((one, at) => given.includes(one) && shares[at]! > mostShareOfGiven)) continue;
    const others = decisions.coded.filter(
      (other) =>
        decisions.codes[other]!.includes(code) &&
        decisions.documents[other] !== decisions.documents[row],
    );
    const later = others.filter((other) => decisions.documents[other]! > decisions.documents[row]!);
    if (later.length * 2 <= others.length) continue;
    const now = given.map(named);
    const instead = named(code);
    const slot = slots[row]!;
    const drift = {
      ...placeSlot(review, slot),
      passages: passagesOf(review, slot),
      given: now,
      instead,
      neighbours: nearest(review, coding, row, { among: later, most: mostNeighbours }),
      question: `“${slot.text}” was coded ${now.map(({ label }) => `“${label}”`).join(' and ')}; like slots have been coded “${instead.label}” since. Does it still belong where it is?`,
    };
    found.push({ share: shares[0]!, row, drift });
  }
  return found
    .sort((one, other) => other.share - one.share || one.row - other.row)
    .map(({ drift }) => drift);
}
