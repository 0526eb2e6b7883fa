/**
 * A least-first heap over the numbers 0 to `capacity - 1`, each in it at most once. Equal keys
 * leave in ascending order of number, so the order out does not depend on the order in.
 *
 * @internal
 */
export class IndexedHeap {
  private readonly items: Int32Array;
  private readonly places: Int32Array;
  private readonly keys: Float64Array;
  private count = 0;

  constructor(capacity: number) {
    this.items = new Int32Array(capacity);
    this.places = new Int32Array(capacity).fill(-1);
    this.keys = new Float64Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  keyOf(item: number): number {
    return this.keys[item]!;
  }

  /** Puts an item in, or moves it when it is in already. */
  set(item: number, key: number): void {
    let place = this.places[item]!;
    if (place === -1) {
      place = this.count;
      this.count += 1;
    }
    this.keys[item] = key;
    this.put(item, place);
    this.sink(this.rise(place));
  }

  /** Takes out the item with the least key; -1 when there is none. */
  pop(): number {
    if (this.count === 0) return -1;
    const least = this.items[0]!;
    this.places[least] = -1;
    this.count -= 1;
    if (this.count > 0) {
      this.put(this.items[this.count]!, 0);
      this.sink(0);
    }
    return least;
  }

  private put(item: number, place: number): void {
    this.items[place] = item;
    this.places[item] = place;
  }

  private before(one: number, other: number): boolean {
    const difference = this.keys[one]! - this.keys[other]!;
    return difference < 0 || (difference === 0 && one < other);
  }

  private rise(start: number): number {
    let place = start;
    const item = this.items[place]!;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.before(item, this.items[above]!)) break;
      this.put(this.items[above]!, place);
      place = above;
    }
    this.put(item, place);
    return place;
  }

  private sink(start: number): void {
    let place = start;
    const item = this.items[place]!;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.count) break;
      if (below + 1 < this.count && this.before(this.items[below + 1]!, this.items[below]!)) {
        below += 1;
      }
      if (!this.before(this.items[below]!, item)) break;
      this.put(this.items[below]!, place);
      place = below;
    }
    this.put(item, place);
  }
}
