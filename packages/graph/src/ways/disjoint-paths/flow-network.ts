/** Links of a flow network: from, to, capacity forwards, capacity backwards. @internal */
export interface FlowLinks {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly forwards: Float64Array;
  readonly backwards: Float64Array;
}

/**
 * A residual network in compressed rows: every link is an arc in the rows of both its ends, and
 * each arc knows the other one.
 *
 * @internal
 */
export class FlowNetwork {
  private readonly offsets: Int32Array;
  private readonly heads: Int32Array;
  private readonly room: Float64Array;
  private readonly other: Int32Array;
  /** The forward arc of each link. */
  private readonly arcOf: Int32Array;
  private readonly level: Int32Array;
  private readonly cursor: Int32Array;
  private readonly queue: Int32Array;

  constructor(
    private readonly order: number,
    private readonly links: FlowLinks,
  ) {
    const { from, to, forwards, backwards } = links;
    const count = forwards.length;
    const offsets = new Int32Array(order + 1);
    for (let link = 0; link < count; link += 1) {
      offsets[from[link]! + 1]! += 1;
      offsets[to[link]! + 1]! += 1;
    }
    for (let node = 0; node < order; node += 1) offsets[node + 1]! += offsets[node]!;
    const next = offsets.slice(0, order);
    this.offsets = offsets;
    this.heads = new Int32Array(2 * count);
    this.room = new Float64Array(2 * count);
    this.other = new Int32Array(2 * count);
    this.arcOf = new Int32Array(count);
    for (let link = 0; link < count; link += 1) {
      const tail = from[link]!;
      const head = to[link]!;
      const out = next[tail]!;
      next[tail] = out + 1;
      const back = next[head]!;
      next[head] = back + 1;
      this.arcOf[link] = out;
      this.heads[out] = head;
      this.heads[back] = tail;
      this.other[out] = back;
      this.other[back] = out;
      this.room[out] = forwards[link]!;
      this.room[back] = backwards[link]!;
    }
    this.level = new Int32Array(order);
    this.cursor = new Int32Array(order);
    this.queue = new Int32Array(order);
  }

  /** Sends as much as possible by Dinic's blocking flows, and says how much that is. */
  maximise(source: number, sink: number, onPhase: () => void): number {
    let total = 0;
    while (this.levelFrom(source, sink)) {
      onPhase();
      this.cursor.set(this.offsets.subarray(0, this.order));
      total += this.block(source, sink);
    }
    return total;
  }

  /** What goes along link `link`: above 0 forwards, below 0 backwards. */
  flowOf(link: number): number {
    return this.links.forwards[link]! - this.room[this.arcOf[link]!]!;
  }

  /** After `maximise`: whether a node is on the source's side of the cut nearest the source. */
  isReached(node: number): boolean {
    return this.level[node] !== -1;
  }

  private levelFrom(source: number, sink: number): boolean {
    const { level, offsets, heads, room, queue } = this;
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    let filled = 1;
    for (let first = 0; first < filled; first += 1) {
      const node = queue[first]!;
      const deeper = level[node]! + 1;
      for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc += 1) {
        const next = heads[arc]!;
        if (level[next] !== -1 || room[arc]! <= 0) continue;
        level[next] = deeper;
        if (next === sink) return true;
        queue[filled] = next;
        filled += 1;
      }
    }
    return false;
  }

  /**
   * Paths along falling levels from the sink back to the source, each from where the last one was
   * blocked. Backwards, since every node with a level has a way back until that is used up.
   */
  private block(source: number, sink: number): number {
    const { level, offsets, heads, room, other, cursor, queue: path } = this;
    let total = 0;
    let depth = 0;
    let node = sink;
    for (;;) {
      if (node === source) {
        const least = this.leastRoom(depth);
        total += least;
        depth = this.send(depth, least);
        node = heads[other[path[depth]!]!]!;
        continue;
      }
      const at = cursor[node]!;
      if (at < offsets[node + 1]!) {
        const before = heads[at]!;
        if (level[before] === level[node]! - 1 && room[other[at]!]! > 0) {
          path[depth] = at;
          depth += 1;
          node = before;
        } else cursor[node] = at + 1;
        continue;
      }
      if (depth === 0) return total;
      depth -= 1;
      node = heads[other[path[depth]!]!]!;
      cursor[node]! += 1;
    }
  }

  private leastRoom(depth: number): number {
    const { room, other, queue: path } = this;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < depth; at += 1) {
      const left = room[other[path[at]!]!]!;
      if (left < least) least = left;
    }
    return least;
  }

  /** Uses up room along the path, and says from where on it is blocked. */
  private send(depth: number, amount: number): number {
    const { room, other, queue: path } = this;
    let blocked = depth;
    for (let at = depth - 1; at >= 0; at -= 1) {
      const arc = path[at]!;
      const forwards = other[arc]!;
      room[forwards]! -= amount;
      room[arc]! += amount;
      if (room[forwards]! <= 0) blocked = at;
    }
    return blocked;
  }
}
