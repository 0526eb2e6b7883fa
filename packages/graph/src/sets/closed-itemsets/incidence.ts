import { byCodeUnit, fingerprintOf, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';

/** Rows that hold items, under dense numbers in code-unit order. @internal */
export interface Incidence {
  readonly rows: readonly string[];
  readonly items: readonly string[];
  /** The items of each row, ascending. */
  readonly itemsOf: readonly (readonly number[])[];
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
  const lists = sorted.map((row) =>
    [...new Set(itemsOf(row))].map((item) => numbers.get(item)!).sort((one, other) => one - other),
  );
  const names = sorted.map(({ id }) => id);
  const fingerprint = fingerprintOf([
    'incidence/1',
    names,
    items,
    lists.map((list) => list.join()),
    sorted.map(read),
  ]);
  return { incidence: { rows: names, items, itemsOf: lists, fingerprint }, sorted };
}
