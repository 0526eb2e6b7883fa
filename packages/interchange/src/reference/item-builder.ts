import { isWithinDate, readDateSaid, type IssuedDate } from './dates';
import { doiAlone, readDois } from './doi/doi';
import { partNames, readName, type Name } from './names';
import type { CslItem } from './reference-record';

/** Puts a bibliographic record together from tags; the first of a field wins, the rest is kept aside. */
export class ItemBuilder {
  readonly #fields = new Map<string, unknown>();
  readonly #names = new Map<string, Name[]>();
  readonly #keywords = new Set<string>();
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

  /** Adds a name; several that stand in one field are parted. Returns how many there were. */
  name(field: string, text: string, form: 'comma' | 'initials' = 'comma'): number {
    const names = partNames(text);
    for (const one of names) this.#addName(field, readName(one, form));
    return names.length;
  }

  /** Adds a name that is not to be taken apart, such as that of a group. */
  wholeName(field: string, text: string): void {
    const literal = text.trim();
    if (literal !== '') this.#addName(field, { literal });
  }

  #addName(field: string, name: Name | undefined): void {
    if (name === undefined) return;
    const names = this.#names.get(field);
    if (names === undefined) this.#names.set(field, [name]);
    else names.push(name);
  }

  keyword(text: string): void {
    const keyword = text.trim();
    if (keyword !== '') this.#keywords.add(keyword);
  }

  /**
   * Sets the date. Of two that agree the one that says more counts; one that says otherwise, or more than a
   * date can, is kept by its name. Returns false where two do not agree.
   */
  date(text: string, name = 'date'): boolean {
    const said = readDateSaid(text);
    if (said === undefined) return true;
    const known = this.#fields.get('issued') as IssuedDate | undefined;
    if (!said.whole) this.keep(name, text);
    if (known?.raw !== undefined && said.date.raw === undefined) this.keep(name, known.raw);
    else if (known !== undefined && !isWithinDate(known, said.date)) {
      if (isWithinDate(said.date, known)) return true;
      if (said.whole) this.keep(name, text);
      return false;
    }
    this.#fields.set('issued', said.date);
    return true;
  }

  /** Sets the DOI, and keeps further ones by the name of the field; false where the text holds none. */
  doi(text: string, name = 'DOI'): boolean {
    const found = readDois(text);
    for (const doi of found) if (!this.set('DOI', doi)) this.keep(name, doi);
    return found.length > 0;
  }

  /** Sets the DOI where the text is one and nothing else, and the record has no other. */
  doiIfAlone(text: string): boolean {
    const doi = doiAlone(text);
    return doi !== undefined && this.set('DOI', doi);
  }

  /** Keeps what CSL has no field for, by the name it has in the file. */
  keep(name: string, text: string): void {
    if (text.trim() === '') return;
    const values = this.#custom.get(name);
    if (values === undefined) this.#custom.set(name, [text.trim()]);
    else values.push(text.trim());
  }

  /** @param format - under whose name what CSL has no field for is kept */
  finish(type: string, format: string): CslItem {
    this.doiIfAlone(this.#addressOf());
    const custom = Object.fromEntries(
      [...this.#custom].sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    return {
      type,
      ...Object.fromEntries(this.#fields),
      ...Object.fromEntries(this.#names),
      ...(this.#keywords.size === 0 ? {} : { keyword: [...this.#keywords].join('; ') }),
      ...(this.#custom.size === 0 ? {} : { custom: { [format]: custom } }),
    };
  }

  /** The address of the record, where it has no DOI: an address may be one. */
  #addressOf(): string {
    const url = this.#fields.get('URL');
    return this.#fields.has('DOI') || typeof url !== 'string' ? '' : url;
  }
}
