/** A date as CSL-JSON has it: year, month, day as far as known; or the words where no year was found. */
export interface IssuedDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly raw?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads `2019/05/03/note`, `2019 May 3`, `2019-05`, `2019 May-Jun`, `2019`; else keeps the words. */
export function readDate(text: string): IssuedDate | undefined {
  const words = text.trim();
  if (words.replace(/\//g, '') === '') return undefined;
  const match =
    /^\D{0,12}?(\d{4})(?:[/\s.-]+([A-Za-z]{3,9}|\d{1,2})(?![\d]))?(?:[-–][A-Za-z]{3,9})?(?:[/\s.-]+(\d{1,2})(?!\d))?/.exec(
      words,
    );
  const year = Number(match?.[1]);
  if (match === null || year < 1000) return { raw: words };
  const month = monthOf(match[2]);
  const day = Number(match[3]);
  const parts = [year];
  if (month !== undefined) {
    parts.push(month);
    if (day >= 1 && day <= 31) parts.push(day);
  }
  return { 'date-parts': [parts] };
}

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text)
    ? Number(text)
    : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
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
