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

  /** The key of what leaves next; only where there is something. */
  leastKey(): number {
    return this.keys[this.items[0]!]!;
  }

  /** Takes out everything. */
  clear(): void {
    for (let place = 0; place < this.count; place += 1) this.places[this.items[place]!] = -1;
    this.count = 0;
  }

  keyOf(item: number): number {
    return this.keys[item]!;
  }

  /** Puts an item in, or moves it when it is in already. */
  set(item: number, key: number): void {
    const place = this.places[item]!;
    if (place === -1) {
      this.keys[item] = key;
      this.count += 1;
      this.rise(item, this.count - 1);
      return;
    }
    const lighter = key < this.keys[item]!;
    this.keys[item] = key;
    if (lighter) this.rise(item, place);
    else this.sink(item, place);
  }

  /** Takes out the item with the least key; -1 when there is none. */
  pop(): number {
    if (this.count === 0) return -1;
    const least = this.items[0]!;
    this.places[least] = -1;
    this.count -= 1;
    if (this.count > 0) this.sink(this.items[this.count]!, 0);
    return least;
  }

  private rise(item: number, start: number): void {
    const { items, places, keys } = this;
    const key = keys[item]!;
    let place = start;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = items[above]!;
      const otherKey = keys[other]!;
      if (key > otherKey || (key === otherKey && item > other)) break;
      items[place] = other;
      places[other] = place;
      place = above;
    }
    items[place] = item;
    places[item] = place;
  }

  private sink(item: number, start: number): void {
    const { items, places, keys, count } = this;
    const key = keys[item]!;
    let place = start;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= count) break;
      let other = items[below]!;
      let otherKey = keys[other]!;
      if (below + 1 < count) {
        const right = items[below + 1]!;
        const rightKey = keys[right]!;
        if (rightKey < otherKey || (rightKey === otherKey && right < other)) {
          below += 1;
          other = right;
          otherKey = rightKey;
        }
      }
      if (key < otherKey || (key === otherKey && item < other)) break;
      items[place] = other;
      places[other] = place;
      place = below;
    }
    items[place] = item;
    places[item] = place;
  }
}
