import { fingerprintOf, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';

/** A condition and its values, numbered from 0: 2 values for presence and absence. */
export interface Condition {
  readonly name: string;
  /** Number of values; 2 when absent. */
  readonly values?: number;
}

/** One combination of values, one for each condition, and what it leads to. */
export interface TruthTableRow {
  readonly values: readonly number[];
  readonly outcome: 'true' | 'false' | 'dont-care';
}

/** Which combinations lead to an outcome. */
export interface TruthTable {
  readonly conditions: readonly Condition[];
  readonly rows: readonly TruthTableRow[];
}

/** A checked table: rows in ascending order of values. @internal */
export interface CheckedTable {
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly on: readonly (readonly number[])[];
  readonly off: readonly (readonly number[])[];
  readonly free: readonly (readonly number[])[];
  readonly fingerprint: string;
}

const mostConditions = 30;

/**
 * @throws UsageError `invalid-input` for a wrong value, a wrong number of values, or a combination
 *   with two outcomes; `too-large` for more than 30 conditions
 * @internal
 */
export function checkTable({ conditions, rows }: TruthTable): CheckedTable {
  const names = conditions.map(({ name }) => name);
  const sizes = conditions.map(({ values }) => values ?? 2);
  if (names.length > mostConditions) {
    throw new UsageError<GraphErrorCode>(
      'too-large',
      `${names.length} conditions; expected at most 30.`,
    );
  }
  if (new Set(names).size < names.length) {
    throw new UsageError<GraphErrorCode>('invalid-input', 'Two conditions have the same name.');
  }
  const seen = new Map<string, TruthTableRow>();
  rows.forEach((row, at) => {
    checkRow(row, sizes, at);
    const key = row.values.join();
    const before = seen.get(key);
    if (before !== undefined && before.outcome !== row.outcome) {
      throw new UsageError<GraphErrorCode>(
        'invalid-input',
        `Row ${at} gives combination ${key} the outcome ${row.outcome}; before it was ${before.outcome}.`,
      );
    }
    seen.set(key, row);
  });
  const sorted = [...seen.values()].sort((one, other) => compareRows(one.values, other.values));
  const having = (outcome: TruthTableRow['outcome']) =>
    sorted.filter((row) => row.outcome === outcome).map(({ values }) => values);
  const lines = sorted.map(({ values, outcome }) => `${values.join()}:${outcome}`);
  return {
    names,
    sizes,
    on: having('true'),
    off: having('false'),
    free: having('dont-care'),
    fingerprint: fingerprintOf(['truth-table/1', names, sizes.map(String), lines]),
  };
}

function checkRow({ values }: TruthTableRow, sizes: readonly number[], at: number): void {
  const fits = values.every(
    (value, condition) => Number.isInteger(value) && value >= 0 && value < sizes[condition]!,
  );
  if (fits && values.length === sizes.length) return;
  throw new UsageError<GraphErrorCode>(
    'invalid-input',
    `Row ${at} has values ${values.join()}; expected one value from 0 for each of ${sizes.length} conditions.`,
  );
}

function compareRows(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
