import { innerProduct } from '../../words/latent-space/small-matrix';
import type { DenseRows } from '../../words/latent-space/latent-space';
import { cosineBetween, transposed, type WordSpace } from '../text-model/word-space';
import type { Decisions } from './decisions';

/** How near a slot lies to what each construct was given to: the sum of its likenesses to those slots. */
export interface ClassSums {
  /** Adds, by class, the likenesses of a row to the coded rows of other documents than its own. */
  readonly elsewhere: (row: number, sums: Float64Array) => void;
  /** The likeness of two rows. */
  readonly likeness: (one: number, other: number) => number;
}

/** How much of a slot counts for each of its constructs. */
const shareOf = (codes: readonly number[]) => 1 / codes.length;

/**
 * Likenesses by words. The words of a construct's slots are summed once; what a row's own document
 * added is taken off row by row, so that leaving each document out costs no more than leaving none.
 */
export function sumWords(space: WordSpace, decisions: Decisions): ClassSums {
  const cells = cellsOf(space, decisions);
  const { offsets, words, weights } = space;
  const likeness = (one: number, other: number) => cosineBetween(space, one, space, other);
  return {
    likeness,
    elsewhere: (row, sums) => {
      for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
        const word = words[at]!;
        const weight = weights[at]!;
        for (let cell = cells.offsets[word]!; cell < cells.offsets[word + 1]!; cell += 1)
          sums[cells.classes[cell]!]! += weight * cells.weights[cell]!;
      }
      takeOwnDocument(row, sums, decisions, likeness);
    },
  };
}

/** Likenesses by the vectors of an encoder. */
export function sumVectors(space: DenseRows, decisions: Decisions): ClassSums {
  const { columns, values } = space;
  const vector = (row: number) => values.subarray(row * columns, (row + 1) * columns);
  const totals = new Map<number, Float64Array>();
  for (const row of decisions.coded) {
    const codes = decisions.codes[row]!;
    for (const code of codes) {
      const total = totals.get(code) ?? new Float64Array(columns);
      vector(row).forEach((value, at) => (total[at]! += value * shareOf(codes)));
      totals.set(code, total);
    }
  }
  const likeness = (one: number, other: number) => innerProduct(vector(one), vector(other));
  return {
    likeness,
    elsewhere: (row, sums) => {
      for (const [code, total] of totals) sums[code]! += innerProduct(vector(row), total);
      takeOwnDocument(row, sums, decisions, likeness);
    },
  };
}

function takeOwnDocument(
  row: number,
  sums: Float64Array,
  { codedIn, documents, codes }: Decisions,
  likeness: ClassSums['likeness'],
): void {
  for (const other of codedIn[documents[row]!]!) {
    const own = codes[other]!;
    const near = likeness(row, other) * shareOf(own);
    if (near !== 0) for (const code of own) sums[code]! -= near;
  }
}

/** What each word adds to each class, word by word. */
interface Cells {
  readonly offsets: Uint32Array;
  readonly classes: Uint32Array;
  readonly weights: Float64Array;
}

function cellsOf(space: WordSpace, { coded, codes, classes }: Decisions): Cells {
  const holders = transposed(space, coded);
  const offsets = new Uint32Array(space.names.length + 1);
  const [own, weights]: [number[], number[]] = [[], []];
  const total = new Float64Array(classes.length);
  const met = new Uint8Array(classes.length);
  for (let word = 0; word < space.names.length; word += 1) {
    const touched: number[] = [];
    for (let at = holders.offsets[word]!; at < holders.offsets[word + 1]!; at += 1) {
      const given = codes[holders.rows[at]!]!;
      for (const code of given) {
        if (met[code] === 0) touched.push(code);
        met[code] = 1;
        total[code]! += holders.weights[at]! * shareOf(given);
      }
    }
    for (const code of touched) {
      own.push(code);
      weights.push(total[code]!);
      total[code] = 0;
      met[code] = 0;
    }
    offsets[word + 1] = own.length;
  }
  return { offsets, classes: Uint32Array.from(own), weights: Float64Array.from(weights) };
}
