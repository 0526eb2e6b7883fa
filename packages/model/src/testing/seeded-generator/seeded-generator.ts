/** Numbers that look random and are the same for the same seed, on every machine. */
export interface SeededGenerator {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the words, as likely as its weight says. */
  weighted<Word extends string>(weights: Readonly<Record<Word, number>>): Word;
}

/**
 * Makes a generator from a seed (mulberry32: 32 bits of state, quick, good enough for test data and not
 * for statistics or secrets).
 */
export function seededGenerator(seed: number): SeededGenerator {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => pickFrom(items, next()),
    weighted: (weights) => pickWeighted(weights, next()),
  };
}

function pickFrom<Item>(items: readonly Item[], at: number): Item {
  return items[Math.min(items.length - 1, Math.floor(at * items.length))] as Item;
}

function pickWeighted<Word extends string>(
  weights: Readonly<Record<Word, number>>,
  at: number,
): Word {
  const words = Object.keys(weights) as Word[];
  const total = words.reduce((sum, word) => sum + weights[word], 0);
  let left = at * total;
  for (const word of words) {
    left -= weights[word];
    if (left < 0) return word;
  }
  return words.at(-1) as Word;
}

/**
 * Makes a sampler of ranks 0 to `size - 1` that follows Zipf's law: the rank `r` comes up in
 * proportion to `1 / (r + 1) ^ exponent`.
 */
export function zipfSampler(
  size: number,
  exponent: number,
  generator: SeededGenerator,
): () => number {
  const cumulated = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) {
    total += (rank + 1) ** -exponent;
    cumulated[rank] = total;
  }
  return () => {
    const target = generator.next() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulated[middle] ?? total) <= target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
