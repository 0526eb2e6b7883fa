import type { Configuration, Review } from '@cmoc/model';
import { statesOfSlot } from '../../chains/configuration-states/configuration-states';
import { readPhrase } from '../../words/polarity/polarity';

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
  const features = featuresOfStanding(stems);
  const found = new Map<string, string[]>();
  for (const { slots } of review.configurations)
    addFrom(slots.slice(0, mostSlots), features, found);
  return found;
}

type Standing = (roles: string, construct: string) => readonly string[];

/** Features are made once for each pair of roles and construct: in a large review they recur by the thousand. */
function featuresOfStanding(stems: ReadonlyMap<string, readonly string[]>): Standing {
  const made = new Map<string, Map<string, readonly string[]>>();
  return (roles, construct) => {
    const own = made.get(roles) ?? new Map<string, readonly string[]>();
    made.set(roles, own);
    const known = own.get(construct);
    if (known !== undefined) return known;
    const features = [
      `${roles} ${construct}`,
      ...(stems.get(construct) ?? []).map((stem) => `${roles} ~${stem}`),
    ];
    own.set(construct, features);
    return features;
  };
}

function addFrom(
  slots: Configuration['slots'],
  features: Standing,
  found: Map<string, string[]>,
): void {
  const placed = slots.flatMap((slot) =>
    statesOfSlot(slot).map(({ construct }) => ({ construct, role: slot.role, slot: slot.id })),
  );
  for (const { construct, role, slot } of placed) {
    const own = found.get(construct) ?? [];
    for (const other of placed) {
      if (other.slot === slot || other.construct === construct) continue;
      own.push(...features(`${role} with ${other.role}`, other.construct));
    }
    found.set(construct, own);
  }
}
