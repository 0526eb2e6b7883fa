import { fail, type Result, succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { ReadResult, WriteResult } from '../contract/format';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { refuse } from '../contract/issues';
import type { Delimiter } from '../formats/table/delimited-text';
import type { TablePreview } from '../formats/table/table';
import type { QcaWriteOptions } from '../formats/qca/qca';
import {
  previewText,
  type TableReadOptions,
  type TableWriteOptions,
} from '../formats/table/table-format';
import { previewDocument } from '../formats/docx/docx';
import { previewWorkbook } from '../formats/xlsx/xlsx';
import { formatById, formatFor } from '../registry/find-format';
import { formats } from '../registry/formats';

/** How a file of any format is read. What a format has no use for is passed over. */
export interface FileReadOptions extends TableReadOptions {
  /** The format, where it should not be worked out from content and name. */
  readonly format?: string;
}

/** How a file of any format is written. What a format has no use for is passed over. */
export interface FileWriteOptions extends TableWriteOptions, QcaWriteOptions {}

/**
 * Reads a file in the format named, else in the one its content and name point to. Nothing is thrown
 * for whatever the file holds; `provenance.format` says which format it was read in.
 *
 * @example
 * ```ts
 * const read = readForeignFile(bytes, 'library.ris');
 * if (read.ok) console.table(read.value.lossReport);
 * ```
 */
export function readForeignFile(
  bytes: Uint8Array,
  fileName: string,
  { format, ...options }: FileReadOptions = {},
): ReadResult {
  const found = formatFor(bytes, { fileName, ...(format === undefined ? {} : { format }) });
  if (!found.ok) return fail(found.issues);
  const { id, read } = found.value;
  if (read !== undefined) return read(bytes, { ...options, fileName });
  const readable = formats.filter((other) => other.read !== undefined).map((other) => other.id);
  return refuse(
    'unknown-format',
    `“${id}” is written and not read; expected one of ${readable.join(', ')}.`,
    { readable },
  );
}

/**
 * What the columns of a table would be taken to hold, to be looked at and put right before it is read.
 * Refuses a file that is no table.
 */
export function previewFile(
  bytes: Uint8Array,
  fileName: string,
  { format, table, limits }: FileReadOptions = {},
): Result<TablePreview, InterchangeIssueCode> {
  const found = formatFor(bytes, { fileName, ...(format === undefined ? {} : { format }) });
  if (!found.ok) return fail(found.issues);
  const delimiter = delimiters.get(found.value.id);
  if (delimiter !== undefined) return succeed(previewText(bytes, delimiter, table));
  const preview = previews.get(found.value.id);
  if (preview !== undefined) {
    return preview(bytes, {
      ...(table === undefined ? {} : { table }),
      ...(limits === undefined ? {} : { limits }),
    });
  }
  const message = `“${found.value.id}” has no columns to preview; expected csv, tsv, xlsx or docx.`;
  return refuse('not-this-format', message);
}

const previews = new Map([
  ['xlsx', previewWorkbook],
  ['docx', previewDocument],
]);

const delimiters: ReadonlyMap<string, Delimiter | 'guess'> = new Map([
  ['csv', 'guess'],
  ['tsv', '\t'],
]);

/**
 * Writes a review in a format. The same review and options give the same bytes.
 *
 * @example
 * ```ts
 * const written = writeForeignFile(review, 'graphml');
 * if (written.ok) save(written.value.bytes);
 * ```
 */
export function writeForeignFile(
  review: Review,
  format: string,
  options: FileWriteOptions = {},
): WriteResult {
  const write = formatById(format)?.write;
  if (write !== undefined) return write(review, options);
  const writable = formats.filter((other) => other.write !== undefined).map((other) => other.id);
  return refuse(
    'unknown-format',
    `Nothing is written as “${format}”; expected one of ${writable.join(', ')}.`,
    { writable },
  );
}
