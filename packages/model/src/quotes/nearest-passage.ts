import { foldQuote, loosest, type QuoteDocument } from './quote-document';
import type { TextRange } from './found-quote';
import { LikelyPlaces } from './likely-places';
import { nearestStretch } from './nearest-stretch';
import { documentOf, wordsOf, type WordIndex } from './word-index';

/** The passage most like a quotation that stands nowhere. */
export interface NearestPassage extends TextRange {
  readonly document: string;
  /**
   * From 0 to 1: the share of the characters of the quotation that need not be put in, left out or
   * replaced to make it the passage, once spelling of typography is set aside.
   */
  readonly similarity: number;
}

/** How much of a long quotation is compared, in characters, and at how many places. */
const comparedLength = 600;
const comparedPlaces = 4;

/** Finds the passages most like quotations that stand nowhere. */
export class PassageSearch {
  readonly #index: WordIndex;
  readonly #places: LikelyPlaces;

  constructor(index: WordIndex) {
    this.#index = index;
    this.#places = new LikelyPlaces(index);
  }

  /**
   * The passage most like a quotation. The rarest words of the quotation vote for places where they stand
   * in the same order; the places with most votes are compared character by character (edit distance to
   * any stretch of the place). Undefined when no document has a word of it.
   */
  nearest(quote: QuoteDocument): NearestPassage | undefined {
    const sought = foldQuote(quote, loosest).slice(0, comparedLength);
    const words = wordsOf(sought).map(({ text }) => text);
    let best: Compared | undefined;
    for (const place of this.#places.find(words, comparedPlaces)) {
      const within = best?.distance ?? sought.length;
      best = compareAt(this.#index, { place, sought, words: words.length, within }) ?? best;
    }
    if (best === undefined) return undefined;
    const { distance, ...passage } = best;
    return { ...passage, similarity: 1 - distance / sought.length };
  }
}

interface Compared extends TextRange {
  readonly document: string;
  readonly distance: number;
}

interface Place {
  /** The number of a word in the row. */
  readonly place: number;
  readonly sought: string;
  readonly words: number;
  /** Only passages nearer than this many edits count. */
  readonly within: number;
}

function compareAt(
  index: WordIndex,
  { place, sought, words, within }: Place,
): Compared | undefined {
  const width = Math.max(4, words >>> 1);
  const middle = Math.max(0, place + width);
  const number = documentOf(index, Math.min(middle, index.offsets.length - 1));
  const document = index.documents[number];
  if (document === undefined) return undefined;
  const first = Math.max(index.firstWords[number] ?? 0, place - width);
  const last = Math.min((index.firstWords[number + 1] ?? 0) - 1, place + words + 3 * width);
  const { text, origins } = document.at(loosest);
  const from = index.offsets[first] ?? 0;
  const window = text.slice(
    from,
    Math.min((index.offsets[last] ?? 0) + 60, from + 4 * comparedLength),
  );
  const stretch = nearestStretch(sought, window, within);
  if (stretch === undefined) return undefined;
  return {
    document: document.id,
    start: origins[from + stretch.start] ?? 0,
    end: (origins[from + stretch.end - 1] ?? 0) + 1,
    distance: stretch.distance,
  };
}
