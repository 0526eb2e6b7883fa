import { foldQuote, loosest, type QuoteDocument } from './quote-document';
import type { TextRange } from './find-quote';
import { documentOf, placesOf, wordsOf, type WordIndex } from './word-index';

/** The passage most like a quotation that stands nowhere. */
export interface NearestPassage extends TextRange {
  readonly document: string;
  /**
   * From 0 to 1: the share of the characters of the quotation that need not be put in, left out or
   * replaced to make it the passage, once spelling of typography is set aside.
   */
  readonly similarity: number;
}

/** How much of a long quotation is compared, in characters. */
const comparedLength = 600;
/** How many of the rarest words vote, how often each may stand, and how many places are compared. */
const votingWords = 16;
const votesOfWord = 3_000;
const comparedPlaces = 4;

/**
 * Finds the passage most like a quotation. The rarest words of the quotation vote for places where they
 * stand in the same order; the places with most votes are compared character by character (edit
 * distance to any stretch of the place). Undefined when no document has a word of it.
 */
export function nearestPassage(index: WordIndex, quote: QuoteDocument): NearestPassage | undefined {
  const sought = foldQuote(quote, loosest).slice(0, comparedLength);
  const words = wordsOf(sought);
  let best: NearestPassage | undefined;
  for (const place of likelyPlaces(
    index,
    words.map(({ text }) => text),
  )) {
    const found = compareAt(index, { place, sought, words: words.length });
    if (found !== undefined && (best === undefined || found.similarity > best.similarity))
      best = found;
  }
  return best;
}

/** Numbers of words in the row at which the quotation may begin, most voted for first. */
function likelyPlaces(index: WordIndex, words: readonly string[]): number[] {
  const voting = words
    .map((word, position) => ({ position, places: placesOf(index, word) }))
    .filter(({ places }) => places.length > 0)
    .sort(
      (left, right) => left.places.length - right.places.length || left.position - right.position,
    )
    .slice(0, votingWords);
  const width = Math.max(4, words.length >>> 1);
  const votes = new Map<number, number>();
  for (const { position, places } of voting) {
    const weight = 1 / Math.log2(2 + places.length);
    for (const place of places.subarray(0, votesOfWord)) {
      const bucket = Math.floor((place - position) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  // A place on the border of two buckets has its votes in both.
  return [...votes]
    .map(([bucket, weight]) => [bucket, weight + (votes.get(bucket + 1) ?? 0)] as const)
    .sort((left, right) => right[1] - left[1] || left[0] - right[0])
    .slice(0, comparedPlaces)
    .map(([bucket]) => bucket * width);
}

function compareAt(
  index: WordIndex,
  {
    place,
    sought,
    words,
  }: { readonly place: number; readonly sought: string; readonly words: number },
): NearestPassage | undefined {
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
  const { start, end, distance } = nearestStretch(sought, window);
  if (end <= start) return undefined;
  return {
    document: document.id,
    start: origins[from + start] ?? 0,
    end: (origins[from + end - 1] ?? 0) + 1,
    similarity: Math.max(0, 1 - distance / sought.length),
  };
}

/** A stretch of a text and how many edits lie between it and what was sought. */
export interface NearestStretch extends TextRange {
  readonly distance: number;
}

/**
 * The stretch of a text with the least edit distance to a pattern (Sellers 1980,
 * 10.1016/0196-6774(80)90016-4). Of equals, the one that ends first. O(pattern × text).
 */
export function nearestStretch(pattern: string, text: string): NearestStretch {
  const rows = pattern.length + 1;
  const costs = Array.from({ length: rows }, (_, row) => row);
  const starts = new Array<number>(rows).fill(0);
  let best = { start: 0, end: 0, distance: pattern.length };
  for (let column = 1; column <= text.length; column++) {
    fillColumn({ costs, starts, pattern }, text.charCodeAt(column - 1), column);
    const distance = costs[rows - 1] ?? 0;
    if (distance < best.distance) best = { start: starts[rows - 1] ?? 0, end: column, distance };
  }
  return best;
}

interface Column {
  /** For each prefix of the pattern, its least distance to a stretch that ends here. */
  readonly costs: number[];
  /** Where that stretch starts. */
  readonly starts: number[];
  readonly pattern: string;
}

/** Moves a column on by one unit of the text. */
function fillColumn({ costs, starts, pattern }: Column, unit: number, column: number): void {
  let diagonal = costs[0] ?? 0;
  let diagonalStart = starts[0] ?? 0;
  starts[0] = column;
  for (let row = 1; row <= pattern.length; row++) {
    const above = costs[row] ?? 0;
    const aboveStart = starts[row] ?? 0;
    let least = diagonal + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
    let start = diagonalStart;
    if (above + 1 < least) {
      least = above + 1;
      start = aboveStart;
    }
    const put = (costs[row - 1] ?? 0) + 1;
    if (put < least) {
      least = put;
      start = starts[row - 1] ?? 0;
    }
    costs[row] = least;
    starts[row] = start;
    diagonal = above;
    diagonalStart = aboveStart;
  }
}
