import { placesOf, type WordIndex } from './word-index';

/** How many of the rarest words of a quotation vote. */
const votingWords = 16;
/** A word that stands more often than this says little; it votes only when no word is rarer. */
const votesOfWord = 3_000;

/** Stretches of the row of all words, and how much speaks for each. */
export class LikelyPlaces {
  readonly #index: WordIndex;
  /** Votes by stretch; zero between two quotations. */
  readonly #votes: Float64Array;

  constructor(index: WordIndex) {
    this.#index = index;
    this.#votes = new Float64Array(index.offsets.length + 2);
  }

  /**
   * The numbers of the words at which a quotation may begin, most voted for first. Its rarest words vote
   * for the stretch of the row in which it would begin if they stood where the quotation has them.
   */
  find(words: readonly string[], count: number): number[] {
    const width = Math.max(4, words.length >>> 1);
    const touched: number[] = [];
    for (const { position, places } of this.#voters(words)) {
      const weight = 1 / Math.log2(2 + places.length);
      for (const place of places) {
        const stretch = Math.floor(Math.max(0, place - position) / width);
        if (this.#votes[stretch] === 0) touched.push(stretch);
        this.#votes[stretch] = (this.#votes[stretch] ?? 0) + weight;
      }
    }
    const best = this.#best(touched, count);
    for (const stretch of touched) this.#votes[stretch] = 0;
    return best.map(({ stretch }) => stretch * width);
  }

  #voters(words: readonly string[]): { readonly position: number; readonly places: Uint32Array }[] {
    const known = words
      .map((word, position) => ({ position, places: placesOf(this.#index, word) }))
      .filter(({ places }) => places.length > 0)
      .sort(
        (left, right) => left.places.length - right.places.length || left.position - right.position,
      );
    return known
      .filter(({ places }, rank) => rank === 0 || places.length <= votesOfWord)
      .slice(0, votingWords)
      .map(({ position, places }) => ({ position, places: places.subarray(0, votesOfWord) }));
  }

  /** A place on the border of two stretches has its votes in both. */
  #best(touched: readonly number[], count: number): { stretch: number; weight: number }[] {
    const best: { stretch: number; weight: number }[] = [];
    for (const stretch of touched) {
      const weight = (this.#votes[stretch] ?? 0) + (this.#votes[stretch + 1] ?? 0);
      let rank = best.length;
      while (rank > 0 && comesBefore({ stretch, weight }, best[rank - 1])) rank--;
      if (rank < count) best.splice(rank, 0, { stretch, weight });
      if (best.length > count) best.pop();
    }
    return best;
  }
}

function comesBefore(
  place: { readonly stretch: number; readonly weight: number },
  other: { readonly stretch: number; readonly weight: number } | undefined,
): boolean {
  if (other === undefined || place.weight !== other.weight) {
    return other === undefined || place.weight > other.weight;
  }
  return place.stretch < other.stretch;
}
