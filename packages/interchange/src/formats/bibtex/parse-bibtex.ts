/** One entry of a BibTeX file: values as they are written, without their outer braces or quotes. */
export interface BibTexEntry {
  /** In lower case: `article`, `book`. */
  readonly type: string;
  readonly key: string;
  /** By name in lower case; of two with one name, the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Names of fields that came twice. */
  readonly repeated: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** What a BibTeX file holds. */
export interface BibTexFile {
  readonly entries: readonly BibTexEntry[];
  /** Entries that could not be read to their end: their line, and how they begin. */
  readonly broken: readonly { readonly line: number; readonly text: string }[];
  readonly cut: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longestMacro = 10_000;

/**
 * Reads entries, abbreviations (`@string`) and concatenations; what stands between entries is a comment.
 * An entry that breaks off is passed over, and reading goes on with the next. Nearly linear.
 */
export function parseBibTex(text: string, maxRecords: number): BibTexFile {
  const scanner = new Scanner(text);
  const entries: BibTexEntry[] = [];
  const broken: { line: number; text: string }[] = [];
  while (scanner.toNextEntry()) {
    if (entries.length >= maxRecords) return { entries, broken, cut: true };
    const start = scanner.at;
    const entry = scanner.entry();
    if (entry === 'broken') {
      broken.push({ line: scanner.lineAt(start), text: text.slice(start, start + 80) });
      scanner.at = start + 1;
    } else if (entry !== undefined) entries.push(entry);
  }
  if (scanner.at < text.length) {
    broken.push({
      line: scanner.lineAt(scanner.at),
      text: text.slice(scanner.at, scanner.at + 80),
    });
  }
  return { entries, broken, cut: false };
}

/** How many times its own length of a file is read in vain, looking for closing braces. */
const patience = 20;

/** How much longer than the file all that abbreviations stand for may be. */
const mostWritten = 10_000_000;

class Scanner {
  readonly #text: string;
  readonly #macros = new Map(months.map((month) => [month, month]));
  /** Lines are counted from where they were last asked for. */
  #counted = { at: 0, line: 1 };
  #wasted = 0;
  #written = 0;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** False at the end of the file, or where braces never close and looking for their end takes too long. */
  toNextEntry(): boolean {
    if (this.#wasted > patience * (this.#text.length + 10_000)) return false;
    const next = this.#text.indexOf('@', this.at);
    this.at = next < 0 ? this.#text.length : next;
    return next >= 0;
  }

  lineAt(place: number): number {
    let { at, line } = place >= this.#counted.at ? this.#counted : { at: 0, line: 1 };
    for (let next = this.#text.indexOf('\n', at); next >= 0 && next < place;) {
      line += 1;
      at = next + 1;
      next = this.#text.indexOf('\n', at);
    }
    this.#counted = { at, line };
    return line;
  }

  /** Reads from the `@` on; undefined for what is no entry. */
  entry(): BibTexEntry | 'broken' | undefined {
    const start = this.at;
    const opening = this.#match(/@\s*([A-Za-z]+)\s*([{(])/y);
    if (opening === null) {
      this.at = start + 1;
      return undefined;
    }
    const type = (opening[1] ?? '').toLowerCase();
    const close = opening[2] === '{' ? '}' : ')';
    if (type === 'comment' || type === 'preamble') {
      return this.#passOver(close) ? undefined : 'broken';
    }
    return type === 'string' ? this.#macro(close) : this.#record(start, type, close);
  }

  #macro(close: string): 'broken' | undefined {
    const said = this.#fields(close);
    if (said === undefined) return 'broken';
    for (const [name, value] of said.fields) this.#macros.set(name, value.slice(0, longestMacro));
    return undefined;
  }

  #record(start: number, type: string, close: string): BibTexEntry | 'broken' {
    const key = this.#key();
    const said = this.#fields(close);
    return said === undefined ? 'broken' : { type, key, ...said, line: this.lineAt(start) };
  }

  /** BibTeX takes anything but spaces, commas and closing braces; where there is no key, a field follows. */
  #key(): string {
    const start = this.at;
    const key = this.#match(/\s*([^\s,}]{0,500})/y)?.[1] ?? '';
    if (this.#match(/\s*,/y) !== null) return key;
    if (!key.includes('=') && this.#match(/\s*=/y) === null) return key;
    this.at = start;
    return '';
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  #fields(close: string): Pick<BibTexEntry, 'fields' | 'repeated'> | undefined {
    const fields = new Map<string, string>();
    const repeated: string[] = [];
    for (;;) {
      this.#match(/[\s,]*/y);
      if (this.#text[this.at] === close) {
        this.at += 1;
        return { fields, repeated };
      }
      const name = this.#match(/([^\s,{}()"=#@]{1,100})\s*=\s*/y)?.[1]?.toLowerCase();
      const value = name === undefined ? undefined : this.#value();
      if (name === undefined || value === undefined) return undefined;
      if (fields.has(name)) repeated.push(name);
      else fields.set(name, value);
    }
  }

  /** One value, or several joined by `#`. */
  #value(): string | undefined {
    let whole = '';
    do {
      const part = this.#part();
      if (part === undefined) return undefined;
      whole += part;
    } while (this.#match(/\s*#\s*/y) !== null);
    return whole;
  }

  #part(): string | undefined {
    const mark = this.#text[this.at];
    if (mark === '{') return this.#braced();
    if (mark === '"') return this.#quoted();
    const word = this.#match(/[^\s,{}()"=#@]{1,200}/y)?.[0];
    const said = word === undefined ? undefined : this.#macros.get(word.toLowerCase());
    this.#written += said?.length ?? 0;
    return this.#written > mostWritten + this.#text.length ? undefined : (said ?? word);
  }

  /** BibTeX counts braces whatever stands before them. */
  #braced(): string | undefined {
    const start = this.at + 1;
    let depth = 0;
    for (let at = this.at; at < this.#text.length; at += 1) {
      const mark = this.#text[at];
      if (mark === '{') depth += 1;
      else if (mark === '}') depth -= 1;
      if (depth === 0) {
        this.at = at + 1;
        return this.#text.slice(start, at);
      }
    }
    this.#wasted += this.#text.length - start;
    return undefined;
  }

  #quoted(): string | undefined {
    const start = this.at + 1;
    let depth = 0;
    for (let at = start; at < this.#text.length; at += 1) {
      const mark = this.#text[at];
      if (mark === '{') depth += 1;
      else if (mark === '}') depth -= 1;
      else if (mark === '"' && depth === 0) {
        this.at = at + 1;
        return this.#text.slice(start, at);
      }
    }
    this.#wasted += this.#text.length - start;
    return undefined;
  }

  #passOver(close: string): boolean {
    if (close === '}') {
      this.at -= 1;
      return this.#braced() !== undefined;
    }
    const end = this.#text.indexOf(')', this.at);
    this.at = end < 0 ? this.at : end + 1;
    return end >= 0;
  }
}
