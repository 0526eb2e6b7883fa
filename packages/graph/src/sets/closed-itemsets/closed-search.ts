import type { Ticker } from '@cmoc/kernel';
import {
  bitsetOf,
  emptyBitset,
  hasBit,
  intersection,
  membersOf,
  type Bitset,
} from '../bitset/bitset';
import type { Incidence } from './incidence';

/** A closed set of items: those that all of its rows share, and no row besides has them all. */
export interface ClosedSet {
  readonly items: Bitset;
  readonly rows: Bitset;
}

/** Items that every one of the given rows has; all items for no rows. */
function sharedItems({ items, itemsOf }: Incidence, rows: readonly number[]): Bitset {
  const first = rows[0];
  if (first === undefined) return bitsetOf(items.length, items.keys());
  const shared = itemsOf[first]!.slice();
  for (const row of rows) {
    const list = itemsOf[row]!;
    for (let word = 0; word < shared.length; word += 1) shared[word]! &= list[word]!;
  }
  return shared;
}

/**
 * Items from `from` on that may extend a set, in ascending order: those that some of its rows
 * have, and the first that the set lacks. Any other leaves no row, so that all items are shared,
 * one before it among them that the set lacks.
 */
function extensions({ items, itemsOf }: Incidence, set: ClosedSet, from: number): number[] {
  const some = emptyBitset(items.length);
  for (const row of membersOf(set.rows)) {
    const list = itemsOf[row]!;
    for (let word = 0; word < some.length; word += 1) some[word]! |= list[word]!;
  }
  let lacking = 0;
  while (lacking < items.length && hasBit(set.items, lacking)) lacking += 1;
  if (lacking < items.length) some[lacking >>> 5]! |= 1 << (lacking & 31);
  return membersOf(some).filter((item) => item >= from && !hasBit(set.items, item));
}

/**
 * Every closed set of items once, by prefix-preserving extension (DOI 10.1007/978-3-540-30214-8_2):
 * no memory of earlier sets is needed.
 *
 * @param mayKeep a condition on rows that holds for every larger set of rows too
 * @param emit takes a set; `false` ends the search
 * @internal
 */
export function searchClosed(
  incidence: Incidence,
  mayKeep: (rows: Bitset) => boolean,
  emit: (set: ClosedSet) => boolean,
  ticker: Ticker,
): void {
  const allRows = bitsetOf(incidence.rows.length, incidence.rows.keys());
  if (!mayKeep(allRows)) return;
  const root = { items: sharedItems(incidence, membersOf(allRows)), rows: allRows };
  if (!emit(root)) return;
  const path = [{ set: root, left: extensions(incidence, root, 0), next: 0 }];
  while (path.length > 0) {
    const top = path.at(-1)!;
    const item = top.left[top.next];
    if (item === undefined) {
      path.pop();
      continue;
    }
    top.next += 1;
    ticker.tick();
    const rows = intersection(top.set.rows, incidence.rowsOf[item]!);
    if (!mayKeep(rows)) continue;
    const items = sharedItems(incidence, membersOf(rows));
    if (!samePrefix(items, top.set.items, item)) continue;
    const set = { items, rows };
    if (!emit(set)) return;
    path.push({ set, left: extensions(incidence, set, item + 1), next: 0 });
  }
}

/** Whether two sets have the same members below `bound`. */
function samePrefix(one: Bitset, other: Bitset, bound: number): boolean {
  const whole = bound >>> 5;
  for (let word = 0; word < whole; word += 1) if (one[word] !== other[word]) return false;
  const rest = (1 << (bound & 31)) - 1;
  return ((one[whole] ?? 0) & rest) === ((other[whole] ?? 0) & rest);
}
