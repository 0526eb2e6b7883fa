import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type {
  FormatAbout,
  Likelihood,
  ReadOptions,
  ReadResult,
  Sample,
  WriteOptions,
  WriteResult,
} from '../../contract/format';
import { refuse, refuseLarge, warningIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { decodeText, encodeText } from '../../decode-text/decode-text';
import { keepEntities } from './cell-entities';
import { canBeRead, previewTable } from './columns';
import { parseDelimited, writeDelimited, type Delimiter } from './delimited-text';
import { readTable } from './read-table';
import { tableFields, type TablePreview, type TableSettings } from './table';
import { printedRows, type PrintedForm } from '../../printed-forms/printed-form';
import { slotRows } from './write-slots';

/** How a table is read: what its columns hold may be said instead of guessed. */
export interface TableReadOptions extends ReadOptions {
  readonly table?: TableSettings;
}

/** How a table is written: all slots, or one of the forms reviews print. */
export interface TableWriteOptions extends WriteOptions {
  readonly form?: 'slots' | PrintedForm;
}

/** What the page of every kind of table says. */
export const aboutTables: Omit<FormatAbout, 'use'> = {
  maps: [
    ['a row', 'a configuration, or a slot of one where the table has columns for role and text'],
    ['columns for context, mechanism, outcome, intervention, resource and response', 'slots'],
    ['several values in a cell, one a line, or on one line between semicolons', 'several slots'],
    ['“… (C1) … (M) … (O)” and “if … then … because …”', 'the statement, and slots with its words'],
    ['▲ ▼ ± at either end of a cell, or a column of directions', 'the direction of the slot'],
    [
      'a row with nothing but its first cell, or a column of themes',
      'a heading: a facet of the configurations below it',
    ],
    [
      'columns for sources, quotations and pages',
      'sources, passages, and evidence on the configuration',
    ],
    ['“(the opposite CMOC was confirmed)” behind a source', 'evidence with that stance'],
  ],
  lostOnReading: [
    'columns that nobody said anything about',
    'quotations without a source',
    'formulas, which stay text',
  ],
  lostOnWriting: [
    'all slots: everything but configurations, slots and the labels of constructs',
    'three columns: identifiers, titles, statements and sources as well',
    'sentences, chains, mechanisms and if-then statements: what their form has no room for, field by field in the loss report',
  ],
  quirks: [
    'Columns are guessed from their headers; a preview says what was guessed and every guess can be replaced, by header or position.',
    'Headers may repeat; columns are told apart by their place.',
    'Commas separate nothing inside a cell: they stand inside sentences.',
    'On the way out, a cell that a spreadsheet would run as a formula gets an apostrophe in front.',
  ],
};

/** Reads separated values as configurations. */
export function readText(
  id: string,
  bytes: Uint8Array,
  delimiter: Delimiter | 'guess',
  options: TableReadOptions = {},
): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const { maxRecords } = limitsOf(options.limits);
  const { table, faults, cut } = parseDelimited(text, delimiter, maxRecords);
  const preview = previewTable(table, options.table);
  if (!canBeRead(preview)) return unknownColumns(preview);
  const losses = new LossLog();
  const value = readTable(table, preview, losses);
  const issues = [
    ...faults.map((fault) => warningIssue('unreadable-record', `${fault}.`)),
    ...(cut
      ? [
          warningIssue('too-many-records', `Only the first ${maxRecords} rows were read.`, {
            maxRecords,
          }),
        ]
      : []),
  ];
  const provenance = provenanceOf(id, bytes, { options, encoding });
  return succeed({ value, lossReport: losses.report(), provenance }, issues);
}

/** What a text of separated values would be read as. */
export function previewText(
  bytes: Uint8Array,
  delimiter: Delimiter | 'guess',
  settings?: TableSettings,
): TablePreview {
  const { text } = decodeText(bytes);
  return previewTable(parseDelimited(text, delimiter, 1000).table, settings);
}

/** Refuses a table of which too little is known, naming what was found and what can be said. */
export function unknownColumns(preview: TablePreview) {
  const headers = preview.columns.map(({ header, index }) =>
    header === '' ? `column ${index + 1}` : `“${header.slice(0, 60)}”`,
  );
  const found = headers.length === 0 ? 'no columns' : headers.slice(0, 12).join(', ');
  return refuse(
    'unknown-column',
    `Found ${found}; expected at least two of context, mechanism and outcome, or a statement, or a role and a text.`,
    { fields: [...tableFields], columns: preview.columns.map(({ header }) => header) },
  );
}

/** Writes a review as separated values. */
export function writeText(
  review: Review,
  delimiter: Delimiter,
  options: TableWriteOptions = {},
): WriteResult {
  const losses = new LossLog();
  const rows = tableRows(review, options, losses);
  return succeed({
    bytes: encodeText(writeDelimited(rows, delimiter)),
    lossReport: losses.report(),
  });
}

/** The rows of a table in the form asked for. */
export function tableRows(
  review: Review,
  { form = 'slots' }: TableWriteOptions,
  losses: LossLog,
): readonly (readonly string[])[] {
  const rows = form === 'slots' ? slotRows(review, losses) : printedRows(review, form, losses);
  return rows.map((row) => row.map(keepEntities));
}

/** How likely a text is a table of configurations, by its name and its first rows. */
export function detectText(
  { head, fileName }: Sample,
  extension: string,
  delimiter: Delimiter | 'guess',
): Likelihood {
  if (head === '' || /^\s*[{[<]/.test(head)) return 'no';
  const named = fileName.endsWith(`.${extension}`);
  const readable = canBeRead(previewTable(parseDelimited(head, delimiter, 50).table));
  if (readable) return named ? 'likely' : 'possible';
  return named ? 'possible' : 'no';
}
