import { reportProgress, type RunControl } from '@cmoc/kernel';

/** A row of items by number, ascending, and the group it counts for. */
export interface ItemRow {
  readonly items: readonly number[];
  readonly group: number;
}

/** Items that occur together, with all rows that hold them. */
export interface ClosedSet {
  readonly items: readonly number[];
  readonly rows: readonly number[];
  /** Number of different groups among the rows. */
  readonly support: number;
}

/** What to look for and how long. */
export interface ClosedSetLimits {
  readonly minSupport: number;
  /** Leave out sets of fewer items; none is left out unless asked. */
  readonly minItems?: number;
  /** Stop after this many sets. */
  readonly most: number;
}

/** Sets found, the best supported first, ties in the order in which they are found. */
export interface ClosedSets {
  readonly sets: readonly ClosedSet[];
  /** Whether there are more; none of them is better supported than the last. */
  readonly cut: boolean;
}

/**
 * Finds sets of items to which none can be added without losing a row, best supported first, so
 * that a search cut short has lost none that is better supported than what it found.
 *
 * Prefix-preserving closure extension (LCM, DOI 10.1007/978-3-540-30214-8_2) over lists of rows:
 * each set costs the occurrences in its rows, so sparse rows are cheap however many there are.
 * Progress counts sets listed. Nothing is checked here: {@link closedItemsets} takes names and
 * checked options.
 */
export function closedSets(
  rows: readonly ItemRow[],
  { minSupport, minItems = 0, most }: ClosedSetLimits,
  control: RunControl = {},
): ClosedSets {
  const search = new ClosedSetSearch(rows, minSupport);
  const sets: ClosedSet[] = [];
  let tried = 0;
  for (let best = search.next(); best !== undefined; best = search.next()) {
    if (best.items.length >= minItems) {
      if (sets.length === most) return { sets, cut: true };
      sets.push({ items: best.items, rows: best.rows, support: best.support });
    }
    search.extend(best);
    tried += 1;
    if (tried % 256 === 0) reportProgress(control, sets.length, most);
  }
  return { sets, cut: false };
}

interface OpenSet extends ClosedSet {
  /** Extensions use only items after this one. */
  readonly core: number;
}

class ClosedSetSearch {
  private readonly heap: OpenSet[] = [];
  private readonly counts: Uint32Array;
  private readonly lastSeen: Int32Array;
  private stamp = 0;

  constructor(
    private readonly rows: readonly ItemRow[],
    private readonly minSupport: number,
  ) {
    let [items, groups] = [0, 0];
    for (const { items: own, group } of rows) {
      for (const item of own) items = Math.max(items, item + 1);
      groups = Math.max(groups, group + 1);
    }
    this.counts = new Uint32Array(items);
    this.lastSeen = new Int32Array(groups);
    const all = rows.map((_, row) => row);
    const support = this.supportOf(all);
    if (support >= minSupport || rows.length === 0)
      this.push({ items: this.closureOf(all), rows: all, support, core: -1 });
  }

  next(): OpenSet | undefined {
    const best = this.heap[0];
    const last = this.heap.pop();
    if (best !== last && last !== undefined) this.sink(last);
    return best;
  }

  extend({ items, rows, core }: OpenSet): void {
    const held = new Set(items);
    const byItem = new Map<number, number[]>();
    for (const row of rows) {
      for (const item of this.rows[row]!.items) {
        if (item <= core || held.has(item)) continue;
        const there = byItem.get(item);
        if (there === undefined) byItem.set(item, [row]);
        else there.push(row);
      }
    }
    for (const [item, own] of byItem) {
      if (own.length < this.minSupport) continue;
      const support = this.supportOf(own);
      if (support < this.minSupport) continue;
      const closure = this.closureOf(own);
      if (closure.every((other) => other >= item || held.has(other)))
        this.push({ items: closure, rows: own, support, core: item });
    }
  }

  private supportOf(rows: readonly number[]): number {
    this.stamp += 1;
    let support = 0;
    for (const row of rows) {
      const { group } = this.rows[row]!;
      if (this.lastSeen[group] === this.stamp) continue;
      this.lastSeen[group] = this.stamp;
      support += 1;
    }
    return support;
  }

  /** The items that every one of some rows holds. */
  private closureOf(rows: readonly number[]): number[] {
    const first = this.rows[rows[0] ?? -1]?.items ?? [];
    for (const item of first) this.counts[item] = 0;
    for (const row of rows) for (const item of this.rows[row]!.items) this.counts[item]! += 1;
    const closure = first.filter((item) => this.counts[item] === rows.length);
    for (const row of rows) for (const item of this.rows[row]!.items) this.counts[item] = 0;
    return closure;
  }

  private push(open: OpenSet): void {
    const { heap } = this;
    let at = heap.length;
    heap.push(open);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (compareClosedSets(open, heap[above]!) >= 0) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = open;
  }

  private sink(open: OpenSet): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && compareClosedSets(heap[below + 1]!, heap[below]!) < 0)
        below += 1;
      if (compareClosedSets(heap[below]!, open) >= 0) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = open;
  }
}

/** The better supported first, ties in order of items. @internal */
export function compareClosedSets(one: ClosedSet, other: ClosedSet): number {
  if (one.support !== other.support) return other.support - one.support;
  const at = one.items.findIndex((item, place) => item !== other.items[place]);
  return at === -1
    ? one.items.length - other.items.length
    : one.items[at]! - (other.items[at] ?? -1);
}
