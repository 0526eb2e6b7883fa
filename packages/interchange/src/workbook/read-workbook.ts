import { fail, type Result, succeed } from '@cmoc/kernel';
import { read as readBook, type CellObject, type WorkSheet } from '@e965/xlsx';
import { openZip, type ZipArchive } from '../container/open-zip';
import { writeZip, type ZipFile } from '../container/write-zip';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { errorIssue, refuse, warningIssue, type InterchangeIssue } from '../contract/issues';
import { limitsOf, type Limits } from '../contract/limits';
import type { LossLog } from '../contract/loss-report';
import type { Table } from '../formats/table/table';
import { decodeText, encodeText } from '../decode-text/decode-text';
import { cellText, type CellPlace } from './cell-text';
import { fillMerged } from './merged-cells';

/** How far to the right cells are read; a table of a review has a few dozen columns. */
const maxColumns = 1000;

/** A workbook unpacks to less than other archives do: every cell of it takes room of its own. */
const workbookLimits = { maxUnpackedBytes: 150_000_000, maxEntryBytes: 100_000_000 };

/** What a spreadsheet library has no need of: drawings, macros and the like are not handed on. */
const needlessParts =
  /(?:^|\/)(?:media|drawings?|charts?|embeddings|theme|printersettings|customxml|docprops|activex|ctrlprops|comments|threadedcomments|pivottables|pivotcache|externallinks|slicers)\/|(?:^|\/)(?:comments|vbaproject|calcchain)\d{0,4}\.\w{1,5}$/i;
const neededParts = /\.(?:xml|rels)$/i;

/** Where the workbook stands in its archive: its relationships say it, whatever it is called. */
function workbookPath(archive: ZipArchive): string | undefined {
  const relations = archive.read('_rels/.rels');
  const text = relations.ok ? decodeText(relations.value).text.slice(0, 100_000) : '';
  const main = [...text.matchAll(/<(?:\w{1,20}:)?Relationship\s([^<>]*)>/g)].find(([, said = '']) =>
    /Type\s*=\s*["'][^"']*\/officeDocument["']/.test(said),
  )?.[1];
  const target = /Target\s*=\s*["']\/?([^"']*)["']/.exec(main ?? '')?.[1] ?? 'xl/workbook.xml';
  const path = [target, 'xl/workbook.xml'].find((one) => archive.find(one) !== undefined);
  return path !== undefined && /workbook|spreadsheet/i.test(path + contentTypeOf(path, archive))
    ? path
    : undefined;
}

function contentTypeOf(path: string, archive: ZipArchive): string {
  const part = archive.read('[Content_Types].xml');
  const text = part.ok ? decodeText(part.value).text.slice(0, 1_000_000) : '';
  const entry = [...text.matchAll(/<(?:\w{1,20}:)?Override\s([^<>]*)>/g)].find(([, said = '']) =>
    said.toLowerCase().includes(`"/${path.toLowerCase()}"`),
  );
  return entry?.[1] ?? '';
}

/** The names of the sheets of a workbook, without reading them; empty where it is none. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  const archive = openZip(bytes);
  const path = archive.ok ? workbookPath(archive.value) : undefined;
  const part = archive.ok && path !== undefined ? archive.value.read(path) : undefined;
  if (part?.ok !== true) return [];
  const text = decodeText(part.value).text.slice(0, 1_000_000);
  return [...text.matchAll(/<(?:\w{1,20}:)?sheet\s([^<>]*)>/g)].flatMap(
    ([, said = '']) => /\bname="([^"]*)"/.exec(said)?.[1] ?? [],
  );
}

/**
 * Reads the sheets of a workbook as text. Formulas give the value that was last worked out for them,
 * and are said. Merged cells repeat their value downwards, as they are read on paper. Sheets come in the
 * order of the workbook; those that are hidden say so.
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<Limits> | undefined,
  losses: LossLog,
): Result<readonly Table[], InterchangeIssueCode> {
  const archive = openZip(bytes, { ...workbookLimits, ...limits });
  if (!archive.ok) return archive;
  const main = workbookPath(archive.value);
  if (main === undefined) {
    return refuse('missing-part', 'The archive holds no workbook, such as “xl/workbook.xml”.');
  }
  const parts = unpack(archive.value, main);
  if (!parts.ok) return parts;
  const { maxRecords } = limitsOf(limits);
  const book = parse(writeZip(parts.value, 0), maxRecords);
  if (book === undefined) {
    return refuse('truncated', 'The workbook is damaged; its sheets could not be read.');
  }
  const { date1904 } = book;
  const tables = book.sheets.map((sheet) => tableOf(sheet, maxRecords + 1, { date1904, losses }));
  const cut = tables.some(({ rows }) => rows.length > maxRecords);
  const issues = [...archive.issues, ...parts.issues, ...(cut ? [tooMany(maxRecords)] : [])];
  return succeed(
    tables.map((table) => ({ ...table, rows: table.rows.slice(0, maxRecords) })),
    issues,
  );
}

function unpack(
  archive: ZipArchive,
  main: string,
): Result<readonly ZipFile[], InterchangeIssueCode> {
  const files: ZipFile[] = [];
  const issues: InterchangeIssue[] = [];
  for (const { path } of archive.entries) {
    if (!neededParts.test(path) || needlessParts.test(path)) continue;
    const part = archive.read(path);
    if (part.ok) {
      files.push(asExpected({ path, bytes: withDaysAsText(path, part.value) }, main));
      issues.push(...part.issues);
    } else if (part.issues.some(({ code }) => code === 'archive-too-large')) return part;
    else issues.push(...part.issues.map(({ code, message }) => warningIssue(code, message)));
  }
  withoutAbsent(files);
  return files.length === 0
    ? fail([errorIssue('missing-part', 'No part of the workbook could be unpacked.')])
    : succeed(files, issues);
}

/** The library finds a workbook by its usual name alone, so that is the name it is handed on under. */
function asExpected({ path, bytes }: ZipFile, main: string): ZipFile {
  const at = main.lastIndexOf('/') + 1;
  const [folder, name] = [main.slice(0, at), main.slice(at)];
  if (main.toLowerCase() === 'xl/workbook.xml') return { path, bytes };
  const renamed = (one: string) =>
    one === main
      ? 'xl/workbook.xml'
      : one === `${folder}_rels/${name}.rels`
        ? 'xl/_rels/workbook.xml.rels'
        : one.startsWith(folder)
          ? `xl/${one.slice(folder.length)}`
          : one;
  if (!/\.rels$|content_types/i.test(path)) return { path: renamed(path), bytes };
  const text = decodeText(bytes).text.replace(
    /\b(PartName|Target)="\/([^"]*)"/g,
    (_whole, said: string, part: string) => `${said}="/${renamed(part)}"`,
  );
  return { path: renamed(path), bytes: encodeText(text) };
}

