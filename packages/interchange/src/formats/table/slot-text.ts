import type { Direction } from '@cmoc/model';

/** The roles a table can give to a piece of text. */
export type TableRole = 'context' | 'mechanism' | 'outcome' | 'intervention' | 'actor';

/** A piece of text in a role, with its direction where the table marks one. */
export interface TableSlot {
  readonly role: TableRole;
  readonly text: string;
  readonly direction?: Direction;
}

const glyphs: readonly (readonly [RegExp, Direction])[] = [
  [/[▲↑⬆]/u, 'increase'],
  [/[▼↓⬇]/u, 'decrease'],
  [/[±]/u, 'mixed'],
];

/** Words and marks that a column of directions, or the end of a cell, uses. */
const directionWords: Readonly<Record<string, Direction>> = {
  increase: 'increase',
  increased: 'increase',
  more: 'increase',
  up: 'increase',
  '+': 'increase',
  positive: 'increase',
  decrease: 'decrease',
  decreased: 'decrease',
  less: 'decrease',
  down: 'decrease',
  '-': 'decrease',
  '−': 'decrease',
  negative: 'decrease',
  present: 'present',
  absent: 'absent',
  mixed: 'mixed',
  'no change': 'no-change',
  'no-change': 'no-change',
  unchanged: 'no-change',
};

/** Reads a direction as tables write it; undefined where it is none we know. */
export function readDirection(text: string): Direction | undefined {
  const folded = text.trim().toLowerCase();
  const glyph = glyphs.find(([pattern]) => pattern.test(folded));
  if (glyph !== undefined) return glyph[1];
  return Object.hasOwn(directionWords, folded) ? directionWords[folded] : undefined;
}

/**
 * The values of a cell: one a line, a numbered or lettered point; where it is one line, what stands
 * between semicolons. Commas separate nothing, for they stand inside sentences.
 */
export function splitValues(cell: string): string[] {
  // Where lines separate, a semicolon is part of a sentence; so it is behind a mark.
  const lined = /[\r\n]/.test(cell.trim()) || /^\s*•\s/.test(cell);
  return cell
    .split(lined ? /[\r\n]+|;\s*(?=•)/ : ';')
    .map(withoutMark)
    .filter((value) => value !== '');
}

/** The items of a cell that lists names: one a line or between semicolons, whichever. */
export function splitList(cell: string): string[] {
  return cell
    .split(/[\r\n;]+/)
    .map(withoutMark)
    .filter((value) => value !== '');
}

function withoutMark(value: string): string {
  return value.replace(/^\s*(?:[•·*-]|\(?(?:[cmo]\s?)?\d{1,2}[.):])\s+/i, '').trim();
}

/** A slot from a cell: a glyph that marks a direction is read and taken off. */
export function slotFrom(role: TableRole, value: string): TableSlot {
  const marked = /^\s*([▲▼↑↓⬆⬇±])\s*|\s*([▲▼↑↓⬆⬇±])\s*$/u.exec(value);
  if (marked === null) return { role, text: value };
  const direction = readDirection(marked[1] ?? marked[2] ?? '');
  const text = value.replace(marked[0], ' ').trim();
  return direction === undefined || text === '' ? { role, text: value } : { role, text, direction };
}

const roleOfLetter: Readonly<Record<string, TableRole>> = {
  c: 'context',
  m: 'mechanism',
  o: 'outcome',
  i: 'intervention',
  s: 'intervention',
  a: 'actor',
};

/** The role a cell of a role column names. */
export function readRole(text: string): TableRole | undefined {
  const folded = text.trim().toLowerCase();
  const roles: readonly TableRole[] = ['context', 'mechanism', 'outcome', 'intervention', 'actor'];
  const whole = roles.find((role) => folded === role || folded === `${role}s`);
  if (whole !== undefined) return whole;
  const counted = /^(context|mechanism|outcome|intervention|actor)s?\s*\d+(?:\s*(?:→|->).*)?$/.exec(
    folded,
  );
  if (counted !== null) return counted[1] as TableRole;
  const letter = /^([cmoisa])\d*$/.exec(folded)?.[1];
  return letter === undefined ? undefined : roleOfLetter[letter];
}

/**
 * Reads a sentence with roles marked in it, such as “When partners trust each other (C), they take
 * risks (M), so that tasks are achieved (O)”. A mark stands behind the words it marks. Empty where the
 * sentence has fewer than two marks.
 */
export function readInlineMarks(sentence: string): TableSlot[] {
  const marks = [...sentence.matchAll(/[([]\s*([cmo])\s?\d{0,2}\s*[)\]]/giu)];
  if (marks.length < 2) return [];
  let from = 0;
  return marks.flatMap((mark) => {
    const words = sentence.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const text = words
      .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '')
      .replace(/^(?:where|and|so that|so|then)\s+/i, '');
    const role = roleOfLetter[(mark[1] ?? '').toLowerCase()];
    return text === '' || role === undefined ? [] : [{ role, text }];
  });
}

/** Reads “If …, then …, because …”; empty for other sentences. */
export function readIfThenBecause(sentence: string): TableSlot[] {
  const match =
    /^\s*if\s+([\s\S]+?)[\s,;:–—-]+then\s+([\s\S]+?)(?:[\s,;:–—-]+because\s+([\s\S]+?))?[\s.]*$/i.exec(
      sentence.slice(0, 20_000),
    );
  if (match === null) return [];
  const [, condition = '', consequence = '', reason] = match;
  return [
    { role: 'context', text: condition },
    ...(reason === undefined ? [] : [{ role: 'mechanism', text: reason } as const]),
    { role: 'outcome', text: consequence },
  ];
}
