import { countBits, hasBit, membersOf } from '../bitset/bitset';
import type { ClosedSet } from '../closed-itemsets/closed-search';
import type { Incidence } from '../closed-itemsets/incidence';

/**
 * The upper neighbours of every concept. Adding any one object leaves an intent; it belongs to an
 * upper neighbour when every object that its concept has more leaves the same one
 * (DOI 10.1016/S0020-0190(99)00108-8).
 *
 * @internal
 */
export function coversOf(incidence: Incidence, concepts: readonly ClosedSet[]): [number, number][] {
  const places = new Map(concepts.map(({ items }, at) => [membersOf(items).join(), at]));
  const sizes = concepts.map(({ rows }) => countBits(rows));
  const covers: [number, number][] = [];
  concepts.forEach((concept, lower) => {
    const uppers: number[] = [];
    for (const [intent, times] of intentsLeft(incidence, concept)) {
      const upper = places.get(intent);
      if (upper !== undefined && sizes[upper]! - sizes[lower]! === times) uppers.push(upper);
    }
    for (const upper of uppers.sort((one, other) => one - other)) covers.push([lower, upper]);
  });
  return covers;
}

/** What is left of an intent when one more object is added, and for how many objects it is. */
function intentsLeft(incidence: Incidence, { items, rows }: ClosedSet): Map<string, number> {
  const left = new Map<number, number[]>();
  for (const item of membersOf(items)) {
    for (const row of membersOf(incidence.rowsOf[item]!)) {
      if (hasBit(rows, row)) continue;
      const known = left.get(row);
      if (known === undefined) left.set(row, [item]);
      else known.push(item);
    }
  }
  const intents = new Map<string, number>();
  for (const intent of left.values()) {
    const name = intent.join();
    intents.set(name, (intents.get(name) ?? 0) + 1);
  }
  const bare = incidence.rows.length - countBits(rows) - left.size;
  if (bare > 0) intents.set('', bare);
  return intents;
}
