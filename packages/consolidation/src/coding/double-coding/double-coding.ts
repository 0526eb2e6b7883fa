import { readOptions, reportProgress, runControlOf, type RunControl } from '@cmoc/kernel';
import { roles, roleSchema, type OperationStep, type Review, type Role } from '@cmoc/model';
import * as z from 'zod';
import { codeSlots, type SlotPlace } from '../code-slots/code-slots';
import { readCoding, type CodedReview, type CodingSlot } from '../coded-slots/coded-slots';
import {
  passagesOf,
  placeSlot,
  type PlacedSlot,
  type SlotPassage,
} from '../suggest-constructs/grounds';
import { kappaOf } from '../../agreement/kappa/kappa';

/** A construct as one of the coders names it. */
export interface NamedConstruct {
  readonly construct: string;
  readonly label: string;
}

/** How two coders agree in one role. */
export interface RoleAgreement {
  readonly role: Role;
  /** Slots both coded. */
  readonly slots: number;
  /** Slots both gave the same constructs. */
  readonly agreed: number;
  /** Cohen's kappa on what was given to each slot; `null` where chance alone would agree always. */
  readonly kappa: number | null;
  readonly onlyLeftCoded: number;
  readonly onlyRightCoded: number;
}

/** How two coders agree on one construct in one role. */
export interface ConstructAgreement extends NamedConstruct {
  readonly role: Role;
  readonly both: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** A slot the coders gave different constructs. */
export interface CodingDisagreement extends PlacedSlot {
  readonly role: Role;
  readonly left: readonly NamedConstruct[];
  readonly right: readonly NamedConstruct[];
  readonly passages: readonly SlotPassage[];
}

/** Two codings of one sample, side by side. */
export interface DoubleCoding {
  readonly roles: readonly RoleAgreement[];
  /** Those the coders differ on most first. */
  readonly constructs: readonly ConstructAgreement[];
  /** What to talk about, in the order of the review. */
  readonly disagreements: readonly CodingDisagreement[];
  readonly notes: readonly string[];
}

const optionsSchema = z.strictObject({
  roles: z
    .array(roleSchema)
    .min(1)
    .default([...roles])
    .describe('The roles compared.'),
});

/** Options of {@link doubleCoding}. */
export type DoubleCodingOptions = z.input<typeof optionsSchema>;

/**
 * Compares what two coders gave the same slots, each in a branch of their own. Constructs are the
 * same by id, or by label where each coder made one. Agreement is information and not a mark: what
 * two coders differ on is where a definition is unclear.
 *
 * While coding is blind, ask `suggestConstructs` of each branch: it learns from that coder's decisions
 * alone, so that the coders do not come to agree through it.
 *
 * @throws UsageError `invalid-options`
 */
export function doubleCoding(
  left: Review,
  right: Review,
  options: DoubleCodingOptions & RunControl = {},
): DoubleCoding {
  const control = runControlOf(options);
  const asked = readOptions('doubleCoding', optionsSchema, options);
  reportProgress(control, 0, null);
  const [one, other] = [readCoding(left), readCoding(right)];
  const pairs = pairSlots(one, other, asked.roles, sameNames(left, right));
  const both = pairs.filter(({ mine, theirs }) => mine.length > 0 && theirs.length > 0);
  const labelOf = labelling(left, right);
  const named = (constructs: readonly string[]) =>
    constructs.map((construct) => ({ construct, label: labelOf(construct) }));
  return {
    roles: asked.roles.flatMap((role) => agreementIn(role, pairs)),
    constructs: constructsIn(both, labelOf),
    disagreements: both.filter(differs).map(({ slot, mine, theirs }) => ({
      ...placeSlot(left, slot),
      role: slot.role,
      left: named(mine),
      right: named(theirs),
      passages: passagesOf(left, slot),
    })),
    notes: both.length === 0 ? ['Nothing can be compared yet: no slot was coded by both.'] : [],
  };
}

/** What two coders decided on together for one slot. */
export interface ReconciledSlot extends SlotPlace {
  readonly constructs: readonly string[];
}

/**
 * The steps that write what two coders agreed on. Constructs that only the other branch has come
 * along, as they are there. Take them as one batch with the reason.
 */
export function reconcileCoding(
  review: Review,
  other: Pick<Review, 'constructs'>,
  agreed: readonly ReconciledSlot[],
): OperationStep[] {
  const there = new Set(review.constructs.map(({ id }) => id as string));
  const wanted = new Set(agreed.flatMap(({ constructs }) => constructs));
  const added = other.constructs
    .filter(({ id }) => wanted.has(id) && !there.has(id))
    .map((entity): OperationStep => ({
      kind: 'add',
      entityKind: 'construct',
      entity: {
        ...entity,
        broader: entity.broader.filter((id) => there.has(id) || wanted.has(id)),
      },
    }));
  return [...added, ...codeSlots(review, agreed)];
}

interface SlotPair {
  readonly slot: CodingSlot;
  readonly mine: readonly string[];
  /** In the names of the left coder where the constructs are the same. */
  readonly theirs: readonly string[];
}

function pairSlots(
  one: CodedReview,
  other: CodedReview,
  asked: readonly Role[],
  sameAs: (construct: string) => string,
): SlotPair[] {
  const there = new Map(other.slots.map((slot) => [placeOf(slot), slot]));
  return one.slots.flatMap((slot) => {
    const found = there.get(placeOf(slot));
    if (found === undefined || !asked.includes(slot.role) || found.role !== slot.role) return [];
    const theirs = [...new Set(found.constructs.map(sameAs))];
    return [{ slot, mine: slot.constructs, theirs }];
  });
}

function placeOf({ configuration, slot }: CodingSlot): string {
  return `${configuration}/${slot}`;
}

/** The left coder's id for a construct of the right coder: by id, else by label. */
function sameNames(left: Review, right: Review): (construct: string) => string {
  const ids = new Set(left.constructs.map(({ id }) => id as string));
  const folded = (label: string) => label.trim().toLowerCase();
  const byLabel = new Map(left.constructs.map(({ id, label }) => [folded(label), id as string]));
  const labels = new Map(right.constructs.map(({ id, label }) => [id as string, label]));
  return (construct) => {
    if (ids.has(construct)) return construct;
    return byLabel.get(folded(labels.get(construct) ?? construct)) ?? construct;
  };
}

function labelling(left: Review, right: Review): (construct: string) => string {
  const labels = new Map(
    [...right.constructs, ...left.constructs].map(({ id, label }) => [id as string, label]),
  );
  return (construct) => labels.get(construct) ?? construct;
}

function differs({ mine, theirs }: SlotPair): boolean {
  return asOne(mine) !== asOne(theirs);
}

function asOne(constructs: readonly string[]): string {
  return [...constructs].sort().join(' ');
}

function agreementIn(role: Role, pairs: readonly SlotPair[]): RoleAgreement[] {
  const own = pairs.filter(({ slot }) => slot.role === role);
  if (own.length === 0) return [];
  const both = own.filter(({ mine, theirs }) => mine.length > 0 && theirs.length > 0);
  return [
    {
      role,
      slots: both.length,
      agreed: both.filter((pair) => !differs(pair)).length,
      kappa: kappaOf(both.map(({ mine, theirs }) => [asOne(mine), asOne(theirs)])),
      onlyLeftCoded: own.filter(({ mine, theirs }) => mine.length > 0 && theirs.length === 0)
        .length,
      onlyRightCoded: own.filter(({ mine, theirs }) => mine.length === 0 && theirs.length > 0)
        .length,
    },
  ];
}

function constructsIn(
  both: readonly SlotPair[],
  labelOf: (construct: string) => string,
): ConstructAgreement[] {
  const counts = new Map<
    string,
    { role: Role; construct: string; both: number; onlyLeft: number; onlyRight: number }
  >();
  for (const { slot, mine, theirs } of both) {
    for (const construct of new Set([...mine, ...theirs])) {
      const key = `${slot.role} ${construct}`;
      const own = counts.get(key) ?? {
        role: slot.role,
        construct,
        both: 0,
        onlyLeft: 0,
        onlyRight: 0,
      };
      if (mine.includes(construct) && theirs.includes(construct)) own.both += 1;
      else if (mine.includes(construct)) own.onlyLeft += 1;
      else own.onlyRight += 1;
      counts.set(key, own);
    }
  }
  const apart = (one: { onlyLeft: number; onlyRight: number }) => one.onlyLeft + one.onlyRight;
  return [...counts.values()]
    .map((own) => ({ ...own, label: labelOf(own.construct) }))
    .sort((one, other) => apart(other) - apart(one) || (one.label < other.label ? -1 : 1));
}
