import { readDate, type IssuedDate } from './dates';
import { normalDoi } from './identifiers';
import { readName, type Name } from './names';
import type { CslItem } from './reference-record';

/** Puts a bibliographic record together from tags; the first of a field wins, the rest is kept aside. */
export class ItemBuilder {
  readonly #fields = new Map<string, unknown>();
  readonly #names = new Map<string, Name[]>();
  readonly #keywords: string[] = [];
  readonly #custom = new Map<string, string[]>();

  /** Sets a field once; returns whether it was free or holds the same. */
  set(field: string, value: string | undefined): boolean {
    const text = value?.trim() ?? '';
    if (text === '') return true;
    const known = this.#fields.get(field);
    if (known === undefined) this.#fields.set(field, text);
    return known === undefined || known === text;
  }

  get(field: string): unknown {
    return this.#fields.get(field);
  }

  name(field: string, text: string, form: 'comma' | 'initials' = 'comma'): void {
    const name = readName(text, form);
    if (name === undefined) return;
    this.#names.set(field, [...(this.#names.get(field) ?? []), name]);
  }

  keyword(text: string): void {
    const keyword = text.trim();
    if (keyword !== '' && !this.#keywords.includes(keyword)) this.#keywords.push(keyword);
  }

  /** Sets the date; a longer one that agrees on the year replaces a shorter. */
  date(text: string): void {
    const date = readDate(text);
    if (date === undefined) return;
    const known = this.#fields.get('issued') as IssuedDate | undefined;
    if (known === undefined || precision(date) > precision(known)) this.#fields.set('issued', date);
  }

  /** Sets the DOI; false where the text holds none. */
  doi(text: string): boolean {
    const doi = normalDoi(text);
    return doi !== undefined && this.set('DOI', doi);
  }

  /** Keeps what CSL has no field for, by the name it has in the file. */
  keep(name: string, text: string): void {
    if (text.trim() === '') return;
    this.#custom.set(name, [...(this.#custom.get(name) ?? []), text.trim()]);
  }

  /** @param format - under whose name what CSL has no field for is kept */
  finish(type: string, format: string): CslItem {
    const custom = Object.fromEntries(
      [...this.#custom].sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    return {
      type,
      ...Object.fromEntries(this.#fields),
      ...Object.fromEntries(this.#names),
      ...(this.#keywords.length === 0 ? {} : { keyword: this.#keywords.join('; ') }),
      ...(this.#custom.size === 0 ? {} : { custom: { [format]: custom } }),
    };
  }

  get isEmpty(): boolean {
    return this.#fields.size + this.#names.size + this.#keywords.length + this.#custom.size === 0;
  }
}

function precision(date: IssuedDate): number {
  return date['date-parts']?.[0]?.length ?? 0;
}
