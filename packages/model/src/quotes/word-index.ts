import { loosest, type QuoteDocument } from './quote-document';

/** The words of all documents in one row, with where each word stands and where each is met. */
export interface WordIndex {
  readonly documents: readonly QuoteDocument[];
  /** For each document, the number of its first word in the row; one more at the end. */
  readonly firstWords: readonly number[];
  /** For each word of the row, its offset in the loosest form of its document. */
  readonly offsets: Uint32Array;
  /** The number of a word in the dictionary. */
  readonly dictionary: ReadonlyMap<string, number>;
  /** Places by word: those of word `w` are `places[heads[w]]` up to `places[heads[w + 1]]`. */
  readonly heads: Uint32Array;
  readonly places: Uint32Array;
}

/** A word and where it begins. */
interface Word {
  readonly text: string;
  readonly at: number;
}

/** The words of a folded text: letters and digits in a row. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? 0 : text.charCodeAt(at);
    const inside = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit >= 0xaa;
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      words.push({ text: text.slice(start, at), at: start });
      start = -1;
    }
  }
  return words;
}

/** Indexes the words of documents. Linear in their length. */
export function buildWordIndex(documents: readonly QuoteDocument[]): WordIndex {
  const dictionary = new Map<string, number>();
  const row: number[] = [];
  const offsets: number[] = [];
  const firstWords: number[] = [];
  for (const document of documents) {
    firstWords.push(row.length);
    for (const { text, at } of wordsOf(document.at(loosest).text)) {
      let word = dictionary.get(text);
      if (word === undefined) {
        word = dictionary.size;
        dictionary.set(text, word);
      }
      row.push(word);
      offsets.push(at);
    }
  }
  firstWords.push(row.length);
  return {
    documents,
    firstWords,
    offsets: Uint32Array.from(offsets),
    dictionary,
    ...postings(row, dictionary.size),
  };
}

function postings(row: readonly number[], size: number): Pick<WordIndex, 'heads' | 'places'> {
  const heads = new Uint32Array(size + 1);
  for (const word of row) heads[word + 1] = (heads[word + 1] ?? 0) + 1;
  for (let word = 0; word < size; word++)
    heads[word + 1] = (heads[word + 1] ?? 0) + (heads[word] ?? 0);
  const next = heads.slice();
  const places = new Uint32Array(row.length);
  for (const [place, word] of row.entries()) {
    const at = next[word] ?? 0;
    places[at] = place;
    next[word] = at + 1;
  }
  return { heads, places };
}

/** Which document a word of the row stands in. */
export function documentOf({ firstWords }: WordIndex, place: number): number {
  let low = 0;
  let high = firstWords.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstWords[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** The places of a word in the row; none for a word no document has. */
export function placesOf({ dictionary, heads, places }: WordIndex, word: string): Uint32Array {
  const number = dictionary.get(word);
  return number === undefined
    ? new Uint32Array(0)
    : places.subarray(heads[number] ?? 0, heads[number + 1] ?? 0);
}

/** Whether a document has a word. O(log of how often the word stands). */
export function standsIn(index: WordIndex, word: string, document: number): boolean {
  const places = placesOf(index, word);
  const first = index.firstWords[document] ?? 0;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Infinity) < (index.firstWords[document + 1] ?? 0);
}
