import type { Range } from '@e965/xlsx';
import type { LossLog } from '../contract/loss-report';

/** As many cells as merges may fill in one sheet, and as many merges as are looked at. */
const mostFilled = 200_000;
const mostMerges = 20_000;

/**
 * A cell merged over several rows holds for each of them: its value is filled into the rows that hold
 * anything. Bounded: beyond a number of cells the rest is left blank, and said.
 */
export function fillMerged(
  rows: string[][],
  merges: readonly Range[],
  {
    place,
    maxColumns,
    losses,
  }: { readonly place: string; readonly maxColumns: number; readonly losses: LossLog },
): void {
  const filled = rows.flatMap((row, at) => (row.length > 0 ? [at] : []));
  let room = mostFilled;
  for (const { s, e } of merges.slice(0, mostMerges)) {
    const value = s.c < maxColumns ? (rows[s.r]?.[s.c] ?? '') : '';
    if (e.r <= s.r || value === '') continue;
    const reason = 'Merged cells were filled downwards with their value.';
    losses.add('approximated', place, reason, value);
    const below = filled.slice(firstAfter(filled, s.r), firstAfter(filled, e.r)).slice(0, room);
    for (const at of below) fill(rows[at] ?? [], s.c, value);
    room -= below.length;
    if (room > 0) continue;
    losses.add('dropped', place, `Merged cells were filled ${mostFilled} times, and no further.`);
    return;
  }
}

function fill(row: string[], column: number, value: string): void {
  while (row.length <= column) row.push('');
  row[column] = value;
}

/** The place of the first number above a given one, in a list in order. */
function firstAfter(list: readonly number[], number: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
