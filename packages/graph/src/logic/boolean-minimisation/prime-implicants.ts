import { UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { CheckedTable } from './truth-table';

/** A value for each condition, -1 where the condition does not matter. @internal */
export type Term = readonly number[];

/** @internal */
export function covers(term: Term, row: readonly number[]): boolean {
  return term.every((value, condition) => value === -1 || value === row[condition]);
}

/**
 * The prime implicants that cover some true row, in canonical order: the most general terms that
 * cover no row known or taken to be false.
 *
 * @internal
 */
export function primeImplicants(
  table: CheckedTable,
  remainders: 'false' | 'dont-care',
  maxTerms: number,
): Term[] {
  const primes =
    remainders === 'dont-care' ? primesAgainst(table, maxTerms) : primesByMerging(table, maxTerms);
  return primes.filter((term) => table.on.some((row) => covers(term, row))).sort(compareTerms);
}

/** By merging: terms that differ in one condition and take all its values become one. */
function primesByMerging({ on, free, sizes }: CheckedTable, maxTerms: number): Term[] {
  const primes: Term[] = [];
  let level = new Map<string, Term>([...on, ...free].map((row) => [row.join(), row]));
  let total = 0;
  while (level.size > 0) {
    total += level.size;
    checkSize(total, maxTerms);
    const merged = new Set<string>();
    const next = new Map<string, Term>();
    for (const [, term] of level) {
      term.forEach((value, condition) => {
        if (value !== 0) return;
        const siblings = Array.from({ length: sizes[condition]! }, (_, other) =>
          term.with(condition, other).join(),
        );
        if (!siblings.every((key) => level.has(key))) return;
        for (const key of siblings) merged.add(key);
        const wider = term.with(condition, -1);
        next.set(wider.join(), wider);
      });
    }
    for (const [key, term] of level) if (!merged.has(key)) primes.push(term);
    level = next;
  }
  return primes;
}

/**
 * Against the false rows: the conditions of a prime implicant of a true row are a least set on
 * which the row differs from every false row.
 */
function primesAgainst({ on, off }: CheckedTable, maxTerms: number): Term[] {
  const primes = new Map<string, Term>();
  for (const row of on) {
    let least = [0];
    for (const other of off) {
      least = hitAlso(least, differences(row, other));
      checkSize(primes.size + least.length, maxTerms);
    }
    for (const mask of least) {
      const term = row.map((value, condition) => ((mask >>> condition) & 1 ? value : -1));
      primes.set(term.join(), term);
    }
  }
  return [...primes.values()];
}

function differences(row: readonly number[], other: readonly number[]): number {
  return row.reduce(
    (mask, value, condition) => (value === other[condition] ? mask : mask | (1 << condition)),
    0,
  );
}

/** The least sets that hit all that `sets` hit, and one more set as well (Berge's step). */
function hitAlso(sets: readonly number[], another: number): number[] {
  const done = sets.filter((set) => (set & another) !== 0);
  const wider = new Set<number>();
  for (const set of sets) {
    if ((set & another) !== 0) continue;
    for (let bits = another; bits !== 0; bits &= bits - 1) wider.add(set | (bits & -bits));
  }
  const least = [...wider].filter((set) => !done.some((small) => (small & set) === small));
  return [...done, ...least];
}

function checkSize(terms: number, maxTerms: number): void {
  if (terms <= maxTerms) return;
  throw new UsageError<GraphErrorCode>(
    'too-large',
    `The table leads to more than ${maxTerms} terms.`,
    {
      params: {
        maxTerms,
      },
    },
  );
}

function compareTerms(one: Term, other: Term): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  // A condition that does not matter comes last.
  const rank = (value: number) => (value === -1 ? Number.POSITIVE_INFINITY : value);
  return at === -1 ? 0 : rank(one[at]!) - rank(other[at]!);
}
