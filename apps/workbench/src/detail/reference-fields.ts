import type { Source } from '@cmoc/model';
import { listed } from '../design/words';

type Reference = NonNullable<Source['reference']>;

/** The family names of the authors, as far as the record gives them. */
export function authorsOf(reference: Reference): string {
  const authors: unknown = reference['author'];
  if (!Array.isArray(authors)) return '';
  const names = authors.flatMap((author: unknown) => {
    const name = field(author, 'family') ?? field(author, 'literal');
    return typeof name === 'string' ? [name] : [];
  });
  return names.length > 7 ? `${names[0] ?? ''} and colleagues` : listed(names);
}

/** The year of the record, where it gives one. */
export function yearOf(reference: Reference): string {
  const parts = field(reference['issued'], 'date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const year: unknown = Array.isArray(first) ? first[0] : undefined;
  return typeof year === 'number' || typeof year === 'string' ? String(year) : '';
}

/** The journal or book the record stands in. */
export function containerOf(reference: Reference): string | undefined {
  const container: unknown = reference['container-title'];
  return typeof container === 'string' ? container : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
