import type { Configuration } from '@cmoc/model';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import { contributed } from '../../contribution/contribution';
import { readForeignFile } from '../../file/file';
import { writeDelimited } from './delimited-text';
import type { TableSettings } from './table';

/** Published tables as they are typed: DOIs stand in the files. */
interface Typed {
  readonly rows?: readonly (readonly [string, string, string, string, readonly string[]])[];
  readonly configurations?: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly supporting_refs: readonly number[];
  }[];
  readonly context?: string;
  readonly branches?: readonly {
    readonly mechanism: string;
    readonly outcomes: readonly string[];
  }[];
}

function typed(name: string): Typed {
  const [file] = sharedSamples('cmo-tables', '.json').filter((sample) =>
    sample.name.startsWith(name),
  );
  return JSON.parse(new TextDecoder().decode(file?.bytes ?? new Uint8Array())) as Typed;
}

const formats = ['csv', 'tsv', 'xlsx'] as const;

function bytesOf(rows: string[][], format: (typeof formats)[number]): Uint8Array {
  if (format !== 'xlsx') {
    const delimiter = format === 'csv' ? ',' : '\t';
    return new TextEncoder().encode(writeDelimited(rows, delimiter));
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Table');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function read(rows: string[][], format: (typeof formats)[number], table: TableSettings = {}) {
  const result = readForeignFile(bytesOf(rows, format), `table.${format}`, { table });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

const count = (configurations: readonly Configuration[], role: string) =>
  configurations.flatMap(({ slots }) => slots.filter((slot) => slot.role === role)).length;

describe.skipIf(!hasSharedData)('published tables', () => {
  it.each(formats)('three columns under headings give a configuration a row: %s', (format) => {
    const { rows = [] } = typed('aunger2021');
    const table = rows.map(([section, part, context, mechanism, outcomes]) => [
      ...[section, part, context, mechanism],
      outcomes.join('\n'),
    ]);
    const header = ['Section', 'Subsection', 'Context', 'Mechanism', 'Outcomes'];
    const { value, lossReport } = read([header, ...table], format);
    const found = contributed(value, 'configuration');
    expect(rows).toHaveLength(21);
    expect(found).toHaveLength(rows.length);
    expect(count(found, 'outcome')).toBe(rows.flatMap(([, , , , outcomes]) => outcomes).length);
    expect(new Set(contributed(value, 'facet')[0]?.values.map(({ label }) => label))).toEqual(
      new Set(rows.map(([section, part]) => `${section} › ${part}`)),
    );
    expect(lossReport).toEqual([]);
  });

  it.each(formats)('sentences without marks are kept whole, with their sources: %s', (format) => {
    const { configurations = [] } = typed('bunn2018');
    const table = configurations.map(({ id, title, text, supporting_refs: sources }) => [
      ...[id, title, text],
      sources.map((number) => `[${number}]`).join('; '),
    ]);
    const { value, lossReport } = read(
      [['CMO', 'Title', 'Statement', 'Sources'], ...table],
      format,
    );
    const found = contributed(value, 'configuration');
    expect(found.map(({ id, statement }) => [id, statement])).toEqual(
      configurations.map(({ id, text }) => [id, text]),
    );
    const named = configurations.flatMap(({ supporting_refs: sources }) => [...new Set(sources)]);
    expect(contributed(value, 'evidence')).toHaveLength(named.length);
    expect(contributed(value, 'source')).toHaveLength(new Set(named).size);
    expect(lossReport).toMatchObject(configurations.map(() => ({ kind: 'unreadable', count: 1 })));
  });

  it.each(formats)('one context above several mechanisms holds for each of them: %s', (format) => {
    const { context = '', branches = [] } = typed('hagiwara2013');
    const table = branches.map(({ mechanism, outcomes }, at) => [
      ...[at === 0 ? context : '', mechanism],
      outcomes.join('\n'),
    ]);
    const header = ['Context', 'Mechanism', 'Outcome'];
    const { value } = read([header, ...table], format, { fillDown: true });
    const found = contributed(value, 'configuration');
    expect(found).toHaveLength(branches.length);
    expect([count(found, 'outcome'), branches.length]).toEqual([13, 4]);
    // Its one context holds a semicolon: two conditions, as it is punctuated.
    expect(found.map(({ slots }) => slots.filter(({ role }) => role === 'context').length)).toEqual(
      branches.map(() => context.split(';').length),
    );
  });
});
