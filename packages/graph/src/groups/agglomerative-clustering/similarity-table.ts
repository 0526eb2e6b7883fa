import { IndexedHeap } from '../../running/heap/indexed-heap';

/**
 * Similarities of the clusters of one connected part, and each cluster's best later partner. Only
 * pairs that have a similarity, or must stay apart (minus infinity), take up memory.
 *
 * @internal
 */
export class SimilarityTable {
  private readonly roots: readonly number[];
  private readonly rowOf: Map<number, number>;
  private readonly values: readonly Map<number, number>[];
  private readonly sizes: Float64Array;
  private readonly best: Int32Array;
  /** Rows by the similarity to their best partner, highest first. */
  private readonly queue: IndexedHeap;

  constructor(
    clusters: ReadonlyMap<number, readonly number[]>,
    private readonly linkage: 'average' | 'single' | 'complete',
  ) {
    this.roots = [...clusters.keys()].sort((one, other) => one - other);
    this.rowOf = new Map(this.roots.map((root, row) => [root, row]));
    this.values = this.roots.map(() => new Map<number, number>());
    this.sizes = Float64Array.from(this.roots, (root) => clusters.get(root)!.length);
    this.best = new Int32Array(this.roots.length);
    this.queue = new IndexedHeap(this.roots.length);
  }

  /** Puts in pairs of items, summed up over the clusters they are in, and what must stay apart. */
  fill(
    pairs: readonly (readonly [number, number, number])[],
    rootOf: Int32Array,
    apart: readonly (readonly [number, number])[],
  ): void {
    const seen = this.roots.map(() => new Map<number, number>());
    for (const [one, other, similarity] of pairs) {
      const a = this.rowOf.get(rootOf[one]!);
      const b = this.rowOf.get(rootOf[other]!);
      if (a === undefined || b === undefined || a === b) continue;
      this.add(Math.min(a, b), Math.max(a, b), similarity, seen);
    }
    this.finish(seen);
    for (const [one, other] of apart) {
      const a = this.rowOf.get(rootOf[one]!);
      const b = this.rowOf.get(rootOf[other]!);
      if (a === undefined || b === undefined) continue;
      this.put(a, b, Number.NEGATIVE_INFINITY);
    }
    for (let row = 0; row < this.roots.length; row += 1) this.seekPartner(row);
  }

  /** Merges the most similar two clusters; `null` when no two have any similarity. */
  mergeBest(): { one: number; other: number; similarity: number } | null {
    const first = this.queue.pop();
    if (first === -1 || this.best[first] === -1) return null;
    const second = this.best[first]!;
    const similarity = this.at(first, second);
    this.merge(first, second);
    return { one: this.roots[first]!, other: this.roots[second]!, similarity };
  }

  private merge(one: number, other: number): void {
    const [a, b] = [this.sizes[one]!, this.sizes[other]!];
    const touched = new Set([...this.values[one]!.keys(), ...this.values[other]!.keys()]);
    touched.delete(one);
    touched.delete(other);
    for (const row of touched) {
      this.put(one, row, this.joined(this.at(one, row), this.at(other, row), a, b));
      this.values[row]!.delete(other);
    }
    this.values[one]!.delete(other);
    this.values[other]!.clear();
    this.best[other] = -1;
    this.queue.set(other, Number.POSITIVE_INFINITY);
    this.sizes[one] = a + b;
    this.seekPartner(one);
    for (const row of touched) {
      const partner = this.best[row]!;
      if (partner === one || partner === other) this.seekPartner(row);
      else if (one > row && this.beats(row, one, partner)) this.setPartner(row, one);
    }
  }

  private joined(x: number, y: number, a: number, b: number): number {
    if (x === Number.NEGATIVE_INFINITY || y === Number.NEGATIVE_INFINITY) {
      return Number.NEGATIVE_INFINITY;
    }
    if (this.linkage === 'single') return Math.max(x, y);
    if (this.linkage === 'complete') return Math.min(x, y);
    // Rounding must not lift a mean above both its parts, or merges would not fall.
    return Math.min((a * x + b * y) / (a + b), Math.max(x, y));
  }

  /** The most similar later cluster; the first of equals; -1 where none has any similarity. */
  private seekPartner(row: number): void {
    let partner = -1;
    let most = 0;
    for (const [other, value] of this.values[row]!) {
      if (other < row || value < most || value <= 0) continue;
      if (value === most && other > partner) continue;
      partner = other;
      most = value;
    }
    this.setPartner(row, partner);
  }

  private setPartner(row: number, partner: number): void {
    this.best[row] = partner;
    this.queue.set(row, partner === -1 ? Number.POSITIVE_INFINITY : -this.at(row, partner));
  }

  private beats(row: number, candidate: number, partner: number): boolean {
    const value = this.at(row, candidate);
    if (partner === -1) return value > 0;
    const known = this.at(row, partner);
    return value > known || (value === known && candidate < partner);
  }

  private add(
    row: number,
    other: number,
    similarity: number,
    seen: readonly Map<number, number>[],
  ): void {
    const before = this.at(row, other);
    const times = seen[row]!.get(other) ?? 0;
    seen[row]!.set(other, times + 1);
    if (this.linkage === 'average') this.put(row, other, before + similarity);
    else if (this.linkage === 'single') this.put(row, other, Math.max(before, similarity));
    else this.put(row, other, times === 0 ? similarity : Math.min(before, similarity));
  }

  /** Turns sums into means, and a least over some pairs into 0 where a pair was not listed. */
  private finish(seen: readonly Map<number, number>[]): void {
    seen.forEach((counts, row) => {
      for (const [other, times] of counts) {
        const pairs = this.sizes[row]! * this.sizes[other]!;
        if (this.linkage === 'average') this.put(row, other, this.at(row, other) / pairs);
        if (this.linkage === 'complete' && times < pairs) this.put(row, other, 0);
      }
    });
  }

  private at(row: number, other: number): number {
    return this.values[row]!.get(other) ?? 0;
  }

  private put(row: number, other: number, value: number): void {
    if (value === 0) {
      this.values[row]!.delete(other);
      this.values[other]!.delete(row);
      return;
    }
    this.values[row]!.set(other, value);
    this.values[other]!.set(row, value);
  }
}
