// Golden values: sympy 1.11.1 (prime implicants), scipy 1.10.1 (HiGHS, all least covers),
// golden/make_pattern_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/boolean.json' with { type: 'json' };
import { booleanMinimisation } from './boolean-minimisation';

describe('booleanMinimisation', () => {
  it.each(golden.cases.map((one, at) => [at, one] as const))(
    'has the prime implicants of sympy and the number of least covers of HiGHS: %i',
    (_, { width, on, free, off, primes, terms, tied }) => {
      const names = Array.from({ length: width }, (__, at) => `c${at}`);
      const rows = (values: number[][], outcome: 'true' | 'false' | 'dont-care') =>
        values.map((row) => ({ values: row, outcome }));
      const { value, diagnostics } = booleanMinimisation({
        conditions: names.map((name) => ({ name })),
        rows: [...rows(on, 'true'), ...rows(free, 'dont-care'), ...rows(off, 'false')],
      });
      const found = value.primeImplicants.map(({ literals }) =>
        names
          .map((name) => literals.find(({ condition }) => condition === name)?.value ?? '-')
          .join(''),
      );
      expect(found.sort()).toEqual(primes);
      expect(diagnostics['fewestTerms']).toBe(terms);
      expect(value.solutions).toHaveLength(tied);
    },
  );
});
