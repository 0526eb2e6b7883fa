import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { booleanMinimisation, type PrimeImplicant } from './boolean-minimisation';
import type { TruthTable } from './truth-table';

const sizes = [2, 3, 2];
const combinations = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));
const outcome = fc.constantFrom('true', 'false', 'dont-care', null);

const tableArbitrary = fc
  .array(outcome, { minLength: combinations.length, maxLength: combinations.length })
  .map((outcomes): TruthTable => ({
    conditions: sizes.map((values, at) => ({ name: 'ABC'[at]!, values })),
    rows: outcomes.flatMap((drawn, at) =>
      drawn === null ? [] : [{ values: combinations[at]!, outcome: drawn }],
    ),
  }));

const holds = ({ literals }: PrimeImplicant, row: readonly number[]) =>
  literals.every(({ condition, value }) => row['ABC'.indexOf(condition)] === value);

/** Every term over the three conditions that covers no false row and cannot be widened. */
function primesByBruteForce(isFalse: (row: readonly number[]) => boolean): string[] {
  const terms = sizes.reduce<number[][]>(
    (all, size) => all.flatMap((term) => [-1, ...Array(size).keys()].map((v) => [...term, v])),
    [[]],
  );
  const covered = (term: readonly number[]) =>
    combinations.filter((row) => term.every((value, at) => value === -1 || value === row[at]));
  const valid = terms.filter((term) => !covered(term).some(isFalse));
  const widens = (term: readonly number[]) =>
    valid.some((wide) => wide !== term && wide.every((v, at) => v === -1 || v === term[at]));
  return valid.filter((term) => !widens(term)).map((term) => term.join());
}

describe('booleanMinimisation', () => {
  it.each(['false', 'dont-care'] as const)(
    'has an expression equal to the table, from all prime implicants: remainders %s',
    (remainders) => {
      const property = fc.property(tableArbitrary, (table) => {
        const { value } = booleanMinimisation(table, { remainders });
        const given = new Map(table.rows.map((row) => [row.values.join(), row.outcome]));
        const meaning = (row: readonly number[]) => given.get(row.join()) ?? remainders;
        const on = combinations.filter((row) => meaning(row) === 'true');
        for (const solution of value.solutions) {
          const terms = solution.map((at) => value.primeImplicants[at]!);
          for (const row of combinations) {
            const says = terms.some((term) => holds(term, row));
            if (meaning(row) !== 'dont-care') expect(says).toBe(meaning(row) === 'true');
          }
        }
        const all = primesByBruteForce((row) => meaning(row) === 'false');
        const useful = all.filter((term) =>
          on.some((row) => term.split(',').every((v, at) => v === '-1' || Number(v) === row[at])),
        );
        expect(value.primeImplicants.map(({ literals }) => literals.length).sort()).toEqual(
          useful.map((term) => term.split(',').filter((v) => v !== '-1').length).sort(),
        );
        expect(value.solutions).toEqual(leastCovers(value.primeImplicants, on));
      });
      fc.assert(property, { seed: 32, numRuns: 150 });
    },
  );

  it('gives the same bytes for every order of rows', () => {
    const property = fc.property(tableArbitrary, (table) => {
      const turned = booleanMinimisation({ ...table, rows: table.rows.toReversed() });
      expect(resultBytes(turned)).toBe(resultBytes(booleanMinimisation(table)));
    });
    fc.assert(property, { seed: 33 });
  });
});

/** All smallest covers, by growing the number of terms. */
function leastCovers(primes: readonly PrimeImplicant[], on: readonly (readonly number[])[]) {
  for (let size = 0; ; size += 1) {
    const found = choices(primes.length, size).filter((choice) =>
      on.every((row) => choice.some((at) => holds(primes[at]!, row))),
    );
    if (found.length > 0) return found;
  }
}

function choices(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const all: number[][] = [];
  for (let first = from; first < count; first += 1) {
    for (const rest of choices(count, size - 1, first + 1)) all.push([first, ...rest]);
  }
  return all;
}
