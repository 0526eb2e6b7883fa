import type { Table } from '../formats/table/table';

/** One row of a table by the headers of its columns. */
export interface TableRecord {
  /** From 1, as a spreadsheet counts. */
  readonly line: number;
  /** Trimmed cells by header; the first that is filled where headers repeat. */
  readonly get: (header: string) => string;
  /** Every filled cell by its header as it is written, repeated headers included. */
  readonly cells: readonly Cell[];
}

/** A filled cell under its header. */
export interface Cell {
  readonly column: number;
  readonly header: string;
  readonly value: string;
}

/** The rows below the header of a table, by header. Headers are looked up without regard to case. */
export function recordsOf(table: Table | undefined, headerRow = 0): TableRecord[] {
  const headers = (table?.rows[headerRow] ?? []).map((header) => header.trim());
  const keys = headers.map(foldHeader);
  return (table?.rows ?? []).slice(headerRow + 1).flatMap((row, at) => {
    const cells = row.flatMap((cell, column): Cell[] => {
      const value = cell.trim();
      return value === '' ? [] : [{ column, header: headers[column] ?? '', value }];
    });
    const byKey = new Map<string, string>();
    for (const { column, value } of cells) {
      const key = keys[column] ?? '';
      if (!byKey.has(key)) byKey.set(key, value);
    }
    const line = headerRow + at + 2;
    const get = (header: string) => byKey.get(foldHeader(header)) ?? '';
    return cells.length === 0 ? [] : [{ line, get, cells }];
  });
}

/** Whether the header of a table names all these columns. */
export function hasHeaders(table: Table | undefined, ...names: readonly string[]): boolean {
  const found = new Set((table?.rows[0] ?? []).map(foldHeader));
  return names.every((name) => found.has(foldHeader(name)));
}

/** One form for `Source_ID`, `source id` and ` source_id `. */
export function foldHeader(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}
