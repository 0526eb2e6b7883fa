import { createSeededGenerator, reportProgress, type RunControl } from '@cmoc/kernel';
import { cosineOfRows, type DenseRows } from '../latent-space/latent-space';
import type { PhraseSpace } from './phrase-space';
import { columnsOf, type SparseColumns } from './sparse-columns';
import type { SparseRows } from './sparse-rows';

/** Two phrases by number, the smaller first. */
export type CandidatePair = readonly [number, number];

/** Features that more phrases than this share say little and would cost much. */
const longestPosting = 200;
/** Phrases less near than this in a dense space are no candidates for it. */
const leastNearness = 0.2;
/** Up to this many phrases, dense neighbours are found by looking at all. */
const denseExhaustive = 1500;

/**
 * Finds the pairs worth comparing without comparing all with all: for each phrase the partners that
 * share its rarest features, and those that lie near it in the dense spaces (by seeded random
 * hyperplanes, DOI 10.1145/509907.509965, when there are many). Up to `exhaustiveUpTo` phrases all
 * pairs are given. Sorted; near n log n for phrases of bounded length.
 */
export function candidatePairs(space: PhraseSpace, control: RunControl = {}): CandidatePair[] {
  const count = space.items.length;
  const { options } = space;
  if (count <= options.exhaustiveUpTo) return allPairs(count);
  const keys: number[] = [];
  const add = (one: number, other: number) => {
    if (one !== other) keys.push(Math.min(one, other) * count + Math.max(one, other));
  };
  const postings = [...space.sparse].map(([part, rows]) => ({
    rows,
    lists: columnsOf(rows),
    weight: options.weights[part],
  }));
  const scores = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    for (const other of sparseNeighbours(row, postings, scores, options.neighbours))
      add(row, other);
    if (row % 1024 === 0) reportProgress(control, row, count);
  }
  for (const [part, rows] of space.dense) {
    if (options.weights[part] > 0) denseNeighbours(rows, options, add);
  }
  return withoutDoubles(keys).map((key) => [Math.floor(key / count), key % count]);
}

function withoutDoubles(keys: readonly number[]): number[] {
  const sorted = Float64Array.from(keys).sort();
  const once: number[] = [];
  for (const key of sorted) if (key !== once[once.length - 1]) once.push(key);
  return once;
}

function allPairs(count: number): CandidatePair[] {
  const pairs: CandidatePair[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) pairs.push([one, other]);
  }
  return pairs;
}

interface Postings {
  readonly rows: SparseRows;
  readonly lists: SparseColumns;
  readonly weight: number;
}

function sparseNeighbours(
  row: number,
  postings: readonly Postings[],
  scores: Float64Array,
  wanted: number,
): number[] {
  const touched: number[] = [];
  for (const { rows, lists, weight } of postings) {
    if (weight === 0) continue;
    for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at += 1) {
      const item = rows.items[at]!;
      const start = lists.offsets[item]!;
      const end = lists.offsets[item + 1]!;
      if (end - start > longestPosting) continue;
      const share = weight * rows.weights[at]!;
      for (let slot = start; slot < end; slot += 1) {
        const other = lists.holders[slot]!;
        if (scores[other] === 0 && other !== row) touched.push(other);
        if (other !== row) scores[other]! += share * lists.weights[slot]!;
      }
    }
  }
  const best = largest(touched, scores, wanted);
  for (const other of touched) scores[other] = 0;
  return best;
}

/** The items with the largest values, ties by smaller number; only the best so far are kept sorted. */
function largest(items: readonly number[], values: Float64Array, wanted: number): number[] {
  if (items.length <= wanted) return [...items];
  const best: number[] = [];
  for (const item of items) {
    if (best.length === wanted && !isBetter(item, best[wanted - 1]!, values)) continue;
    let at = Math.min(best.length, wanted - 1);
    while (at > 0 && isBetter(item, best[at - 1]!, values)) {
      best[at] = best[at - 1]!;
      at -= 1;
    }
    best[at] = item;
  }
  return best;
}

function isBetter(one: number, other: number, values: Float64Array): boolean {
  const difference = values[one]! - values[other]!;
  return difference > 0 || (difference === 0 && one < other);
}

interface DenseOptions {
  readonly neighbours: number;
  readonly seed: number;
}

function denseNeighbours(
  rows: DenseRows,
  options: DenseOptions,
  add: (one: number, other: number) => void,
): void {
  if (rows.columns === 0) return;
  const all = Array.from({ length: rows.rows }, (_, row) => row);
  if (rows.rows <= denseExhaustive) {
    nearestIn(all, rows, options.neighbours, add);
    return;
  }
  const generator = createSeededGenerator(options.seed);
  const bits = Math.max(4, Math.ceil(Math.log2(rows.rows / 60)));
  for (let table = 0; table < 6; table += 1) {
    const planes = Float64Array.from(
      { length: bits * rows.columns },
      () => generator.nextFloat() - 0.5,
    );
    for (const bucket of buckets(rows, planes, bits)) {
      for (let start = 0; start < bucket.length; start += 400) {
        nearestIn(bucket.slice(start, start + 400), rows, Math.ceil(options.neighbours / 3), add);
      }
    }
  }
}

function buckets(rows: DenseRows, planes: Float64Array, bits: number): number[][] {
  const found = new Map<number, number[]>();
  const { columns, values } = rows;
  for (let row = 0; row < rows.rows; row += 1) {
    let key = 0;
    for (let bit = 0; bit < bits; bit += 1) {
      let side = 0;
      for (let i = 0; i < columns; i += 1)
        side += values[row * columns + i]! * planes[bit * columns + i]!;
      key = key * 2 + (side >= 0 ? 1 : 0);
    }
    const there = found.get(key);
    if (there === undefined) found.set(key, [row]);
    else there.push(row);
  }
  return [...found.values()];
}

// The callback keeps millions of pairs from being held twice.

function nearestIn(
  members: readonly number[],
  rows: DenseRows,
  wanted: number,
  add: (one: number, other: number) => void,
): void {
  const size = members.length;
  const near = new Float64Array(size * size);
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const likeness = cosineOfRows(rows, members[one]!, members[other]!);
      near[one * size + other] = likeness;
      near[other * size + one] = likeness;
    }
  }
  const places = members.map((_, place) => place);
  for (let one = 0; one < size; one += 1) {
    const own = near.subarray(one * size, (one + 1) * size);
    const others = places.filter((place) => place !== one && own[place]! > leastNearness);
    for (const other of largest(others, own, wanted)) add(members[one]!, members[other]!);
  }
}
