import { byCodeUnit, fingerprintOf, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import { bitsetOf, type Bitset } from '../bitset/bitset';

/** Rows that hold items, under dense numbers in code-unit order. @internal */
export interface Incidence {
  readonly rows: readonly string[];
  readonly items: readonly string[];
  /** The items of each row. */
  readonly itemsOf: readonly Bitset[];
  /** The rows of each item. */
  readonly rowsOf: readonly Bitset[];
  readonly fingerprint: string;
}

/**
 * @param read anything else that the algorithm reads of a row, for the fingerprint
 * @throws UsageError `invalid-input` for an id used twice
 * @internal
 */
export function toIncidence<Row extends { readonly id: string }>(
  rows: readonly Row[],
  itemsOf: (row: Row) => readonly string[],
  read: (row: Row) => string = () => '',
): { incidence: Incidence; sorted: Row[] } {
  const sorted = rows.toSorted((one, other) => byCodeUnit(one.id, other.id));
  sorted.forEach(({ id }, at) => {
    if (at > 0 && sorted[at - 1]!.id === id) {
      throw new UsageError<GraphErrorCode>('invalid-input', `The id "${id}" is used twice.`, {
        params: { id },
      });
    }
  });
  const items = [...new Set(sorted.flatMap(itemsOf))].sort();
  const numbers = new Map(items.map((item, number) => [item, number]));
  const lists = sorted.map((row) => [...new Set(itemsOf(row))].map((item) => numbers.get(item)!));
  const holders = items.map((): number[] => []);
  lists.forEach((list, row) => {
    for (const item of list) holders[item]!.push(row);
  });
  const names = sorted.map(({ id }) => id);
  const fingerprint = fingerprintOf([
    'incidence/1',
    names,
    items,
    lists.map((list) => list.toSorted((one, other) => one - other).join()),
    sorted.map(read),
  ]);
  const incidence = {
    rows: names,
    items,
    itemsOf: lists.map((list) => bitsetOf(items.length, list)),
    rowsOf: holders.map((list) => bitsetOf(names.length, list)),
    fingerprint,
  };
  return { incidence, sorted };
}
