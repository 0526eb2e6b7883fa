import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { openZip } from '../container/open-zip';
import { writeZip } from '../container/write-zip';
import type { LossLog } from '../contract/loss-report';

/** One sheet to be written. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The most a cell of a workbook can hold. */
const longestCell = 32_767;

/**
 * Writes a workbook of text. Every cell is typed and formatted as text, so that nothing in it is ever
 * worked out as a formula. The same sheets give the same bytes.
 */
export function writeWorkbook(sheets: readonly Sheet[], losses: LossLog): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    utils.book_append_sheet(book, sheetOf(rows, name, losses), name);
  }
  const packed = write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer;
  return repack(new Uint8Array(packed));
}

function sheetOf(rows: Sheet['rows'], name: string, losses: LossLog): WorkSheet {
  const data = rows.map((row) =>
    row.map((cell): CellObject => ({ t: 's', v: allowed(cell, name, losses), z: '@' })),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const end = utils.encode_cell({ r: Math.max(0, rows.length - 1), c: width - 1 });
  return { '!ref': `A1:${end}`, '!data': data };
}

// Halves of characters, which UTF-8 has no place for.
const halves = /\p{Surrogate}/gu;

function allowed(cell: string, name: string, losses: LossLog): string {
  const place = `sheet “${name}”`;
  const plain = cell.replace(/\r\n?/g, '\n').replace(halves, '\ufffd');
  if (plain !== cell) {
    const reason = 'A cell has one kind of line end, and no halves of characters.';
    losses.add('approximated', place, reason, cell);
  }
  // What looks like an escape of this format is escaped itself.
  const escaped = plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (escaped.length <= longestCell) return escaped;
  const reason = `A cell holds ${longestCell} characters at most; the rest was cut off.`;
  losses.add('dropped', place, reason, cell);
  return Array.from(escaped.slice(0, longestCell)).join('').replace(halves, '');
}

/** The library stamps archives with the clock; packing them again gives the same bytes every time. */
function repack(packed: Uint8Array): Uint8Array {
  const archive = openZip(packed);
  if (!archive.ok) return packed;
  const files = archive.value.entries.flatMap(({ path }) => {
    const part = archive.value.read(path);
    return part.ok ? [{ path, bytes: part.value }] : [];
  });
  return writeZip(files.sort((one, other) => (one.path < other.path ? -1 : 1)));
}
