import Papa from 'papaparse';
import type { Table } from './table';

/** Between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

/** What a text of separated values holds, and what was wrong with it. */
export interface ParsedText {
  readonly table: Table;
  readonly delimiter: string;
  /** Quotation marks that were never closed, and the like. */
  readonly faults: readonly string[];
  /** Whether rows were left out, because there were too many. */
  readonly cut: boolean;
}

/** Parses separated values; quoted cells may hold separators, line ends and doubled quotation marks. */
export function parseDelimited(
  text: string,
  delimiter: Delimiter | 'guess',
  maxRows: number,
): ParsedText {
  const chosen = delimiter === 'guess' ? guessDelimiter(text) : delimiter;
  const { data, errors } = Papa.parse<string[]>(withoutSpaceAroundQuotes(text, chosen), {
    delimiter: chosen,
    preview: maxRows + 1,
    skipEmptyLines: false,
  });
  const rows = data.slice(0, maxRows).map((row) => row.map(unguarded));
  return {
    table: { name: null, rows },
    delimiter: chosen,
    faults: [...new Set(errors.map(({ message }) => message))],
    cut: data.length > maxRows,
  };
}

/**
 * Some programs set a space between a separator and a quotation mark: the mark still quotes the cell. One
 * pass, over files that have such a space.
 */
function withoutSpaceAroundQuotes(text: string, delimiter: Delimiter): string {
  if (!(delimiter === '\t' ? /[\t\n\r] "/ : /[,;\n\r][ \t]"|[,;\n\r] {2}/).test(text)) return text;
  const space = delimiter === '\t' ? ' ' : ' \t';
  const pastSpace = (from: number) => {
    let at = from;
    while (at < text.length && space.includes(text.charAt(at))) at += 1;
    return at;
  };
  const isEnd = (at: number) => at >= text.length || `${delimiter}\n\r`.includes(text.charAt(at));
  const parts: string[] = [];
  let kept = 0;
  const leaveOut = (from: number, to: number) => {
    if (from < to) parts.push(text.slice(kept, from));
    kept = from < to ? to : kept;
  };
  for (let at = 0; at < text.length; at += 1) {
    const quote = pastSpace(at);
    if (text[quote] === '"') {
      leaveOut(at, quote);
      const close = closingQuote(text, quote);
      at = pastSpace(close);
      if (isEnd(at)) leaveOut(close, at);
    }
    while (!isEnd(at)) at += 1;
  }
  return parts.join('') + text.slice(kept);
}

/** Behind the quotation mark that closes a cell; doubled ones are part of it. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length;
}

/** The separator that the first lines have most evenly, outside quotation marks. */
function guessDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .slice(0, 10);
  const counts = ([',', ';', '\t'] as const).map((delimiter) => {
    const found = lines.map((line) => line.split(delimiter).length - 1);
    return {
      delimiter,
      first: found[0] ?? 0,
      even: found.filter((count) => count === found[0]).length,
    };
  });
  const best = counts
    .filter(({ first }) => first > 0)
    .sort((one, other) => other.even - one.even || other.first - one.first)[0];
  return best?.delimiter ?? ',';
}

/** What a spreadsheet would run as a formula; a dash alone is none. */
const formulaStart = /^(?!-$)[=+\-@\t\r]/;

/**
 * Writes separated values. A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, which {@link parseDelimited} takes off again.
 */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const lines = rows.map((row) =>
    row.map((cell) => quoted(guarded(cell), delimiter)).join(delimiter),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Makes a cell safe to open in a spreadsheet. */
export function guarded(cell: string): string {
  return formulaStart.test(cell) || /^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string, delimiter: Delimiter): string {
  const needed = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
