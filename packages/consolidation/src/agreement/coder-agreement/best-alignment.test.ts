import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAlignment } from './best-alignment';

describe('bestAlignment', () => {
  it('aligns so that likeness adds up to the most, as trying every pairing does', () => {
    const matrix = fc.array(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }),
      { minLength: 1, maxLength: 4 },
    );
    const best = (rows: number[][], used: number[] = []): number => {
      const [row, ...rest] = rows;
      if (row === undefined) return 0;
      const taken = row.map((value, column) =>
        used.includes(column) ? 0 : value + best(rest, [...used, column]),
      );
      return Math.max(best(rest, used), ...taken);
    };
    fc.assert(
      fc.property(matrix, (rows) => {
        const columns = bestAlignment(rows, 1);
        const sum = columns.reduce(
          (total, column, row) => total + (column < 0 ? 0 : rows[row]![column]!),
          0,
        );
        expect(sum).toBe(best(rows));
        const made = columns.filter((column) => column >= 0);
        expect(new Set(made).size).toBe(made.length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
