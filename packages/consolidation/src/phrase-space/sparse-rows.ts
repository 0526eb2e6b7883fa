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
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rarity = Float64Array.from(names, (name) => Math.log(1 + lists.length / counts.get(name)!));
  const offsets = new Uint32Array(lists.length + 1);
  const items: number[] = [];
  const weights: number[] = [];
  lists.forEach((list, row) => {
    const own = new Map<number, number>();
    for (const name of list) own.set(numbers.get(name)!, (own.get(numbers.get(name)!) ?? 0) + 1);
    const entries = [...own].sort(([one], [other]) => one - other);
    const weigh = ([item, count]: readonly [number, number]) =>
      (1 + Math.log(count)) * rarity[item]!;
    const length = Math.hypot(...entries.map(weigh)) || 1;
    for (const entry of entries) {
      items.push(entry[0]);
      weights.push(weigh(entry) / length);
    }
    offsets[row + 1] = items.length;
  });
  return {
    rows: lists.length,
    columns: names.length,
    offsets,
    items: Uint32Array.from(items),
    weights: Float64Array.from(weights),
    names,
    rarity,
  };
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
  const offsets = new Uint32Array(count + 1);
  const items: number[] = [];
  const weights: number[] = [];
  const starts: number[] = [];
  let columns = 0;
  for (const { rows } of blocks) {
    starts.push(columns);
    columns += rows.columns;
  }
  for (let row = 0; row < count; row += 1) {
    blocks.forEach(({ rows, scale }, block) => {
      for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at += 1) {
        items.push(rows.items[at]! + starts[block]!);
        weights.push(rows.weights[at]! * scale);
      }
    });
    offsets[row + 1] = items.length;
  }
  return {
    rows: count,
    columns,
    offsets,
    items: Uint32Array.from(items),
    weights: Float64Array.from(weights),
    names: blocks.flatMap(({ rows }) => rows.names),
    rarity: new Float64Array(0),
  };
}
