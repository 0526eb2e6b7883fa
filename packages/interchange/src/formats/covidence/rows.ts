/** One cell under its header; headers may repeat, so cells are known by their place. */
interface CovidenceCell {
  readonly header: string;
  readonly value: string;
}

/** One row of a Covidence export. */
export interface CovidenceRow {
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly cells: readonly CovidenceCell[];
  /** The first cell under a header; empty where there is none. */
  readonly get: (header: string) => string;
}

/** Puts each row under the header; empty rows are left out, cells beyond the header too. */
export function rowsOf(rows: readonly (readonly string[])[]): readonly CovidenceRow[] {
  const [header = [], ...rest] = rows;
  const names = header.map((name) => name.trim());
  return rest.flatMap((row, at) => {
    const cells = names.map((name, column) => ({
      header: name,
      value: (row[column] ?? '').trim(),
    }));
    if (cells.every(({ value }) => value === '')) return [];
    const get = (name: string) => cells.find((cell) => cell.header === name)?.value ?? '';
    return [{ line: at + 2, cells, get }];
  });
}

/** `#123` and `123` are the same study. */
export function numberOf(row: CovidenceRow): string {
  return row.get('Covidence #').replace(/^#\s*/, '');
}
