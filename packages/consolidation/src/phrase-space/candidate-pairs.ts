import { createSeededGenerator, type RunControl } from '@cmoc/graph';
import { cosineOfRows, type DenseRows } from '../latent-space/latent-space';
import type { PhraseSpace } from './phrase-space';
import type { SparseRows } from './sparse-rows';

/** Two phrases by number, the smaller first. */
export type CandidatePair = readonly [number, number];

/** Features that more phrases than this share say little and would cost much. */
const longestPosting = 200;
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
  const keys = new Set<number>();
  const add = (one: number, other: number) => {
    if (one !== other) keys.add(Math.min(one, other) * count + Math.max(one, other));
  };
  const postings = [...space.sparse].map(([part, rows]) => ({
    rows,
    lists: postingsOf(rows),
    weight: options.weights[part],
  }));
  const scores = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    for (const other of sparseNeighbours(row, postings, scores, options.neighbours))
      add(row, other);
    if (row % 1024 === 0) report(control, row, count);
  }
  for (const [part, rows] of space.dense) {
    if (options.weights[part] > 0) denseNeighbours(rows, options, add);
  }
  return Float64Array.from(keys)
    .sort()
    .reduce<CandidatePair[]>((pairs, key) => {
      pairs.push([Math.floor(key / count), key % count]);
      return pairs;
    }, []);
}

function report(control: RunControl, done: number, total: number): void {
  control.onProgress?.({ done, total });
  control.signal?.throwIfAborted();
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
  readonly lists: {
    readonly offsets: Uint32Array;
    readonly holders: Uint32Array;
    readonly weights: Float64Array;
  };
  readonly weight: number;
}

function postingsOf({ rows, columns, offsets, items, weights }: SparseRows): Postings['lists'] {
  const starts = new Uint32Array(columns + 1);
  for (const item of items) starts[item + 1]! += 1;
  for (let column = 0; column < columns; column += 1) starts[column + 1]! += starts[column]!;
  const next = starts.slice(0, columns);
  const holders = new Uint32Array(items.length);
  const own = new Float64Array(items.length);
  for (let row = 0; row < rows; row += 1) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const slot = next[items[at]!]!;
      next[items[at]!] = slot + 1;
      holders[slot] = row;
      own[slot] = weights[at]!;
    }
  }
  return { offsets: starts, holders, weights: own };
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
  const best = largest(touched, (other) => scores[other]!, wanted);
  for (const other of touched) scores[other] = 0;
  return best;
}

/** The items with the largest values, ties by smaller number; only the best so far are kept sorted. */
function largest(
  items: readonly number[],
  value: (item: number) => number,
  wanted: number,
): number[] {
  if (items.length <= wanted) return [...items];
  const best: number[] = [];
  const isBetter = (one: number, other: number) =>
    value(one) > value(other) || (value(one) === value(other) && one < other);
  for (const item of items) {
    if (best.length === wanted && !isBetter(item, best[wanted - 1]!)) continue;
    let at = Math.min(best.length, wanted - 1);
    while (at > 0 && isBetter(item, best[at - 1]!)) {
      best[at] = best[at - 1]!;
      at -= 1;
    }
    best[at] = item;
  }
  return best;
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
  const near = new Float64Array(rows.rows);
  for (const row of members) {
    const others = members.filter((other) => other !== row);
    for (const other of others) near[other] = cosineOfRows(rows, row, other);
    for (const other of largest(others, (item) => near[item]!, wanted))
      if (near[other]! > 0.2) add(row, other);
  }
}
