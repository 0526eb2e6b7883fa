/** Similarities of the clusters of one connected part, and each cluster's best partner. @internal */
export class SimilarityTable {
  private readonly roots: readonly number[];
  private readonly rows: Map<number, number>;
  private readonly values: Float64Array;
  private readonly sizes: Float64Array;
  private readonly best: Int32Array;
  private readonly alive: Uint8Array;

  constructor(
    clusters: ReadonlyMap<number, readonly number[]>,
    private readonly linkage: 'average' | 'single' | 'complete',
  ) {
    this.roots = [...clusters.keys()].sort((one, other) => one - other);
    this.rows = new Map(this.roots.map((root, row) => [root, row]));
    const count = this.roots.length;
    this.values = new Float64Array(count * count);
    this.sizes = Float64Array.from(this.roots, (root) => clusters.get(root)!.length);
    this.best = new Int32Array(count);
    this.alive = new Uint8Array(count).fill(1);
  }

  /** Puts in pairs of items, summed up over the clusters they are in, and what must stay apart. */
  fill(
    pairs: readonly (readonly [number, number, number])[],
    rootOf: Int32Array,
    apart: readonly (readonly [number, number])[],
  ): void {
    const seen = new Float64Array(this.values.length);
    for (const [one, other, similarity] of pairs) {
      const a = this.rows.get(rootOf[one]!);
      const b = this.rows.get(rootOf[other]!);
      if (a === undefined || b === undefined || a === b) continue;
      this.add(a, b, similarity, seen);
      this.add(b, a, similarity, seen);
    }
    this.finish(seen);
    for (const [one, other] of apart) {
      const a = this.rows.get(rootOf[one]!);
      const b = this.rows.get(rootOf[other]!);
      if (a === undefined || b === undefined) continue;
      this.put(a, b, Number.NEGATIVE_INFINITY);
    }
    for (let row = 0; row < this.roots.length; row += 1) this.best[row] = this.bestPartner(row);
  }

  /** Merges the most similar two clusters; `null` when no two have any similarity. */
  mergeBest(): { one: number; other: number; similarity: number } | null {
    let first = -1;
    let similarity = 0;
    for (let row = 0; row < this.roots.length; row += 1) {
      if (this.alive[row] === 0 || this.best[row] === -1) continue;
      const value = this.at(row, this.best[row]!);
      if (value > similarity) {
        first = row;
        similarity = value;
      }
    }
    if (first === -1) return null;
    const second = this.best[first]!;
    this.merge(first, second);
    return { one: this.roots[first]!, other: this.roots[second]!, similarity };
  }

  private merge(one: number, other: number): void {
    this.alive[other] = 0;
    const [a, b] = [this.sizes[one]!, this.sizes[other]!];
    for (let row = 0; row < this.roots.length; row += 1) {
      if (this.alive[row] === 0 || row === one) continue;
      this.put(one, row, this.joined(this.at(one, row), this.at(other, row), a, b));
    }
    this.sizes[one] = a + b;
    for (let row = 0; row < this.roots.length; row += 1) {
      if (this.alive[row] === 0) continue;
      const partner = this.best[row]!;
      const lost = row === one || partner === one || partner === other;
      if (lost) this.best[row] = this.bestPartner(row);
      else if (one > row && this.beats(row, one, partner)) this.best[row] = one;
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
  private bestPartner(row: number): number {
    let partner = -1;
    for (let other = row + 1; other < this.roots.length; other += 1) {
      if (this.alive[other] === 1 && this.beats(row, other, partner)) partner = other;
    }
    return partner;
  }

  private beats(row: number, candidate: number, partner: number): boolean {
    const value = this.at(row, candidate);
    if (partner === -1) return value > 0;
    const known = this.at(row, partner);
    return value > known || (value === known && candidate < partner);
  }

  private add(row: number, other: number, similarity: number, seen: Float64Array): void {
    const place = row * this.roots.length + other;
    const before = this.values[place]!;
    if (this.linkage === 'average') this.values[place] = before + similarity;
    else if (this.linkage === 'single') this.values[place] = Math.max(before, similarity);
    else this.values[place] = seen[place] === 0 ? similarity : Math.min(before, similarity);
    seen[place]! += 1;
  }

  /** Turns sums into means, and a least over some pairs into 0 where a pair was not listed. */
  private finish(seen: Float64Array): void {
    const count = this.roots.length;
    for (let place = 0; place < this.values.length; place += 1) {
      if (seen[place] === 0) continue;
      const pairs = this.sizes[Math.floor(place / count)]! * this.sizes[place % count]!;
      if (this.linkage === 'average') this.values[place]! /= pairs;
      if (this.linkage === 'complete' && seen[place]! < pairs) this.values[place] = 0;
    }
  }

  private at(row: number, other: number): number {
    return this.values[row * this.roots.length + other]!;
  }

  private put(row: number, other: number, value: number): void {
    this.values[row * this.roots.length + other] = value;
    this.values[other * this.roots.length + row] = value;
  }
}
