import { bitsetOf, hasBit, intersection, isSubset, type Bitset } from '../bitset/bitset';
import type { Ticker } from '../run-control/run-control';
import type { Incidence } from './incidence';

/** A closed set of items: those that all of its rows share, and no row besides has them all. */
export interface ClosedSet {
  readonly items: Bitset;
  readonly rows: Bitset;
}

/** Items that every one of the given rows has. @internal */
export function sharedItems({ items, rowsOf }: Incidence, rows: Bitset): Bitset {
  const shared: number[] = [];
  for (let item = 0; item < items.length; item += 1) {
    if (isSubset(rows, rowsOf[item]!)) shared.push(item);
  }
  return bitsetOf(items.length, shared);
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
  const count = incidence.items.length;
  const allRows = bitsetOf(incidence.rows.length, incidence.rows.keys());
  if (!mayKeep(allRows)) return;
  const root = { items: sharedItems(incidence, allRows), rows: allRows };
  if (!emit(root)) return;
  const path = [{ set: root, next: 0 }];
  while (path.length > 0) {
    const top = path.at(-1)!;
    const item = top.next;
    if (item === count) {
      path.pop();
      continue;
    }
    top.next += 1;
    if (hasBit(top.set.items, item)) continue;
    ticker.tick();
    const rows = intersection(top.set.rows, incidence.rowsOf[item]!);
    if (!mayKeep(rows)) continue;
    const items = sharedItems(incidence, rows);
    if (!samePrefix(items, top.set.items, item)) continue;
    const set = { items, rows };
    if (!emit(set)) return;
    path.push({ set, next: item + 1 });
  }
}

/** Whether two sets have the same members below `bound`. */
function samePrefix(one: Bitset, other: Bitset, bound: number): boolean {
  const whole = bound >>> 5;
  for (let word = 0; word < whole; word += 1) if (one[word] !== other[word]) return false;
  const rest = (1 << (bound & 31)) - 1;
  return ((one[whole] ?? 0) & rest) === ((other[whole] ?? 0) & rest);
}
