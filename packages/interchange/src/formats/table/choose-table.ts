import { succeed } from '@cmoc/kernel';
import type { ReadOptions, ReadResult } from '../../contract/format';
import type { InterchangeIssue } from '../../contract/issues';
import type { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { canBeRead, previewTable } from './columns';
import { readTable } from './read-table';
import type { Table, TablePreview, TableSettings } from './table';
import { unknownColumns } from './table-format';

/** One of several tables, with what its columns would be taken to hold. */
export interface ChosenTable {
  readonly table: Table;
  readonly preview: TablePreview;
}

/** The table named, else the first visible one that can be read, else any that can, else the first. */
export function chooseTable(tables: readonly Table[], settings: TableSettings = {}): ChosenTable {
  const previews = tables
    .filter(({ name }) => settings.sheet === undefined || name === settings.sheet)
    .map((table) => ({ table, preview: previewTable(table, settings) }));
  const none: Table = { name: null, rows: [] };
  return (
    previews.find(({ table, preview }) => table.hidden !== true && canBeRead(preview)) ??
    previews.find(({ preview }) => canBeRead(preview)) ??
    previews[0] ?? { table: none, preview: previewTable(none) }
  );
}

/** Reads one of the tables of a file, and says what stands in the others. */
export function readChosenTable(
  format: { readonly id: string; readonly of: (name: string | null) => string },
  file: {
    readonly bytes: Uint8Array;
    readonly tables: readonly Table[];
    readonly issues: readonly InterchangeIssue[];
    readonly losses: LossLog;
  },
  options: ReadOptions & { readonly table?: TableSettings },
): ReadResult {
  const { tables, losses } = file;
  const { table, preview } = chooseTable(tables, options.table);
  if (!canBeRead(preview)) return unknownColumns(preview);
  for (const other of tables) {
    if (other === table || other.rows.length === 0) continue;
    losses.addMany(other.rows.length, {
      kind: 'dropped',
      place: format.of(other.name),
      reason: 'One table is read; name this one to read it instead.',
      sample: other.rows[0]?.join(' | ') ?? null,
    });
  }
  const value = readTable(table, preview, losses);
  const provenance = provenanceOf(format.id, file.bytes, { options });
  return succeed({ value, lossReport: losses.report(), provenance }, file.issues);
}
