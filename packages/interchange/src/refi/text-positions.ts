/** How a program counts positions in a text. */
export interface Counting {
  /** Whole characters of Unicode, as the standard says, or the units of UTF-16. */
  readonly unit: 'code-point' | 'utf-16';
  /** Line ends as they stand; CR LF counted as one; or a single LF counted as two. */
  readonly lineEnds: 'as-they-stand' | 'crlf-as-one' | 'lf-as-two';
}

/** A text with the passages marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly selections: readonly MarkedPassage[];
}

/** A passage by its positions, and the words the program shows for it. */
export interface MarkedPassage {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The way the standard counts. */
export const standardCounting: Counting = { unit: 'code-point', lineEnds: 'as-they-stand' };

/** In order of trust: of ways that fit equally well, the first is taken. */
const countings: readonly Counting[] = (['code-point', 'utf-16'] as const).flatMap((unit) =>
  (['as-they-stand', 'crlf-as-one', 'lf-as-two'] as const).map((lineEnds) => ({ unit, lineEnds })),
);

/** What was found out about how a file counts. */
export interface CountingDecision {
  readonly counting: Counting;
  /** Whether the ways of counting give different passages at all. */
  readonly matters: boolean;
  /** How many starts and ends fall on the edge of a word, of how many. */
  readonly edges: number;
  readonly of: number;
}

/**
 * Finds out how a file counts: the way in which most passages begin and end at the edge of a word, or
 * read as the program shows them. Programs follow the standard, which counts characters, or count
 * UTF-16 units, and count line ends their own way. Linear in the texts that hold passages.
 */
export function decideCounting(texts: readonly MarkedText[]): CountingDecision {
  const marked = texts.filter(({ selections }) => selections.length > 0);
  const telling = marked.filter(({ text }) => /[\r\n]|[\ud800-\udbff]/.test(text));
  const of = 2 * marked.reduce((sum, { selections }) => sum + selections.length, 0);
  const scores = countings.map((counting) => ({ counting, ...scoreOf(telling, counting) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  const matters = scores.some(({ signature }) => signature !== scores[0]?.signature);
  const plain = marked.filter((text) => !telling.includes(text));
  const edges = best.edges + scoreOf(plain, standardCounting).edges;
  return { counting: matters ? best.counting : standardCounting, matters, edges, of };
}

function scoreOf(texts: readonly MarkedText[], counting: Counting) {
  let score = 0;
  let edges = 0;
  let signature = 0;
  for (const { text, selections } of texts) {
    const places = new Places(text, counting);
    for (const { start, end, name } of selections) {
      const [from, to] = [places.at(start), places.at(end)];
      signature = (signature * 31 + (from ?? -1) * 7 + (to ?? -1)) % 1_000_000_007;
      if (from === undefined || to === undefined || to < from) continue;
      const found = Number(isEdge(text, from)) + Number(isEdge(text, to));
      edges += found;
      score += found + (startsAs(text.slice(from, to), name) ? 4 : 0);
    }
  }
  return { score, edges, signature };
}

/** Whether a word begins or ends here: a letter on one side only. */
function isEdge(text: string, at: number): boolean {
  const letter = (index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index));
  return letter(at - 1) !== letter(at);
}

/** Programs show the first words of a passage, some shortened. */
function startsAs(passage: string, name: string): boolean {
  const fold = (words: string) => words.replace(/\s+/g, ' ').trim().slice(0, 40);
  const shown = fold(name.replace(/(?:…|\.\.\.)$/, ''));
  return shown.length > 5 && fold(passage).startsWith(shown);
}

/** Turns positions of a file into positions in the text, in UTF-16 units. */
export class Places {
  readonly #text: string;
  readonly #index: Uint32Array | undefined;

  constructor(text: string, counting: Counting) {
    this.#text = text;
    this.#index = isPlain(text, counting) ? undefined : indexOf(text, counting);
  }

  /** Undefined for a position outside the text. */
  at(position: number): number | undefined {
    if (!Number.isSafeInteger(position) || position < 0) return undefined;
    if (this.#index === undefined) return position <= this.#text.length ? position : undefined;
    return this.#index[position];
  }
}

function isPlain(text: string, { unit, lineEnds }: Counting): boolean {
  const units = unit === 'utf-16' || !/[\ud800-\udbff]/.test(text);
  return units && (lineEnds === 'as-they-stand' || !/[\r\n]/.test(text));
}

/** For every position a program can name, the place in the text. */
function indexOf(text: string, counting: Counting): Uint32Array {
  const index = new Uint32Array(text.length * 2 + 1);
  let count = 0;
  for (let at = 0; at < text.length;) {
    index[count] = at;
    if (counting.lineEnds === 'lf-as-two' && isLoneLf(text, at)) {
      count += 1;
      index[count] = at;
    }
    count += 1;
    at += countsAsOne(text, at, counting) ? 2 : 1;
  }
  index[count] = text.length;
  return index.subarray(0, count + 1);
}

function isLoneLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) !== 0x0d;
}

/** Whether this unit and the next are one position. */
function countsAsOne(text: string, at: number, { unit, lineEnds }: Counting): boolean {
  const mark = text.charCodeAt(at);
  if (mark === 0x0d) return lineEnds === 'crlf-as-one' && text.charCodeAt(at + 1) === 0x0a;
  return unit === 'code-point' && (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Positions in a text as the standard counts them: in whole characters. */
export class CharacterCounts {
  readonly #text: string;
  #at = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Cheap when asked for in ascending order. */
  before(place: number): number {
    if (place < this.#at) [this.#at, this.#count] = [0, 0];
    while (this.#at < place) {
      const code = this.#text.codePointAt(this.#at) ?? 0;
      this.#at += code > 0xffff ? 2 : 1;
      this.#count += 1;
    }
    return this.#count;
  }
}
