import { fail, type Result, succeed } from '@cmoc/kernel';
import { read as readBook, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { openZip, type ZipArchive } from '../container/open-zip';
import { writeZip, type ZipFile } from '../container/write-zip';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { errorIssue, refuse, warningIssue, type InterchangeIssue } from '../contract/issues';
import { limitsOf, type Limits } from '../contract/limits';
import type { LossLog } from '../contract/loss-report';
import type { Table } from '../formats/table/table';
import { decodeText, encodeText } from '../decode-text/decode-text';

/** How far to the right cells are read; a table of a review has a few dozen columns. */
const maxColumns = 1000;

/** A workbook unpacks to less than other archives do: every cell of it takes room of its own. */
const workbookLimits = { maxUnpackedBytes: 150_000_000, maxEntryBytes: 100_000_000 };

/** What a spreadsheet library needs of a workbook; drawings, macros and the like are not handed on. */
const neededParts =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml))$/i;

/** The names of the sheets of a workbook, without reading them; empty where it is none. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  const archive = openZip(bytes);
  const part = archive.ok ? archive.value.read('xl/workbook.xml') : archive;
  if (!part.ok) return [];
  const text = decodeText(part.value).text.slice(0, 1_000_000);
  return [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
}

/**
 * Reads the sheets of a workbook as text. Formulas give the value that was last worked out for them,
 * and are said; dates give the day. Merged cells repeat their value downwards, as they are read on paper.
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<Limits> | undefined,
  losses: LossLog,
): Result<readonly Table[], InterchangeIssueCode> {
  const archive = openZip(bytes, { ...workbookLimits, ...limits });
  if (!archive.ok) return archive;
  if (archive.value.find('xl/workbook.xml') === undefined) {
    return refuse('missing-part', 'The archive holds no “xl/workbook.xml”; expected a workbook.');
  }
  const parts = unpack(archive.value);
  if (!parts.ok) return parts;
  const { maxRecords } = limitsOf(limits);
  const book = parse(writeZip(parts.value, 0), maxRecords);
  if (book === undefined) {
    return refuse('truncated', 'The workbook is damaged; its sheets could not be read.');
  }
  const tables = Object.entries(book.sheets).map(([name, sheet]) =>
    tableOf({ name, sheet, maxRows: maxRecords + 1 }, losses),
  );
  const cut = tables.some(({ rows }) => rows.length > maxRecords);
  const issues = [...archive.issues, ...parts.issues, ...(cut ? [tooMany(maxRecords)] : [])];
  return succeed(
    tables.map(({ name, rows }) => ({ name, rows: rows.slice(0, maxRecords) })),
    issues,
  );
}

function unpack(archive: ZipArchive): Result<readonly ZipFile[], InterchangeIssueCode> {
  const files: ZipFile[] = [];
  const issues: InterchangeIssue[] = [];
  for (const { path } of archive.entries) {
    if (!neededParts.test(path)) continue;
    const part = archive.read(path);
    if (part.ok) {
      files.push({ path, bytes: part.value });
      issues.push(...part.issues);
    } else if (part.issues.some(({ code }) => code === 'archive-too-large')) return part;
    else issues.push(...part.issues.map(({ code, message }) => warningIssue(code, message)));
  }
  withoutAbsent(files);
  return files.length === 0
    ? fail([errorIssue('missing-part', 'No part of the workbook could be unpacked.')])
    : succeed(files, issues);
}

/** The library gives up where a part is announced and missing, so only what is there is announced. */
function withoutAbsent(files: ZipFile[]): void {
  const there = new Set(files.map(({ path }) => `/${path}`.toLowerCase()));
  const at = files.findIndex(({ path }) => path.toLowerCase() === '[content_types].xml');
  const list = files[at];
  if (list === undefined) return;
  const text = decodeText(list.bytes).text.replace(
    /<(?:\w+:)?Override\s[^>]*?PartName="([^"]*)"[^>]*?>/g,
    (whole, part: string) => (there.has(part.toLowerCase()) ? whole : ''),
  );
  files[at] = { path: list.path, bytes: encodeText(text) };
}

