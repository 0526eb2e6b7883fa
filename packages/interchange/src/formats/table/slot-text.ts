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
  const words = cell.trim();
  // Where lines separate, a semicolon is part of a sentence; so it is behind a mark.
  const pieces = /[\r\n]/.test(words)
    ? words.split(/[\r\n]/).flatMap(splitAtPoints)
    : words.startsWith('• ')
      ? splitAtPoints(words)
      : words.split(';');
  return pieces.map(withoutMark).filter((value) => value !== '');
}

/** `• one; • two`: a semicolon before a mark separates. */
function splitAtPoints(line: string): string[] {
  const pieces = line.split(';');
  return pieces.reduce<string[]>((values, piece) => {
    const last = values.length - 1;
    if (last < 0 || piece.trimStart().startsWith('•')) values.push(piece);
    else values[last] = `${values[last] ?? ''};${piece}`;
    return values;
  }, []);
}

/** The items of a cell that lists names: one a line or between semicolons, whichever. */
export function splitList(cell: string): string[] {
  return cell
    .split(/[\r\n;]/)
    .map(withoutMark)
    .filter((value) => value !== '');
}

function withoutMark(value: string): string {
  return value
    .trim()
    .replace(/^(?:[•·*-]|\(?(?:[cmo]\s?)?\d{1,2}[.):])\s+/i, '')
    .trim();
}

/** A slot from a cell: a glyph that marks a direction is read and taken off. */
export function slotFrom(role: TableRole, value: string): TableSlot {
  const words = value.trim();
  const first = words.charAt(0);
  const at = isGlyph(first) ? 0 : isGlyph(words.charAt(words.length - 1)) ? words.length - 1 : -1;
  const direction = at < 0 ? undefined : readDirection(words.charAt(at));
  const text = at === 0 ? words.slice(1).trim() : words.slice(0, at).trim();
  return direction === undefined || text === '' ? { role, text: value } : { role, text, direction };
}

function isGlyph(sign: string): boolean {
  return sign !== '' && '▲▼↑↓⬆⬇±'.includes(sign);
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
  const counted =
    /^(context|mechanism|outcome|intervention|actor)s?\s{0,3}\d+(?:\s{0,3}(?:→|->|=>|⇒).*)?$/.exec(
      folded.slice(0, 200),
    );
  if (counted !== null) return counted[1] as TableRole;
  const letter = /^([cmoisa])\d*$/.exec(folded)?.[1];
  return letter === undefined ? undefined : roleOfLetter[letter];
}

/** `(C)`, `[M 2]`, and `(M28/O1)` for words that are the mechanism of one step and the outcome of another. */
const inlineMark = /[([]\s?([cmo]\s?\d{0,3}(?:\s?\/\s?[cmo]\s?\d{0,3}){0,3})\s?[)\]]/giu;

/**
 * Reads a sentence with roles marked in it, such as “When partners trust each other (C), they take
 * risks (M), so that tasks are achieved (O)”. A mark stands behind the words it marks. Empty where the
 * sentence has fewer than two marks.
 */
export function readInlineMarks(sentence: string): TableSlot[] {
  const marks = [...sentence.matchAll(inlineMark)];
  if (marks.length < 2) return [];
  let from = 0;
  return marks.flatMap((mark) => {
    const words = sentence.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const text = bare(words, ',;:.–—-').replace(/^(?:where|and|so that|so|then)\s+/i, '');
    const roles = (mark[1] ?? '').split('/').map((part) => part.trim().charAt(0).toLowerCase());
    return roles.flatMap((letter) => {
      const role = roleOfLetter[letter];
      return text === '' || role === undefined ? [] : [{ role, text }];
    });
  });
}

/** Reads “If …, then …, because …”; empty for other sentences. A few searches, whatever the length. */
export function readIfThenBecause(sentence: string): TableSlot[] {
  const words = sentence.trim().slice(0, 20_000);
  if (!/^if\s/i.test(words)) return [];
  const then = wordAt(words, 'then', 2);
  if (then < 0) return [];
  const because = wordAt(words, 'because', then + 4);
  const part = (from: number, to: number) => bare(words.slice(from, to), ',;:–—-');
  const context = part(2, then);
  const outcome = bare(part(then + 4, because < 0 ? words.length : because), '.');
  const reason = because < 0 ? '' : bare(part(because + 7, words.length), '.');
  if (context === '' || outcome === '') return [];
  // “because of X” gives X as the reason, not “of X”.
  const mechanism = reason.replace(/^of\s+/i, '');
  return [
    { role: 'context', text: context },
    ...(mechanism === '' ? [] : [{ role: 'mechanism', text: mechanism } as const]),
    { role: 'outcome', text: outcome },
  ];
}

/** Where a word stands by itself, from a place on. */
function wordAt(text: string, word: string, from: number): number {
  const folded = text.toLowerCase();
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return at;
  }
  return -1;
}

/** Words without spaces and some signs at either end. Linear. */
function bare(text: string, signs: string): string {
  const isOuter = (at: number) => /\s/.test(text.charAt(at)) || signs.includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isOuter(start)) start += 1;
  while (end > start && isOuter(end - 1)) end -= 1;
  return text.slice(start, end);
}
