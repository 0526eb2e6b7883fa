import { describe, expect, it } from 'vitest';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { booleanMinimisation, type BooleanMinimisationValue } from './boolean-minimisation';
import type { TruthTable } from './truth-table';

const binary = (names: string, on: readonly string[], off: readonly string[] = []): TruthTable => ({
  conditions: Array.from(names).map((name) => ({ name })),
  rows: [
    ...on.map((bits) => ({ values: Array.from(bits).map(Number), outcome: 'true' as const })),
    ...off.map((bits) => ({ values: Array.from(bits).map(Number), outcome: 'false' as const })),
  ],
});

/** `Ab + c`: capital for 1, small for 0. */
function expressions({ primeImplicants, solutions }: BooleanMinimisationValue): string[] {
  const words = primeImplicants.map(({ literals }) =>
    literals.map(({ condition, value }) => (value ? condition : condition.toLowerCase())).join(''),
  );
  return solutions.map((solution) => solution.map((at) => words[at]!).join(' + '));
}

describe('booleanMinimisation', () => {
  it('finds both tied solutions of the cyclic table', () => {
    // The textbook case without an essential prime implicant: six primes, two covers of three.
    const table = binary('ABC', ['000', '001', '011', '111', '110', '100']);
    const { value } = booleanMinimisation(table);
    expect(value.primeImplicants).toHaveLength(6);
    expect(value.primeImplicants.some(({ essential }) => essential)).toBe(false);
    expect(expressions(value)).toEqual(['ab + Ac + BC', 'aC + AB + bc']);
  });

  it('keeps to what was seen, or uses remainders when allowed', () => {
    const table = binary('ABC', ['111', '110'], ['000', '001']);
    expect(expressions(booleanMinimisation(table).value)).toEqual(['AB']);
    const free = booleanMinimisation(table, { remainders: 'dont-care' }).value;
    expect(expressions(free)).toEqual(['A', 'B']);
  });

  it('uses rows marked as free without having to cover them', () => {
    const table: TruthTable = {
      conditions: [{ name: 'A' }, { name: 'B' }],
      rows: [
        { values: [1, 1], outcome: 'true' },
        { values: [1, 0], outcome: 'dont-care' },
        { values: [0, 0], outcome: 'dont-care' },
      ],
    };
    const { value } = booleanMinimisation(table);
    expect(expressions(value)).toEqual(['A']);
    expect(value.primeImplicants[0]?.covers).toEqual([[1, 1]]);
  });

  it('drops a condition of three values only when all three are there', () => {
    const conditions = [{ name: 'S', values: 3 }, { name: 'T' }];
    const row = (s: number, t: number) => ({ values: [s, t], outcome: 'true' as const });
    const two = booleanMinimisation({ conditions, rows: [row(0, 1), row(1, 1)] }).value;
    expect(two.primeImplicants.map(({ literals }) => literals)).toEqual([
      [{ condition: 'S', value: 0 }, { condition: 'T', value: 1 }],
      [{ condition: 'S', value: 1 }, { condition: 'T', value: 1 }],
    ]); // prettier-ignore
    const three = booleanMinimisation({
      conditions,
      rows: [row(0, 1), row(1, 1), row(2, 1)],
    }).value;
    expect(three.primeImplicants.map(({ literals }) => literals)).toEqual([
      [{ condition: 'T', value: 1 }],
    ]);
  });

  it('says always and never', () => {
    const always = booleanMinimisation(binary('A', ['0', '1'])).value;
    expect(always.primeImplicants.map(({ literals }) => literals)).toEqual([[]]);
    expect(booleanMinimisation(binary('A', [], ['0', '1'])).value).toEqual({
      primeImplicants: [],
      solutions: [[]],
    });
  });

  it('says so when ties are cut', () => {
    const table = binary('ABC', ['000', '001', '011', '111', '110', '100']);
    const { value, issues } = booleanMinimisation(table, { limit: 1 });
    expect(value.solutions).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
  });

  it('refuses contradictions, wrong values and too many conditions', () => {
    const refused = [
      binary('AB', ['11'], ['11']),
      binary('AB', ['12']),
      binary('AB', ['1']),
      binary('AA', ['11']),
    ];
    for (const table of refused) {
      expect(usageErrorCode(() => booleanMinimisation(table))).toBe('invalid-input');
    }
    const wide = {
      conditions: Array.from({ length: 31 }, (_, at) => ({ name: `c${at}` })),
      rows: [],
    };
    expect(usageErrorCode(() => booleanMinimisation(wide))).toBe('too-large');
  });
});
