import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, parseDelimited, writeDelimited } from './delimited-text';

describe('separated values', () => {
  it('come back as they were, formulas, quotation marks and line ends included', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', "'=x", '"', 'a\r\nb', 'a,b', ';', '\t', '+44', '-', '@x', '', ' '),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, delimiter) => {
          const text = writeDelimited(rows, delimiter);
          expect(parseDelimited(text, delimiter, 1000).table.rows.slice(0, rows.length)).toEqual(
            rows,
          );
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('are never run by a spreadsheet', () => {
    for (const cell of ['=1', '+1', '-1', '@x', '\t=1', '\r=1'])
      expect(guarded(cell).startsWith("'")).toBe(true);
    expect(guarded('trust')).toBe('trust');
  });

  it('are told apart by the separator the lines have most evenly', () => {
    expect(parseDelimited('a;b\n"x;,,,";2\n', 'guess', 10).delimiter).toBe(';');
    expect(parseDelimited('a,b;c\n1,2\n', 'guess', 10).delimiter).toBe(',');
  });

  it('are cut at the limit, and say so', () => {
    const parsed = parseDelimited('a\nb\nc\n', ',', 2);
    expect([parsed.table.rows.length, parsed.cut]).toEqual([2, true]);
  });
});
