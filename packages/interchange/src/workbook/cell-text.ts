import { SSF, type CellObject } from '@e965/xlsx';
import type { LossLog } from '../contract/loss-report';

/** What the text of a cell hangs on beside the cell. */
export interface CellPlace {
  /** `sheet “Table 3”`. */
  readonly place: string;
  /** Whether the workbook counts days from 1904 on, as old Macs did. */
  readonly date1904: boolean;
  readonly losses: LossLog;
}

/**
 * The text of a cell as a reader sees it: ids with their leading zeros, percentages, times. Numbers are not
 * rounded to what is shown; days are written as year, month and day, whatever order they are shown in.
 */
export function cellText(cell: CellObject, at: CellPlace): string {
  const text = valueText(cell, at);
  const { losses, place } = at;
  if (typeof cell.f !== 'string' || cell.f === '') return text;
  if (cell.v === undefined || cell.t === 'z') {
    const reason =
      'A formula without a stored value was kept as it is written: save the workbook in a spreadsheet program to work it out.';
    losses.add('unreadable', place, reason, `=${cell.f}`);
    return `=${cell.f}`;
  }
  const reason = 'A formula was read as the value that was last worked out for it.';
  losses.add('approximated', place, reason, `=${cell.f}`);
  return text;
}

function valueText(cell: CellObject, { place, date1904, losses }: CellPlace): string {
  switch (cell.t) {
    case 's':
      return String(cell.v ?? '').replace(/\r\n?/g, '\n');
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell.v, cell.z, date1904) : '';
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      losses.add('unreadable', place, 'A cell holds an error instead of a value.');
      return '';
    default:
      return '';
  }
}

function numberText(value: number, format: CellObject['z'], date1904: boolean): string {
  if (typeof format !== 'string' || format === 'General' || format.length > longestFormat)
    return String(value);
  const letters = lettersOf(format);
  if (!/[dmyhs]/i.test(letters)) return figures(value, format);
  return shown(value, isoFormat(letters, format), date1904) ?? String(value);
}

const longestFormat = 200;

/** A format without what stands for itself: quoted words, escapes, gaps of a letter’s width, colours. */
function lettersOf(format: string): string {
  return (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/General|E[+-]|AM\/PM|A\/P/gi, '');
}

/** Parts of a day as they are shown; the day itself by year, month and day. */
function isoFormat(letters: string, format: string): string {
  if (/\[[hms]+\]/i.test(letters)) return format;
  const has = (letter: string) => letters.toLowerCase().includes(letter);
  const time = has('s') ? 'hh:mm:ss' : has('h') ? 'hh:mm' : '';
  // Beside hours or seconds alone a month is a minute.
  if (time !== '' && !has('y') && !has('d')) return time;
  const day = [has('y') ? 'yyyy' : '', has('m') ? 'mm' : '', has('d') ? 'dd' : ''];
  return [day.filter((part) => part !== '').join('-'), time].join(' ').trim();
}

/** A plain number keeps all its figures; leading zeros, signs and words of a format are part of an id. */
function figures(value: number, format: string): string {
  const text = shown(value, format, false);
  if (text === undefined) return String(value);
  const plain = /^-?[\d,. \u00a0]*$/.test(text) && !/^-?0\d/.test(text);
  return plain || /[Ee][+-]|\?\//.test(format) ? String(value) : text;
}

const { format: formatNumber } = SSF as {
  readonly format: (
    format: string,
    value: number,
    options: { readonly date1904: boolean },
  ) => unknown;
};

function shown(value: number, format: string, date1904: boolean): string | undefined {
  try {
    const text = formatNumber(format, value, { date1904 });
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
  } catch {
    return undefined;
  }
}
