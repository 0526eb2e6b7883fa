import { succeed, type Result } from '@cmoc/kernel';
import { openZip } from '../../container/open-zip';
import { readXml } from '../../container/read-xml';
import { childOf, childrenOf, type XmlElement } from '../../container/xml-element';
import type { InterchangeIssueCode } from '../../contract/issue-codes';
import { refuse, warningIssue } from '../../contract/issues';
import { limitsOf, type Limits } from '../../contract/limits';
import type { LossLog } from '../../contract/loss-report';
import { decodeText } from '../../decode-text/decode-text';
import type { Table } from '../table/table';
import { wordsOfParagraph } from './paragraph-words';

/** How many columns of a table are read. */
const mostColumns = 200;

/** Where the words of a document stand in its archive; undefined for what is no document. */
export function documentPath(bytes: Uint8Array): string | undefined {
  const archive = openZip(bytes);
  return archive.ok ? archive.value.find('word/document.xml')?.path : undefined;
}

/**
 * Reads the tables of a Word document as text, in their order, each named by its caption where the
 * paragraph above it begins with “Table”, else by its number. Tables inside cells are read as words of the
 * cell. Linear.
 */
export function readDocumentTables(
  bytes: Uint8Array,
  limits: Partial<Limits> | undefined,
  losses: LossLog,
): Result<readonly Table[], InterchangeIssueCode> {
  const archive = openZip(bytes, limits);
  if (!archive.ok) return archive;
  const part = archive.value.read('word/document.xml');
  if (!part.ok) return part;
  const document = readXml(decodeText(part.value).text, { limits });
  if (!document.ok) return document;
  const body = childOf(document.value, 'body');
  const { maxRecords } = limitsOf(limits);
  const tables = tablesIn(body, maxRecords + 1, losses);
  if (tables.length === 0) {
    return refuse(
      'nothing-to-read',
      'The document holds no table; expected one of configurations.',
    );
  }
  const cut = tables.some(({ rows }) => rows.length > maxRecords);
  const message = `Only the first ${maxRecords} rows of each table were read.`;
  return succeed(
    tables.map((table) => ({ ...table, rows: table.rows.slice(0, maxRecords) })),
    [
      ...archive.issues,
      ...part.issues,
      ...document.issues,
      ...(cut ? [warningIssue('too-many-records', message, { maxRecords })] : []),
    ],
  );
}

/** Elements that only hold others. */
const holders = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'smartTag',
  'AlternateContent',
  'Choice',
]);

function tablesIn(body: XmlElement | undefined, maxRows: number, losses: LossLog): Table[] {
  const tables: Table[] = [];
  let above = '';
  const visit = (element: XmlElement) => {
    if (element.name === 'p') {
      const words = wordsOfParagraph(element).trim();
      if (words !== '') above = words;
    } else if (element.name === 'tbl') {
      const name = /^table\s/i.test(above) ? above.slice(0, 200) : `Table ${tables.length + 1}`;
      tables.push({ name, rows: rowsOf(element, { place: name, maxRows, losses }) });
      above = '';
    } else if (holders.has(element.name)) for (const inner of childrenOf(element)) visit(inner);
  };
  for (const element of childrenOf(body)) visit(element);
  return tables;
}

function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((inner) =>
    inner.name === name ? [inner] : holders.has(inner.name) ? within(inner, name) : [],
  );
}

function rowsOf(
  table: XmlElement,
  {
    place,
    maxRows,
    losses,
  }: { readonly place: string; readonly maxRows: number; readonly losses: LossLog },
): string[][] {
  const above: string[] = [];
  return within(table, 'tr')
    .slice(0, maxRows)
    .map((row) => {
      const cells: string[] = Array.from(
        { length: spanOf(childOf(row, 'trPr'), 'gridBefore', 0) },
        () => '',
      );
      for (const cell of within(row, 'tc')) {
        const properties = childOf(cell, 'tcPr');
        const merged = childOf(properties, 'vMerge');
        const goesOn = merged !== undefined && valueOf(merged) !== 'restart';
        const at = cells.length;
        const words = goesOn ? (above[at] ?? '') : wordsOfCell(cell);
        if (goesOn && words !== '') {
          const reason = 'Merged cells were filled downwards with their value.';
          losses.add('approximated', place, reason, words);
        }
        above[at] = words;
        cells.push(words);
        const span = spanOf(properties, 'gridSpan', 1);
        while (cells.length < Math.min(at + span, mostColumns)) cells.push('');
        if (cells.length >= mostColumns) break;
      }
      return cells;
    });
}

function wordsOfCell(cell: XmlElement): string {
  return childrenOf(cell)
    .flatMap((element) => {
      if (element.name === 'p') return [wordsOfParagraph(element).trim()];
      if (element.name === 'tbl')
        return within(element, 'tr').flatMap((row) => within(row, 'tc').map(wordsOfCell));
      return holders.has(element.name) ? [wordsOfCell(element)] : [];
    })
    .filter((words) => words !== '')
    .join('\n');
}

function spanOf(properties: XmlElement | undefined, name: string, usual: number): number {
  const span = Number(valueOf(childOf(properties, name)) ?? usual);
  return Number.isInteger(span) && span >= 0 && span <= mostColumns ? span : usual;
}

/** The value of an element, whatever prefix its attribute has. */
function valueOf(element: XmlElement | undefined): string | undefined {
  for (const [name, value] of element?.attributes ?? []) {
    if (name === 'val' || name.endsWith(':val')) return value;
  }
  return undefined;
}
