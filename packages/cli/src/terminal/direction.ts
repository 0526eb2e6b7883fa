import type { Direction } from '@cmoc/model';

/** Which way something goes, as a glyph and a word: neither speaks alone. */
export const directionMarks: Readonly<Record<Direction, string>> = {
  increase: '▲ more',
  decrease: '▼ less',
  present: '● present',
  absent: '○ absent',
  mixed: '± mixed',
  'no-change': '= no change',
};

/** A mark whose glyph and word stay on one line. */
export function directionMark(direction: Direction | null): string {
  return direction === null ? '' : directionMarks[direction].replaceAll(' ', '\u00a0');
}
