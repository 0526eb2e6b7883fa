/** One field of a tagged record, continuation lines joined to it. */
export interface TaggedField {
  readonly tag: string;
  value: string;
}

/** One record of a tagged file. */
export interface TaggedRecord {
  readonly fields: readonly TaggedField[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** What a tagged file holds. */
export interface TaggedFile {
  readonly dialect: 'ris' | 'web-of-science';
  readonly records: readonly TaggedRecord[];
  /** Lines that belong to no record. */
  readonly stray: readonly string[];
  /** Whether the last record was never ended. */
  readonly open: boolean;
  readonly cut: boolean;
}

const strict = /^\s{0,3}([A-Z][A-Z0-9])  -(?:\s|$)?(.*)$/;
const lenient = /^\s{0,3}([A-Z][A-Z0-9])\s{0,3}-(?:\s|$)(.*)$/;
const webOfScience = /^([A-Z][A-Z0-9])(?: (.*))?$/;

/** Splits a tagged file into records and fields; one pass, whatever the line ends. */
export function readTaggedLines(text: string, maxRecords: number): TaggedFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const dialect = isWebOfScience(text) ? 'web-of-science' : 'ris';
  const pattern = dialect === 'ris' ? risPattern(text) : webOfScience;
  const opener = dialect === 'ris' ? 'TY' : 'PT';
  const splitter = new Splitter(opener, maxRecords);
  for (const [at, line] of lines.entries()) {
    const match = pattern.exec(line);
    if (match?.[1] === undefined) splitter.continuation(line);
    else splitter.field(match[1], match[2] ?? '', at + 1);
    if (splitter.full) break;
  }
  return { dialect, ...splitter.finish() };
}

function isWebOfScience(text: string): boolean {
  const head = text.slice(0, 2000);
  return /^\ufeff?\s*(?:FN [^\n]*\n|PT [A-Z]\s*$)/m.test(head) && !/^TY {2}-/m.test(head);
}

/** Where no line keeps the two spaces of the standard, a line with fewer is taken for a field too. */
function risPattern(text: string): RegExp {
  return /^\s{0,3}TY {2}-/m.test(text) ? strict : lenient;
}

class Splitter {
  readonly #opener: string;
  readonly #maxRecords: number;
  readonly #records: TaggedRecord[] = [];
  readonly #stray: string[] = [];
  #current: { fields: TaggedField[]; line: number } | undefined;
  #cut = false;

  constructor(opener: string, maxRecords: number) {
    this.#opener = opener;
    this.#maxRecords = maxRecords;
  }

  get full(): boolean {
    return this.#cut;
  }

  field(tag: string, value: string, line: number): void {
    if (tag === 'ER') {
      this.#close();
      return;
    }
    if (tag === this.#opener) {
      this.#close();
      if (this.#records.length >= this.#maxRecords) {
        this.#cut = true;
        return;
      }
      this.#current = { fields: [], line };
    }
    if (this.#current === undefined) this.#addStray(`${tag} ${value}`);
    else this.#current.fields.push({ tag, value: value.trim() });
  }

  continuation(line: string): void {
    const last = this.#current?.fields.at(-1);
    if (last === undefined) this.#addStray(line);
    else if (line.trim() !== '') last.value += `\n${line.trim()}`;
  }

  finish(): Omit<TaggedFile, 'dialect'> {
    const open = this.#current !== undefined;
    this.#close();
    return { records: this.#records, stray: this.#stray, open, cut: this.#cut };
  }

  #close(): void {
    if (this.#current !== undefined) this.#records.push(this.#current);
    this.#current = undefined;
  }

  /** Numbers before records and blank lines say nothing. */
  #addStray(line: string): void {
    if (line.trim() !== '' && !/^\s*\d+\.?\s*$/.test(line)) this.#stray.push(line);
  }
}
