import { byCodeUnit } from '@cmoc/kernel';

/** Texts as weighted words in compressed rows, each row of length one, words ascending. */
export interface WordSpace {
  readonly rows: number;
  readonly offsets: Uint32Array;
  readonly words: Uint32Array;
  readonly weights: Float64Array;
  /** The stem behind each number, in code-unit order. */
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** How rare each word is among the rows. */
  readonly rarity: Float64Array;
}

/** Lists of words, one for each row, and how much they count. */
export interface WordPart {
  readonly lists: readonly (readonly string[])[];
  readonly share: number;
}

/**
 * Weighs the words of several parts in one vocabulary: a word counts by how rare it is and, dampened,
 * by how often a part says it (tf-idf, DOI 10.1016/0306-4573(88)90021-0). Linear, but for sorting words.
 */
export function weighRows(parts: readonly WordPart[]): WordSpace {
  const rows = parts[0]?.lists.length ?? 0;
  const counts = Array.from({ length: rows }, (_, row) => countWords(parts, row));
  const held = new Map<string, number>();
  for (const own of counts)
    for (const word of own.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  const names = [...held.keys()].sort(byCodeUnit);
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const rarity = Float64Array.from(
    names,
    (name) => 1 + Math.log((1 + rows) / (1 + held.get(name)!)),
  );
  const size = counts.reduce((sum, own) => sum + own.size, 0);
  const space = {
    rows,
    offsets: new Uint32Array(rows + 1),
    words: new Uint32Array(size),
    weights: new Float64Array(size),
    names,
    numberOf,
    rarity,
  };
  counts.forEach((own, row) => fillRow(space, row, own));
  return space;
}

/** A text outside the rows as a row of its own; words no row has say nothing. */
export function rowOf(
  space: WordSpace,
  parts: readonly { readonly words: readonly string[]; readonly share: number }[],
): WordSpace {
  const counts = countWords(
    parts.map(({ words, share }) => ({ lists: [words], share })),
    0,
  );
  const known = new Map([...counts].filter(([word]) => space.numberOf.has(word)));
  const row = {
    ...space,
    rows: 1,
    offsets: new Uint32Array(2),
    words: new Uint32Array(known.size),
    weights: new Float64Array(known.size),
  };
  fillRow(row, 0, known);
  return row;
}

function countWords(parts: readonly WordPart[], row: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { lists, share } of parts) {
    const counts = new Map<string, number>();
    for (const word of lists[row]!) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      weights.set(word, (weights.get(word) ?? 0) + share * (1 + Math.log(count)));
  }
  return weights;
}

function fillRow(space: WordSpace, row: number, counts: ReadonlyMap<string, number>): void {
  const { offsets, words, weights, numberOf, rarity } = space;
  const start = offsets[row]!;
  const own = [...counts].map(([word, count]) => [numberOf.get(word)!, count] as const);
  own.sort((one, other) => one[0] - other[0]);
  let square = 0;
  for (const [word, count] of own) square += (count * rarity[word]!) ** 2;
  const length = Math.sqrt(square) || 1;
  own.forEach(([word, count], at) => {
    words[start + at] = word;
    weights[start + at] = (count * rarity[word]!) / length;
  });
  offsets[row + 1] = start + own.length;
}

/** The cosine of a row of one space and a row of another in the same vocabulary. */
export function cosineBetween(
  left: WordSpace,
  one: number,
  right: WordSpace,
  other: number,
): number {
  let sum = 0;
  let at = left.offsets[one]!;
  let there = right.offsets[other]!;
  const end = left.offsets[one + 1]!;
  const thereEnd = right.offsets[other + 1]!;
  while (at < end && there < thereEnd) {
    const difference = left.words[at]! - right.words[there]!;
    if (difference === 0) sum += left.weights[at]! * right.weights[there]!;
    if (difference <= 0) at += 1;
    if (difference >= 0) there += 1;
  }
  return sum;
}

/** Rows by word: which of them hold each word, ascending, and how strongly. */
export interface RowsByWord {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
}

/** The rows of a space by word; some of them when named. Linear. */
export function transposed(space: WordSpace, some?: readonly number[]): RowsByWord {
  const all = some ?? Array.from({ length: space.rows }, (_, row) => row);
  const offsets = new Uint32Array(space.names.length + 1);
  for (const row of all) {
    for (let at = space.offsets[row]!; at < space.offsets[row + 1]!; at += 1)
      offsets[space.words[at]! + 1]! += 1;
  }
  for (let word = 0; word < space.names.length; word += 1) offsets[word + 1]! += offsets[word]!;
  const next = offsets.slice(0, space.names.length);
  const rows = new Uint32Array(offsets[space.names.length]!);
  const weights = new Float64Array(rows.length);
  for (const row of all) {
    for (let at = space.offsets[row]!; at < space.offsets[row + 1]!; at += 1) {
      const place = next[space.words[at]!]!;
      next[space.words[at]!] = place + 1;
      rows[place] = row;
      weights[place] = space.weights[at]!;
    }
  }
  return { offsets, rows, weights };
}

/** Visits, for each word of a row, every row that holds it, with the product of their weights. */
export function forEachShared(
  space: WordSpace,
  row: number,
  { offsets, rows, weights }: RowsByWord,
  visit: (other: number, product: number) => void,
): void {
  for (let at = space.offsets[row]!; at < space.offsets[row + 1]!; at += 1) {
    const word = space.words[at]!;
    const weight = space.weights[at]!;
    for (let place = offsets[word]!; place < offsets[word + 1]!; place += 1)
      visit(rows[place]!, weight * weights[place]!);
  }
}

/** Visits each word two rows share with the product of its weights. */
// Two rows of two spaces: four plain arguments keep the innermost loop free of allocation.
// eslint-disable-next-line max-params
export function forShared(
  left: WordSpace,
  one: number,
  right: WordSpace,
  other: number,
  visit: (word: number, product: number) => void,
): void {
  let at = left.offsets[one]!;
  let there = right.offsets[other]!;
  const end = left.offsets[one + 1]!;
  const thereEnd = right.offsets[other + 1]!;
  while (at < end && there < thereEnd) {
    const difference = left.words[at]! - right.words[there]!;
    if (difference === 0) visit(left.words[at]!, left.weights[at]! * right.weights[there]!);
    if (difference <= 0) at += 1;
    if (difference >= 0) there += 1;
  }
}
