import type { Configuration } from '../schema/configuration';
import type { Slot } from '../schema/slot';
import type { Inheritance } from './inheritance';

/** Where evidence on some slots goes when a move leads from one configuration to another. */
export interface Placement {
  /** The slots of the other that it speaks to. */
  readonly slots: readonly string[];
  /** False where it spoke to slots that no result of the move kept: it then speaks neither way. */
  readonly kept: boolean;
}

/** A move that leads from one configuration to another, and to others beside it. */
export interface Passage {
  readonly reach: Inheritance['reach'];
  readonly from: Configuration | undefined;
  readonly to: Configuration | undefined;
  readonly results: readonly (Configuration | undefined)[];
}

const whole: Placement = { slots: [], kept: true };

/**
 * Places evidence on some slots of what a move starts from in one of its results; undefined where it goes
 * to another result. A slot goes on in slots of its role that have its text, where there are none in
 * those that speak of a construct of it going the same way, and where there are none in the slot of its id.
 */
export function placeSlots(slots: readonly string[], passage: Passage): Placement | undefined {
  const { reach, from, to, results } = passage;
  if (from === undefined || to === undefined) return whole;
  const bySlot = new Map(from.slots.map((slot) => [slot.id, slot]));
  const places = (target: Configuration | undefined) => (id: string) => {
    const slot = bySlot.get(id);
    return slot === undefined ? [] : placesOf(slot, target, results);
  };
  if (reach !== 'with-its-slot') {
    const spoken = slots.length === 0 && reach === 'as-a-part' ? [...bySlot.keys()] : slots;
    return { slots: distinct(spoken.flatMap(places(to))), kept: true };
  }
  if (slots.length === 0) return whole;
  const found = slots.map(places(to));
  const here = { slots: distinct(found.flat()), kept: true };
  if (found.every((ids) => ids.length > 0)) return here;
  const held = results.map((result) => slots.map(places(result)));
  // No result may have all it speaks to; then it goes where any of it went, and is never lost.
  if (held.some((lists) => lists.every((ids) => ids.length > 0))) return undefined;
  if (here.slots.length > 0) return here;
  return held.flat(2).length > 0 ? undefined : { slots: [], kept: false };
}

/** Ways to know a slot again, surest first. Where one knows it in any result, the later ones are not asked. */
const likenesses: readonly ((one: Slot, other: Slot) => boolean)[] = [
  (one, other) => one.text.trim().toLowerCase() === other.text.trim().toLowerCase(),
  (one, other) =>
    one.direction === other.direction &&
    one.constructs.some((construct) => other.constructs.includes(construct)),
  (one, other) => one.id === other.id,
];

function placesOf(
  slot: Slot,
  target: Configuration | undefined,
  results: readonly (Configuration | undefined)[],
): readonly string[] {
  for (const alike of likenesses) {
    const inOne = (result: Configuration | undefined) =>
      (result?.slots ?? []).filter((other) => other.role === slot.role && alike(slot, other));
    if (results.some((result) => inOne(result).length > 0))
      return inOne(target).map(({ id }) => id);
  }
  return [];
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