function parse(bytes: Uint8Array, maxRecords: number) {
  try {
    // One row more than is taken shows that there were more.
    const options = { type: 'array', dense: true, cellNF: true, cellText: false } as const;
    const book = readBook(bytes, { ...options, cellHTML: false, sheetRows: maxRecords + 1 });
    const sheets = book.SheetNames.flatMap((name): [string, WorkSheet][] => {
      const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
      return sheet === undefined ? [] : [[name, sheet]];
    });
    return { sheets: Object.fromEntries(sheets) };
  } catch {
    return undefined;
  }
}

function tooMany(maxRecords: number): InterchangeIssue {
  const message = `Only the first ${maxRecords} rows of each sheet were read.`;
  return warningIssue('too-many-records', message, { maxRecords });
}

function tableOf(
  {
    name,
    sheet,
    maxRows,
  }: { readonly name: string; readonly sheet: WorkSheet; readonly maxRows: number },
  losses: LossLog,
): Table {
  const cells = (sheet['!data'] ?? []) as readonly (readonly CellObject[] | undefined)[];
  const rows: string[][] = [];
  // Rows and cells may be far apart; only those that are there are looked at.
  for (const key of Object.keys(cells)) {
    const at = Number(key);
    if (at >= maxRows) break;
    while (rows.length < at) rows.push([]);
    rows[at] = rowOf(cells[at] ?? [], `sheet “${name}”`, losses);
  }
  fillMerged(rows, sheet, `sheet “${name}”`, losses);
  return { name, rows };
}

function rowOf(cells: readonly CellObject[], place: string, losses: LossLog): string[] {
  const row: string[] = [];
  for (const key of Object.keys(cells)) {
    const at = Number(key);
    const cell = cells[at];
    if (cell === undefined) continue;
    if (at >= maxColumns) {
      losses.add('dropped', place, `Only the first ${maxColumns} columns are read.`);
      break;
    }
    while (row.length < at) row.push('');
    row[at] = textOf(cell, place, losses);
  }
  return row;
}

function textOf(cell: CellObject, place: string, losses: LossLog): string {
  if (typeof cell.f === 'string' && cell.f !== '') {
    const reason = 'A formula was read as the value that was last worked out for it.';
    losses.add('approximated', place, reason, `=${cell.f}`);
  }
  switch (cell.t) {
    case 's':
      return String(cell.v ?? '').replace(/\r\n?/g, '\n');
    case 'n':
      return numberOf(cell);
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      losses.add('unreadable', place, 'A cell holds an error instead of a value.');
      return '';
    default:
      return '';
  }
}

/** A day where the format of the cell says that the number is one. */
function numberOf({ v, z }: CellObject): string {
  if (typeof v !== 'number') return '';
  if (typeof z !== 'string' || !isDayFormat(z)) return String(v);
  try {
    return utils.format_cell({ t: 'n', v, z: 'yyyy-mm-dd' });
  } catch {
    return String(v);
  }
}

/** Whether a format names days, months or hours outside quotation marks and brackets. */
function isDayFormat(format: string): boolean {
  const letters = format.slice(0, 200).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return letters !== 'General' && /[dmyhs]/i.test(letters);
}

/** A cell merged over several rows holds for each of them. */
function fillMerged(rows: string[][], sheet: WorkSheet, place: string, losses: LossLog): void {
  for (const { s, e } of (sheet['!merges'] ?? []).slice(0, 10_000)) {
    const value = rows[s.r]?.[s.c];
    if (e.r <= s.r || value === undefined || value === '' || s.c >= maxColumns) continue;
    losses.add(
      'approximated',
      place,
      'Merged cells were filled downwards with their value.',
      value,
    );
    for (let at = s.r + 1; at <= Math.min(e.r, rows.length - 1); at += 1) {
      const row = rows[at] ?? [];
      while (row.length <= s.c) row.push('');
      row[s.c] = value;
    }
  }
}
