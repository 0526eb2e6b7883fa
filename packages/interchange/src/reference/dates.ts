/** A date as CSL-JSON has it: year, month, day as far as known; or the words where no year was found. */
export interface IssuedDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly raw?: string;
}

/** A date with whether all that was said of it is in it. */
export interface ReadDate {
  readonly date: IssuedDate;
  /** Not so where month and day cannot be told apart: `05/07/2019`. */
  readonly whole: boolean;
}

/** How the names of months begin in English, German, French, Spanish, without accents. */
const monthNames: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:jan|ene)/],
  [2, /^(?:feb|fev)/],
  [3, /^mar|^mae?r/],
  [4, /^(?:apr|avr|abr)/],
  [5, /^(?:may|mai|mayo)$/],
  [6, /^(?:jun|juin)/],
  [7, /^(?:jul|juil)/],
  [8, /^(?:aug|aou|ago)/],
  [9, /^sep/],
  [10, /^(?:oct|okt)/],
  [11, /^nov/],
  [12, /^(?:dec|dez|dic)/],
];

interface Token {
  readonly text: string;
  readonly number: number | undefined;
  readonly month: number | undefined;
  /** What stands before it. */
  readonly before: string;
}

/**
 * Reads a date in the orders that programs and people use: `2019/05/03/note`, `2019 May 3`, `2019-05`,
 * `May-Jun 2019`, `July 15, 2019`, `15 July 2019`, `07/15/2019`, `20190715`, `2019`. Words without a year
 * are kept as they are.
 */
export function readDateSaid(text: string): ReadDate | undefined {
  const words = text.trim();
  if (words.replace(/[/\s-]/g, '') === '') return undefined;
  const tokens = tokensOf(words.slice(0, 200));
  const at = tokens.findIndex(({ text: word, number }) => word.length === 4 && isYear(number));
  if (at < 0) return { date: packed(words) ?? { raw: words }, whole: true };
  const year = tokens[at]?.number ?? 0;
  const later = afterYear(tokens.slice(at + 1, at + 3));
  if (later.length > 0) return { date: dateOf([year, ...later]), whole: true };
  return beforeYear(year, tokens.slice(Math.max(0, at - 6), at));
}

/** As {@link readDateSaid}, the date alone. */
export function readDate(text: string): IssuedDate | undefined {
  return readDateSaid(text)?.date;
}

function dateOf(parts: readonly number[]): IssuedDate {
  return { 'date-parts': [parts] };
}

function isYear(number: number | undefined): boolean {
  return number !== undefined && number >= 1000 && number < 3000;
}

function tokensOf(words: string): Token[] {
  let end = 0;
  return [...words.matchAll(/\d+|\p{L}[\p{L}\p{M}]*/gu)].map((match) => {
    const [text] = match;
    const before = words.slice(end, match.index);
    end = match.index + text.length;
    const isNumber = /^\d/.test(text);
    return {
      text,
      number: isNumber ? Number(text) : undefined,
      month: isNumber ? undefined : monthOf(text),
      before,
    };
  });
}

function monthOf(word: string): number | undefined {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return monthNames.find(([, pattern]) => pattern.test(folded))?.[0];
}

function isMonth(number: number | undefined): number is number {
  return number !== undefined && number >= 1 && number <= 12;
}

function isDay(number: number | undefined): number is number {
  return number !== undefined && number >= 1 && number <= 31;
}

/** Month and day behind a year; the second of two months, or of two years, says where it ends. */
function afterYear([first, second]: readonly Token[]): number[] {
  if (first === undefined || (first.number !== undefined && first.text.length > 2)) return [];
  const month = first.month ?? first.number;
  if (!isMonth(month)) return [];
  const day = second?.number;
  const isNext =
    second !== undefined && second.text.length <= 2 && /^[/\s.,-]*$/.test(second.before);
  return isNext && isDay(day) ? [month, day] : [month];
}

/** Month and day before a year, in either order. */
function beforeYear(year: number, tokens: readonly Token[]): ReadDate {
  const named = tokens.find(({ month }) => month !== undefined)?.month;
  const days = tokens
    .filter(({ text, number }) => number !== undefined && text.length <= 2)
    .map(({ number = 0 }) => number);
  if (named === undefined) return inFigures(year, days.slice(-2));
  // Of several days, as of a meeting, none is the day.
  const day = days.length === 1 && isDay(days[0]) ? [days[0]] : [];
  return { date: dateOf([year, named, ...day]), whole: days.length < 2 };
}

/** `07/15` and `15/07`: one of the two can be no month, or both are the same. */
function inFigures(year: number, [one, other]: readonly number[]): ReadDate {
  if (other === undefined)
    return { date: dateOf(isMonth(one) ? [year, one] : [year]), whole: true };
  if (!isDay(one) || !isDay(other)) return { date: dateOf([year]), whole: false };
  const isAmerican = isMonth(one) && (!isMonth(other) || one === other);
  const isEuropean = isMonth(other) && !isMonth(one);
  if (isAmerican) return { date: dateOf([year, one, other]), whole: true };
  return isEuropean
    ? { date: dateOf([year, other, one]), whole: true }
    : { date: dateOf([year]), whole: false };
}

/** `20190715` and `201907`: nothing else is said by digits alone. */
function packed(words: string): IssuedDate | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)?$/.exec(words)?.map(Number) ?? [];
  if (!isYear(year) || !isMonth(month) || year === undefined) return undefined;
  if (words.length === 6) return dateOf([year, month]);
  return isDay(day) ? dateOf([year, month, day]) : undefined;
}

/** Whether one date says no more than another: the same year, and month and day as far as it has them. */
export function isWithinDate(one: IssuedDate, other: IssuedDate): boolean {
  const [parts, longer] = [one['date-parts']?.[0], other['date-parts']?.[0]];
  if (parts === undefined || longer === undefined) return one.raw === other.raw;
  return parts.every((part, at) => part === longer[at]);
}

/** The year of a date, where it has one. */
export function yearOf(date: unknown): number | undefined {
  if (typeof date !== 'object' || date === null || !('date-parts' in date)) return undefined;
  const parts: unknown = date['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const year: unknown = Array.isArray(first) ? first[0] : undefined;
  const number = typeof year === 'string' ? Number(year) : year;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** Writes a date as RIS does: `2019/05/03`. */
export function writeDate(date: unknown): string {
  if (typeof date !== 'object' || date === null) return '';
  const { 'date-parts': parts, raw } = date as { 'date-parts'?: unknown; raw?: unknown };
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return typeof raw === 'string' ? raw : '';
  const [year, ...rest] = first.map(String);
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('/');
}

/** What a date says that one day has no room for: where it ends, its season, that it is about right. */
export function beyondDay(date: unknown): string | undefined {
  if (typeof date !== 'object' || date === null) return undefined;
  const { 'date-parts': parts, season, circa } = date as Readonly<Record<string, unknown>>;
  const ends = Array.isArray(parts) && parts.length > 1 ? { ends: parts[1] as unknown } : {};
  const said = {
    ...ends,
    ...(season === undefined ? {} : { season }),
    ...(circa === undefined || circa === false ? {} : { circa }),
  };
  return Object.keys(said).length === 0 ? undefined : JSON.stringify(said);
}
