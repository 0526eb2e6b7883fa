import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseCsv } from './csv';

/** One labelled configuration of a table. */
export interface LabelledRow {
  readonly document: string;
  readonly label: string;
  readonly mechanism: string;
  readonly context: string;
  readonly outcome: string;
}

/** A table of labelled configurations with its name. */
export interface LabelledTable {
  readonly name: string;
  readonly rows: readonly LabelledRow[];
}

const columns = ['document', 'label', 'mechanism', 'context', 'outcome'] as const;

/** What is wrong with a table, in words for a person. */
export class TableProblem extends Error {}

/** Whether a CSV has the columns of labelled configurations. */
export function hasConfigurations(rows: readonly Readonly<Record<string, string>>[]): boolean {
  return rows.length > 0 && columns.every((column) => column in rows[0]!);
}

/** The text of a file whose path is meant from where the command was given. */
export function readFromHere(path: string): string {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8');
  } catch (error) {
    throw new TableProblem(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a CSV of labelled configurations; rows without a label or a document are left out and counted. */
export function readLabelledTable(path: string): LabelledTable & { readonly leftOut: number } {
  const rows = parseCsv(readFromHere(path));
  if (rows.length === 0)
    throw new TableProblem(
      `${path}: no rows; expected a header and one row for each configuration.`,
    );
  if (!hasConfigurations(rows)) {
    const found = Object.keys(rows[0]!);
    const missing = columns.filter((column) => !found.includes(column));
    throw new TableProblem(
      `${path}: the column${missing.length === 1 ? '' : 's'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing; ` +
        `found ${found.join(', ')}; expected ${columns.join(', ')}.`,
    );
  }
  const all = rows.map(
    (row) =>
      Object.fromEntries(
        columns.map((column) => [column, (row[column] ?? '').trim()]),
      ) as unknown as LabelledRow,
  );
  const kept = all.filter(({ document, label }) => document !== '' && label !== '');
  return { name: basename(path), rows: kept, leftOut: all.length - kept.length };
}