/** The library gives up where a part is announced and missing, so only what is there is announced. */
function withoutAbsent(files: ZipFile[]): void {
  const there = new Set(files.map(({ path }) => `/${path}`.toLowerCase()));
  const at = files.findIndex(({ path }) => path.toLowerCase() === '[content_types].xml');
  const list = files[at];
  if (list === undefined) return;
  const text = decodeText(list.bytes).text.replace(
    /<(?:\w{1,20}:)?Override\s([^<>]*)>/g,
    (whole, said: string) => {
      const part = /PartName="([^"]*)"/.exec(said)?.[1] ?? '';
      return there.has(part.toLowerCase()) ? whole : '';
    },
  );
  files[at] = { path: list.path, bytes: encodeText(text) };
}

/** The library makes a number of a day that is written out, and does not say that it was a day. */
function withDaysAsText(path: string, bytes: Uint8Array): Uint8Array {
  if (/sharedstrings|styles|\.rels$/i.test(path)) return bytes;
  const { text } = decodeText(bytes);
  if (!text.includes('t="d"')) return bytes;
  return encodeText(text.replace(/(<(?:\w{1,20}:)?c\s[^<>]{0,200}?)\bt="d"/g, '$1t="str"'));
}

interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheet: WorkSheet;
}

function parse(bytes: Uint8Array, maxRecords: number) {
  try {
    // One row more than is taken shows that there were more.
    const options = { type: 'array', dense: true, cellNF: true, sheetStubs: true } as const;
    const book = readBook(bytes, {
      ...options,
      cellText: false,
      cellHTML: false,
      sheetRows: maxRecords + 1,
    });
    const sheets = book.SheetNames.flatMap((name, at): BookSheet[] => {
      const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
      const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
      return sheet === undefined ? [] : [{ name, hidden, sheet }];
    });
    return { sheets, date1904: book.Workbook?.WBProps?.date1904 === true };
  } catch {
    return undefined;
  }
}

function tooMany(maxRecords: number): InterchangeIssue {
  const message = `Only the first ${maxRecords} rows of each sheet were read.`;
  return warningIssue('too-many-records', message, { maxRecords });
}

function tableOf(
  { name, hidden, sheet }: BookSheet,
  maxRows: number,
  book: Omit<CellPlace, 'place'>,
): Table {
  const cells = (sheet['!data'] ?? []) as readonly (readonly CellObject[] | undefined)[];
  const at = { ...book, place: `sheet “${name}”` };
  const rows: string[][] = [];
  // Rows and cells may be far apart; only those that are there are looked at.
  for (const key of Object.keys(cells)) {
    const row = Number(key);
    if (row >= maxRows) break;
    while (rows.length < row) rows.push([]);
    rows[row] = rowOf(cells[row] ?? [], at);
  }
  fillMerged(rows, sheet['!merges'] ?? [], { ...at, maxColumns });
  return { name, rows, ...(hidden ? { hidden } : {}) };
}

function rowOf(cells: readonly CellObject[], at: CellPlace): string[] {
  const row: string[] = [];
  for (const key of Object.keys(cells)) {
    const column = Number(key);
    const cell = cells[column];
    if (cell === undefined) continue;
    if (column >= maxColumns) {
      at.losses.add('dropped', at.place, `Only the first ${maxColumns} columns are read.`);
      break;
    }
    while (row.length < column) row.push('');
    row[column] = cellText(cell, at);
  }
  return row;
}
