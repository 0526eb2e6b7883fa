import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { utils, write as writeBook, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../container/open-zip';
import { writeZip } from '../../container/write-zip';
import { LossLog } from '../../contract/loss-report';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { mutate } from '../../testing/mutate';
import { readWorkbook } from '../../workbook/read-workbook';
import { writeWorkbook } from '../../workbook/write-workbook';
import { previewWorkbook, xlsxFormat } from './xlsx';

function bookOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return book;
}

const bytesOf = (book: WorkBook) =>
  new Uint8Array(writeBook(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);

const header = ['Context', 'Mechanism', 'Outcome'];
const table = bytesOf(
  bookOf({ Notes: [['nothing here']], Table: [['Table 3'], header, ['a', 'b', 'c\nd']] }),
);

function roundTrip(rows: string[][]) {
  const bytes = writeWorkbook([{ name: 'S', rows }], new LossLog());
  const back = readWorkbook(bytes, undefined, new LossLog());
  return back.ok ? back.value[0]?.rows : undefined;
}

describe('workbooks', () => {
  it('give back text as it was, formulas, escapes and line ends included', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1+1', '+x', '@x', '_x000D_', '_x005F_x000D_', 'a\nb', ' a ', '\u0001', "'"),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const normal = rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
          expect(roundTrip(rows)).toEqual(normal);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('are the same bytes for the same rows, and hold no formula', () => {
    const rows = [['=HYPERLINK("x")', '+1']];
    const first = writeWorkbook([{ name: 'S', rows }], new LossLog());
    expect(writeWorkbook([{ name: 'S', rows }], new LossLog())).toEqual(first);
    const archive = openZip(first);
    const sheet = archive.ok ? archive.value.read('xl/worksheets/sheet1.xml') : archive;
    expect(sheet.ok && new TextDecoder().decode(sheet.value)).not.toContain('<f>');
  });

  it('cut a cell of a million characters to what a cell holds, and say so', () => {
    const losses = new LossLog();
    const bytes = writeWorkbook([{ name: 'S', rows: [['a'.repeat(1_000_000)]] }], losses);
    const back = readWorkbook(bytes, undefined, new LossLog());
    expect(back.ok && back.value[0]?.rows[0]?.[0]).toHaveLength(32_767);
    expect(losses.report()).toMatchObject([{ kind: 'dropped', place: 'sheet “S”', count: 1 }]);
  });

  it('give formulas, dates, truth values and errors as values, and say which were no plain text', () => {
    const book = bookOf({ S: [['x', 1.5, true]] });
    Object.assign(book.Sheets['S'] ?? {}, {
      '!ref': 'A1:F1',
      D1: { t: 'n', v: 3, f: '1+2' },
      E1: { t: 'n', v: 45_000, z: 'dd/mm/yyyy' },
      F1: { t: 'e', v: 15 },
    });
    const losses = new LossLog();
    const back = readWorkbook(bytesOf(book), undefined, losses);
    expect(back.ok && back.value[0]?.rows).toEqual([['x', '1.5', 'TRUE', '3', '2023-03-15', '']]);
    expect(losses.report().map(({ kind, sample }) => [kind, sample])).toEqual([
      ['approximated', '=1+2'],
      ['unreadable', null],
    ]);
  });
});

describe('reading a workbook', () => {
  it('reads the first sheet with configurations and says what stands on the others', () => {
    const result = xlsxFormat.read(table);
    const value = result.ok ? result.value.value : {};
    expect(
      contributed(value, 'configuration').map(({ slots }) =>
        slots.map(({ role, text }) => [role, text]),
      ),
    ).toEqual([
      [
        ['context', 'a'],
        ['mechanism', 'b'],
        ['outcome', 'c'],
        ['outcome', 'd'],
      ],
    ]);
    expect(result.ok && result.value.lossReport).toMatchObject([{ place: 'sheet “Notes”' }]);
  });

  it('shows what it would read, and reads the sheet that is named', () => {
    const preview = previewWorkbook(table);
    expect(preview.ok && [preview.value.sheet, preview.value.headerRow]).toEqual(['Table', 1]);
    const settings = { sheet: 'Notes' };
    expect(xlsxFormat.read(table, { table: settings }).issues[0]?.code).toBe('unknown-column');
  });

  it('lets a merged context hold for every row it spans', () => {
    const book = bookOf({ S: [header, ['Trust is high', 'a', 'b'], ['', 'c', 'd']] });
    Object.assign(book.Sheets['S'] ?? {}, {
      '!merges': [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }],
    });
    const result = xlsxFormat.read(bytesOf(book));
    const found = result.ok ? contributed(result.value.value, 'configuration') : [];
    expect(found.map(({ slots }) => slots[0]?.text)).toEqual(['Trust is high', 'Trust is high']);
  });

  it('refuses what unpacks to more than is allowed, and an archive that is no workbook', () => {
    const limited = xlsxFormat.read(table, { limits: { maxUnpackedBytes: 500 } });
    expect(limited.issues[0]?.code).toBe('archive-too-large');
    const other = writeZip([{ path: 'a.txt', bytes: new Uint8Array(3) }]);
    expect(xlsxFormat.read(other).issues[0]?.code).toBe('missing-part');
    expect(xlsxFormat.read(table.subarray(0, 60)).ok).toBe(false);
  });

  it('survives damage inside the archive: far cells, broken parts, odd references', () => {
    const archive = openZip(table);
    const parts = archive.ok
      ? archive.value.entries.flatMap(({ path }) => {
          const part = archive.value.read(path);
          return part.ok ? [{ path, bytes: part.value }] : [];
        })
      : [];
    for (let seed = 1; seed <= 400; seed += 1) {
      const at = seed % parts.length;
      const damaged = parts.map((part, index) =>
        index === at ? { ...part, bytes: mutate(part.bytes, seed) } : part,
      );
      const result = xlsxFormat.read(writeZip(damaged, 0));
      expect(result.ok || result.issues.length > 0).toBe(true);
    }
    for (const reference of ['XFD1048576', 'ZZZZZZZZ9', 'A4294967295', 'A0', '1']) {
      const far = parts.map((part) => ({
        ...part,
        bytes: new TextEncoder().encode(
          new TextDecoder()
            .decode(part.bytes)
            .replace('<row r="3"', `<row r="${reference.replace(/\D/g, '')}"`)
            .replace('r="A3"', `r="${reference}"`)
            .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'),
        ),
      }));
      const result = xlsxFormat.read(writeZip(far, 0));
      expect(result.ok || result.issues.length > 0).toBe(true);
    }
  });
});

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 3, configurations: 10 });
  const samples = [{ name: 'table.xlsx', bytes: table }];
  it.each(
    formatContract(xlsxFormat, { samples, reviews: [exampleReview(), review], mutations: 150 }),
  )('$name', ({ problems }) => expect(problems()).toEqual([]), 60_000);
});
