import type { SparseRows } from './sparse-rows';

/** Weighted sets column by column: which rows hold each feature, ascending, and how strongly. */
export interface SparseColumns {
  readonly offsets: Uint32Array;
  readonly holders: Uint32Array;
  readonly weights: Float64Array;
}

/** The same weighted sets by feature. */
export function columnsOf({ rows, columns, offsets, items, weights }: SparseRows): SparseColumns {
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

/**
 * Features that the same phrases hold just as strongly, such as the pieces of one rare word, taken
 * together as one: products of rows stay as they are and cost a fraction.
 */
export function withoutDoubles(columns: SparseColumns): SparseColumns {
  const { offsets, holders, weights } = columns;
  const times = new Map<number, number>();
  const met = new Map<number, number[]>();
  let entries = 0;
  for (let feature = 0; feature + 1 < offsets.length; feature += 1) {
    const key = fingerprint(columns, feature);
    const known = met.get(key) ?? [];
    const double = known.find((other) => isDouble(columns, feature, other));
    times.set(double ?? feature, (times.get(double ?? feature) ?? 0) + 1);
    if (double !== undefined) continue;
    met.set(key, [...known, feature]);
    entries += offsets[feature + 1]! - offsets[feature]!;
  }
  const kept = {
    offsets: new Uint32Array(times.size + 1),
    holders: new Uint32Array(entries),
    weights: new Float64Array(entries),
  };
  let at = 0;
  let place = 0;
  for (const [feature, count] of times) {
    for (let from = offsets[feature]!; from < offsets[feature + 1]!; from += 1) {
      kept.holders[at] = holders[from]!;
      kept.weights[at] = weights[from]! * Math.sqrt(count);
      at += 1;
    }
    place += 1;
    kept.offsets[place] = at;
  }
  return kept;
}

function fingerprint({ offsets, holders }: SparseColumns, feature: number): number {
  let hash = offsets[feature + 1]! - offsets[feature]!;
  for (let at = offsets[feature]!; at < offsets[feature + 1]!; at += 1)
    hash = (Math.imul(hash, 31) + holders[at]!) | 0;
  return hash;
}

function isDouble(
  { offsets, holders, weights }: SparseColumns,
  one: number,
  other: number,
): boolean {
  const [start, there] = [offsets[one]!, offsets[other]!];
  const length = offsets[one + 1]! - start;
  if (offsets[other + 1]! - there !== length) return false;
  for (let at = 0; at < length; at += 1) {
    if (holders[start + at] !== holders[there + at]) return false;
    if (weights[start + at] !== weights[there + at]) return false;
  }
  return true;
}
