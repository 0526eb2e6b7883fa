import { tableFields, type TableField, type TableSettings } from '@cmoc/interchange';
import { failure } from '../failure/failure';
import type { Read } from '../state-argument/state-argument';
import { nearest } from '../suggestion/nearest';
import type { ImportOptions } from './import.options';

/** Reads what is said of tables: `Why=mechanism`, `5=ignore`. */
export function readTableSettings({
  column,
  headerRow,
  sheet,
}: Pick<ImportOptions, 'column' | 'headerRow' | 'sheet'>): Read<TableSettings> {
  const columns: Record<string, TableField | 'ignore'> = Object.create(null) as never;
  for (const text of column) {
    const at = text.lastIndexOf('=');
    const field = text.slice(at + 1).trim();
    if (at < 1 || !isField(field)) return invalid(text, field);
    columns[fromZero(text.slice(0, at).trim())] = field;
  }
  return {
    ok: true,
    value: {
      ...(column.length === 0 ? {} : { columns: { ...columns } }),
      ...(headerRow === undefined ? {} : { headerRow: headerRow - 1 }),
      ...(sheet === undefined ? {} : { sheet }),
    },
  };
}

/** People count columns from 1, as spreadsheets do; the library counts from 0. */
function fromZero(column: string): string {
  return /^[1-9]\d*$/.test(column) ? String(Number(column) - 1) : column;
}

const fields: readonly string[] = [...tableFields, 'ignore'];

function isField(text: string): text is TableField | 'ignore' {
  return fields.includes(text);
}

function invalid(text: string, field: string): Read<never> {
  const meant = nearest(field, fields);
  return failure(
    'invalid-column',
    `“${text}” is not of the form HEADER=FIELD or PLACE=FIELD, with places from 1. Fields are ${fields.join(', ')}.`,
    {
      next:
        meant === undefined
          ? 'cmoc import --help'
          : `did you mean ${text.slice(0, Math.max(0, text.lastIndexOf('=')))}=${meant}?`,
    },
  );
}
