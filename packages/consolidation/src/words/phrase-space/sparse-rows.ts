/** Weighted sets in compressed rows, each row of length one, items ascending. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly weights: Float64Array;
  /** The feature each column stands for. */
  readonly names: readonly string[];
  /** How rare each feature is: ln(1 + rows / rows that have it). */
  readonly rarity: Float64Array;
}

/**
 * Weighs features by rarity, so that a word every phrase has counts little, and scales each row to
 * length one. Columns are in code-unit order of their features. Linear, but for sorting features.
 */
export function weighFeatures(lists: readonly (readonly string[])[]): SparseRows {
  const { names, columns, ends } = numberFeatures(lists);
  const holders = new Uint32Array(names.length);
  const offsets = new Uint32Array(lists.length + 1);
  const items = new Uint32Array(columns.length);
  const counts = new Uint32Array(columns.length);
  let size = 0;
  lists.forEach((_, row) => {
    const own = columns.subarray(ends[row], ends[row + 1]).sort();
    for (let at = 0; at < own.length; at += 1) {
      if (at === 0 || own[at] !== own[at - 1]) {
        items[size] = own[at]!;
        holders[own[at]!]! += 1;
        size += 1;
      }
      counts[size - 1]! += 1;
    }
    offsets[row + 1] = size;
  });
  const rarity = Float64Array.from(holders, (held) => Math.log(1 + lists.length / held));
  const weights = new Float64Array(size);
  for (let at = 0; at < size; at += 1)
    weights[at] = (1 + Math.log(counts[at]!)) * rarity[items[at]!]!;
  for (let row = 0; row < lists.length; row += 1)
    scaleToOne(weights.subarray(offsets[row], offsets[row + 1]));
  return {
    rows: lists.length,
    columns: names.length,
    offsets,
    items: items.slice(0, size),
    weights,
    names,
    rarity,
  };
}

/** All features as numbers, one list after the other; numbers are in code-unit order of the features. */
function numberFeatures(lists: readonly (readonly string[])[]): {
  readonly names: readonly string[];
  readonly columns: Uint32Array;
  /** Where each list begins, and the end of the last. */
  readonly ends: Uint32Array;
} {
  const ends = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    ends[row + 1] = ends[row]! + list.length;
  });
  const columns = new Uint32Array(ends[lists.length]!);
  const met = new Map<string, number>();
  let at = 0;
  for (const list of lists) {
    for (const name of list) {
      let number = met.get(name);
      if (number === undefined) {
        number = met.size;
        met.set(name, number);
      }
      columns[at] = number;
      at += 1;
    }
  }
  const names = [...met.keys()].sort();
  const places = new Uint32Array(names.length);
  names.forEach((name, place) => {
    places[met.get(name)!] = place;
  });
  for (let i = 0; i < columns.length; i += 1) columns[i] = places[columns[i]!]!;
  return { names, columns, ends };
}

function scaleToOne(row: Float64Array): void {
  let square = 0;
  for (const weight of row) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < row.length; at += 1) row[at]! /= length;
}

/** The cosine of two rows. */
export function cosine(
  { offsets, items, weights }: SparseRows,
  one: number,
  other: number,
): number {
  let left = offsets[one]!;
  let right = offsets[other]!;
  const leftEnd = offsets[one + 1]!;
  const rightEnd = offsets[other + 1]!;
  let sum = 0;
  while (left < leftEnd && right < rightEnd) {
    const difference = items[left]! - items[right]!;
    if (difference === 0) sum += weights[left]! * weights[right]!;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return Math.min(1, sum);
}

/** The features two rows share, the most telling first. */
export function sharedFeatures(rows: SparseRows, one: number, other: number): string[] {
  const { offsets, items, weights, names } = rows;
  const mine = new Map<number, number>();
  for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) mine.set(items[at]!, weights[at]!);
  const shared: [number, number][] = [];
  for (let at = offsets[other]!; at < offsets[other + 1]!; at += 1) {
    const weight = mine.get(items[at]!);
    if (weight !== undefined) shared.push([items[at]!, weight * weights[at]!]);
  }
  return shared.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([item]) => names[item]!);
}

/** Whether a row has no features. */
export function isEmptyRow({ offsets }: SparseRows, row: number): boolean {
  return offsets[row] === offsets[row + 1];
}

/** Puts feature blocks side by side, each scaled, for learning from all of them at once. */
export function besideEachOther(
  blocks: readonly { readonly rows: SparseRows; readonly scale: number }[],
): SparseRows {
  const count = blocks[0]?.rows.rows ?? 0;
  const entries = blocks.reduce((sum, { rows }) => sum + rows.items.length, 0);
  const offsets = new Uint32Array(count + 1);
  const items = new Uint32Array(entries);
  const weights = new Float64Array(entries);
  const starts: number[] = [];
  let columns = 0;
  for (const { rows } of blocks) {
    starts.push(columns);
    columns += rows.columns;
  }
  let size = 0;
  for (let row = 0; row < count; row += 1) {
    for (const [block, { rows, scale }] of blocks.entries()) {
      for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at += 1) {
        items[size] = rows.items[at]! + starts[block]!;
        weights[size] = rows.weights[at]! * scale;
        size += 1;
      }
    }
    offsets[row + 1] = size;
  }
  return {
    rows: count,
    columns,
    offsets,
    items,
    weights,
    names: blocks.flatMap(({ rows }) => rows.names),
    rarity: new Float64Array(0),
  };
}
