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

const strict = /^\s{0,3}([A-Z][A-Z0-9]) {2}-(?:\s|$)?(.*)$/;
/** With more or fewer spaces than the standard has, at least one on one side of the hyphen. */
const loose = /^\s{0,3}([A-Z][A-Z0-9])(?:[ \t]{1,4}[-–—](?:\s|$)?|[-–—](?:\s|$))(.*)$/;
const webOfScience = /^([A-Z][A-Z0-9])(?: (.*))?$/;

/** Tags of RIS: only these are taken for a field where the spaces are not those of the standard. */
const knownTag =
  /^(?:TY|ER|A[1-4U]|AB|A[DN]|AV|B[T]|C[1-8]|C[APTY]|D[ABIOP]|E[DPT]|I[DS]|J[12AFO]|K[W1]|L[1-4ABK]|M[1-3]|N[12V]|O[P]|P[BPY]|R[IPN]|S[ENPT]|T[1-3ITA]|U[1-5R]|V[LO]|Y[12])$/;
/** Fields whose words may run on in lines that look like a field. */
const isProse = new Set(['AB', 'N1', 'N2']);

/** Splits a tagged file into records and fields; one pass, whatever the line ends. */
export function readTaggedLines(text: string, maxRecords: number): TaggedFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const dialect = isWebOfScience(text) ? 'web-of-science' : 'ris';
  const splitter = new Splitter(dialect === 'ris' ? 'TY' : 'PT', maxRecords);
  const isLoose = dialect === 'ris' && !lines.some((line) => /^\s{0,3}TY {2}-/.test(line));
  for (const [at, line] of lines.entries()) {
    const match =
      dialect === 'ris'
        ? (strict.exec(line) ?? looseField(line, splitter.prose, isLoose))
        : webOfScience.exec(line);
    if (match?.[1] === undefined) splitter.continuation(line);
    else splitter.field(match[1], match[2] ?? '', at + 1);
    if (splitter.full) break;
  }
  return { dialect, ...splitter.finish() };
}

/** Inside an abstract or a note, only what ends it: a line set in, or of another file, may look like a tag. */
function looseField(line: string, prose: boolean, isLoose: boolean): RegExpExecArray | null {
  const match = loose.exec(line);
  const tag = match?.[1] ?? '';
  if (!knownTag.test(tag) && !(isLoose && tag !== '')) return null;
  return prose && !isLoose && /^\s/.test(line) ? null : match;
}

function isWebOfScience(text: string): boolean {
  const head = text.slice(0, 2000);
  return /^\ufeff?\s{0,20}(?:FN [^\n]*\n|PT [A-Z]\s{0,20}$)/m.test(head) && !/^TY {2}-/m.test(head);
}

interface OpenRecord {
  readonly fields: TaggedField[];
  readonly line: number;
  /** Whether it has said its type. */
  typed: boolean;
}

class Splitter {
  readonly #opener: string;
  readonly #maxRecords: number;
  readonly #records: TaggedRecord[] = [];
  readonly #stray: string[] = [];
  #current: OpenRecord | undefined;
  #cut = false;

  constructor(opener: string, maxRecords: number) {
    this.#opener = opener;
    this.#maxRecords = maxRecords;
  }

  get full(): boolean {
    return this.#cut;
  }

  /** Whether the field that is being read is one of words that run on. */
  get prose(): boolean {
    return isProse.has(this.#current?.fields.at(-1)?.tag ?? '');
  }

  field(tag: string, value: string, line: number): void {
    if (tag === 'ER') {
      this.#close();
      return;
    }
    if (tag === this.#opener && this.#current?.typed === true) this.#close();
    if (this.#current === undefined && !this.#open(tag, line)) return;
    const record = this.#current;
    if (record === undefined) this.#addStray(`${tag} ${value}`);
    else {
      record.typed ||= tag === this.#opener;
      record.fields.push({ tag, value: value.trim() });
    }
  }

  /** A record begins with its type, or with what some programs write before it. False at the limit. */
  #open(tag: string, line: number): boolean {
    if (tag !== this.#opener && (this.#opener !== 'TY' || !knownTag.test(tag))) return true;
    if (this.#records.length >= this.#maxRecords) {
      this.#cut = true;
      return false;
    }
    this.#current = { fields: [], line, typed: false };
    return true;
  }

  continuation(line: string): void {
    const last = this.#current?.fields.at(-1);
    if (last === undefined) this.#addStray(line);
    else if (line.trim() !== '') last.value += `\n${line.trim()}`;
  }

  finish(): Omit<TaggedFile, 'dialect'> {
    const open = this.#current?.typed === true;
    this.#close();
    return { records: this.#records, stray: this.#stray, open, cut: this.#cut };
  }

  /** Fields that no type belongs to are no record. */
  #close(): void {
    const record = this.#current;
    this.#current = undefined;
    if (record?.typed === true) this.#records.push({ fields: record.fields, line: record.line });
    else for (const { tag, value } of record?.fields ?? []) this.#addStray(`${tag} ${value}`);
  }

  /** Numbers before records and blank lines say nothing. */
  #addStray(line: string): void {
    const words = line.trim();
    if (words !== '' && !/^\d+\.?$/.test(words)) this.#stray.push(line);
  }
}
