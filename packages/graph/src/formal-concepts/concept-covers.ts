import { hasBit, intersection, isSubset, type Bitset } from '../bitset/bitset';
import type { ClosedSet } from '../closed-itemsets/closed-search';
import type { Incidence } from '../closed-itemsets/incidence';

/**
 * The upper neighbours of every concept: of the intents left after adding any one object, those
 * that lie within no other.
 *
 * @internal
 */
export function coversOf(incidence: Incidence, concepts: readonly ClosedSet[]): [number, number][] {
  const places = new Map(concepts.map(({ items }, at) => [items.join(), at]));
  const covers: [number, number][] = [];
  concepts.forEach(({ items, rows }, lower) => {
    const uppers = new Set<number>();
    for (const intent of upperIntents(incidence, items, rows)) {
      const upper = places.get(intent.join());
      if (upper !== undefined) uppers.add(upper);
    }
    for (const upper of [...uppers].sort((one, other) => one - other)) covers.push([lower, upper]);
  });
  return covers;
}

function upperIntents(incidence: Incidence, items: Bitset, rows: Bitset): Bitset[] {
  const candidates = new Map<string, Bitset>();
  for (let row = 0; row < incidence.rows.length; row += 1) {
    if (hasBit(rows, row)) continue;
    const intent = intersection(items, incidence.itemsOf[row]!);
    candidates.set(intent.join(), intent);
  }
  const intents = [...candidates.values()];
  return intents.filter(
    (intent) => !intents.some((other) => other !== intent && isSubset(intent, other)),
  );
}
