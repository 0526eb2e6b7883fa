/** A queue that gives the first item by a comparison; items must never compare equal. @internal */
export class OrderedQueue<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly compare: (one: Item, other: Item) => number) {}

  get size(): number {
    return this.items.length;
  }

  peek(): Item | undefined {
    return this.items[0];
  }

  push(item: Item): void {
    const { items } = this;
    let place = items.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.compare(item, items[above]!) >= 0) break;
      items[place] = items[above]!;
      place = above;
    }
    items[place] = item;
  }

  pop(): Item | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.compare(items[below + 1]!, items[below]!) < 0)
        below += 1;
      if (this.compare(items[below]!, last) >= 0) break;
      items[place] = items[below]!;
      place = below;
    }
    items[place] = last;
    return first;
  }
}
