import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { previewFile, readForeignFile, writeForeignFile } from './file';

const review = exampleReview();

describe('files of any format', () => {
  it('are written by the name of the format and read by their content', () => {
    const written = writeForeignFile(review, 'cmoc');
    const bytes = written.ok ? written.value.bytes : new Uint8Array();
    const read = readForeignFile(bytes, 'anything.txt');
    expect(read.ok && read.value.provenance).toMatchObject({
      format: 'cmoc',
      fileName: 'anything.txt',
    });
  });

  it('are read in the format that is named, whatever they look like', () => {
    const bytes = new TextEncoder().encode('Context\tMechanism\na\tb\n');
    const read = readForeignFile(bytes, 'table.csv', { format: 'tsv' });
    expect(read.ok && read.value.provenance.format).toBe('tsv');
  });

  it('pass on what columns hold, and the printed form', () => {
    const bytes = new TextEncoder().encode('Setting,How\nA ward,People talk\n');
    const table = { headerRow: 0, columns: { Setting: 'context', How: 'mechanism' } } as const;
    const read = readForeignFile(bytes, 'table.csv', { table });
    expect(read.ok && read.value.value.configurations).toHaveLength(1);
    const printed = writeForeignFile(review, 'csv', { form: 'three-columns' });
    expect(printed.ok && new TextDecoder().decode(printed.value.bytes)).toMatch(
      /^Context,Mechanism,Outcome\(s\)/,
    );
  });

  it('show what their columns would be taken to hold, where they have columns', () => {
    for (const format of ['csv', 'tsv', 'xlsx']) {
      const written = writeForeignFile(review, format, { form: 'three-columns' });
      const bytes = written.ok ? written.value.bytes : new Uint8Array();
      const preview = previewFile(bytes, `table.${format}`);
      expect(preview.ok && preview.value.columns.map(({ field }) => field)).toEqual([
        'context',
        'mechanism',
        'outcome',
      ]);
    }
    const native = writeForeignFile(review, 'cmoc');
    const bytes = native.ok ? native.value.bytes : new Uint8Array();
    expect(previewFile(bytes, 'r').issues[0]?.code).toBe('not-this-format');
  });

  it('say which formats there are when one is unknown or goes one way only', () => {
    expect(readForeignFile(new Uint8Array(3), 'x.bin').issues[0]?.code).toBe('unknown-format');
    expect(readForeignFile(new Uint8Array(3), 'x', { format: 'nonsense' }).issues[0]).toMatchObject(
      {
        code: 'unknown-format',
      },
    );
    expect(writeForeignFile(review, 'nbib').issues[0]?.message).toMatch(
      /expected one of cmoc, ris/,
    );
  });
});
