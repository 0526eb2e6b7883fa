import type { ClosedSet } from '../closed-itemsets/closed-sets';
import type { Incidence } from '../closed-itemsets/incidence';

/** Attributes and the objects that have them all, both ascending. @internal */
export type Concept = Pick<ClosedSet, 'items' | 'rows'>;

/**
 * The upper neighbours of every concept. Adding any one object leaves an intent; it belongs to an
 * upper neighbour when every object that its concept has more leaves the same one
 * (DOI 10.1016/S0020-0190(99)00108-8).
 *
 * @internal
 */
export function coversOf(incidence: Incidence, concepts: readonly Concept[]): [number, number][] {
  const rowsOf = incidence.items.map((): number[] => []);
  incidence.itemsOf.forEach((items, row) => {
    for (const item of items) rowsOf[item]!.push(row);
  });
  const places = new Map(concepts.map(({ items }, at) => [items.join(), at]));
  const covers: [number, number][] = [];
  concepts.forEach((concept, lower) => {
    const uppers: number[] = [];
    for (const [intent, times] of intentsLeft(rowsOf, concept, incidence.rows.length)) {
      const upper = places.get(intent);
      if (upper === undefined) continue;
      if (concepts[upper]!.rows.length - concept.rows.length === times) uppers.push(upper);
    }
    for (const upper of uppers.sort((one, other) => one - other)) covers.push([lower, upper]);
  });
  return covers;
}

/** What is left of an intent when one more object is added, and for how many objects it is. */
function intentsLeft(
  rowsOf: readonly (readonly number[])[],
  { items, rows }: Concept,
  count: number,
): Map<string, number> {
  const own = new Set(rows);
  const left = new Map<number, number[]>();
  for (const item of items) {
    for (const row of rowsOf[item]!) {
      if (own.has(row)) continue;
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
  const bare = count - rows.length - left.size;
  if (bare > 0) intents.set('', bare);
  return intents;
}
