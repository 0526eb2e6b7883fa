import type { Configuration, Review } from '@cmoc/model';
import { statesOfSlot } from '../configuration-states/configuration-states';
import { readPhrase } from '../polarity/polarity';

/** Slots beyond this many in one configuration are not paired any more: it says little who stands with whom. */
const mostSlots = 40;

/**
 * What each construct stands with in the configurations, as features: its own role there, the role
 * of the other, and the other's construct and the stems of its label. Two contexts that stand with
 * the same mechanisms and outcomes come out alike, whatever they are called.
 */
export function surroundingsOf(
  review: Pick<Review, 'configurations' | 'constructs'>,
): ReadonlyMap<string, readonly string[]> {
  const stems = new Map(
    review.constructs.map(({ id, label }) => [id as string, readPhrase(label).stems]),
  );
  const found = new Map<string, string[]>();
  for (const { slots } of review.configurations) addFrom(slots.slice(0, mostSlots), stems, found);
  return found;
}

function addFrom(
  slots: Configuration['slots'],
  stems: ReadonlyMap<string, readonly string[]>,
  found: Map<string, string[]>,
): void {
  const placed = slots.flatMap((slot) =>
    statesOfSlot(slot).map(({ construct }) => ({ construct, role: slot.role, slot: slot.id })),
  );
  for (const { construct, role, slot } of placed) {
    const own = found.get(construct) ?? [];
    for (const other of placed) {
      if (other.slot === slot || other.construct === construct) continue;
      own.push(`${role} with ${other.role} ${other.construct}`);
      for (const stem of stems.get(other.construct) ?? [])
        own.push(`${role} with ${other.role} ~${stem}`);
    }
    found.set(construct, own);
  }
}
