import { findEntity, reviewIndex, type OperationStep, type Review, type Slot } from '@cmoc/model';
import { echoOf } from '../coded-slots/coded-slots';

/** A slot by its place. */
export interface SlotPlace {
  readonly configuration: string;
  readonly slot: string;
}

/** What a slot is to be coded with. */
export interface SlotCode extends SlotPlace {
  /** All its constructs, in order; empty takes them away. */
  readonly constructs: readonly string[];
}

/**
 * The steps that code slots: one change for each configuration, whatever the number of its slots. An
 * echo that an import left in a slot is removed with the last slot that used it. Slots that have
 * these constructs already, and places the review does not have, give no step.
 *
 * Take the steps as one batch with `apply`: coding in bulk is one operation with one reason.
 */
export function codeSlots(review: Review, codes: readonly SlotCode[]): OperationStep[] {
  const wanted = new Map<string, Map<string, readonly string[]>>();
  for (const { configuration, slot, constructs } of codes) {
    const own = wanted.get(configuration) ?? new Map<string, readonly string[]>();
    wanted.set(configuration, own.set(slot, constructs));
  }
  const steps: OperationStep[] = [];
  const leftBehind = new Set<string>();
  for (const [id, slots] of wanted) {
    const before = findEntity(review, 'configuration', id)?.slots;
    if (before === undefined) continue;
    const after = before.map((slot) => recoded(slot, slots.get(slot.id)));
    if (after.every((slot, at) => slot === before[at])) continue;
    before.forEach((slot, at) => {
      for (const construct of slot.constructs)
        if (!after[at]!.constructs.includes(construct)) leftBehind.add(construct);
    });
    const fields = [{ field: 'slots', before, after }];
    steps.push({ kind: 'change', entityKind: 'configuration', id, fields });
  }
  return [...steps, ...removals(review, leftBehind)];
}

function recoded(slot: Slot, constructs: readonly string[] | undefined): Slot {
  if (constructs === undefined) return slot;
  if (constructs.join(' ') === slot.constructs.join(' ')) return slot;
  return { ...slot, constructs: [...constructs] as Slot['constructs'] };
}

/** Echoes that nothing else points to go with the slot that was their only use. */
function removals(review: Review, leftBehind: ReadonlySet<string>): OperationStep[] {
  const index = reviewIndex(review);
  return [...leftBehind].flatMap((id): OperationStep[] => {
    const construct = findEntity(review, 'construct', id);
    if (construct === undefined || echoOf(review, id) === null) return [];
    if (index.referrers({ kind: 'construct', id }).length > 1) return [];
    return [{ kind: 'remove', entityKind: 'construct', id, before: { ...construct } }];
  });
}

/** An id for a new construct, made from its label and not taken yet. */
export function newConstructId(
  review: Review,
  label: string,
  taken: ReadonlySet<string> = new Set(),
): string {
  const words =
    label
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const base = words.join('-').slice(0, 60).replace(/-+$/, '') || 'construct';
  const isTaken = (id: string) =>
    taken.has(id) || findEntity(review, 'construct', id) !== undefined;
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`;
  return id;
}
