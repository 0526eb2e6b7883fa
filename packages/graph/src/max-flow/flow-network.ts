/**
 * A residual network: arc `2i` and arc `2i + 1` are the two ways of link `i`.
 *
 * @internal
 */
export class FlowNetwork {
  private readonly heads: Int32Array;
  private readonly room: Float64Array;
  private readonly offsets: Int32Array;
  private readonly arcs: Int32Array;
  private readonly level: Int32Array;
  private readonly cursor: Int32Array;
  private readonly queue: Int32Array;
  private readonly path: Int32Array;

  /** @param links from, to, capacity forwards, capacity backwards */
  constructor(
    private readonly order: number,
    private readonly links: {
      readonly from: ArrayLike<number>;
      readonly to: ArrayLike<number>;
      readonly forwards: ArrayLike<number>;
      readonly backwards: ArrayLike<number>;
    },
  ) {
    const { from, to, forwards, backwards } = links;
    const count = from.length;
    this.heads = new Int32Array(2 * count);
    this.room = new Float64Array(2 * count);
    this.offsets = new Int32Array(order + 1);
    for (let link = 0; link < count; link += 1) {
      this.heads[2 * link] = to[link]!;
      this.heads[2 * link + 1] = from[link]!;
      this.room[2 * link] = forwards[link]!;
      this.room[2 * link + 1] = backwards[link]!;
      this.offsets[from[link]! + 1]! += 1;
      this.offsets[to[link]! + 1]! += 1;
    }
    for (let node = 0; node < order; node += 1) this.offsets[node + 1]! += this.offsets[node]!;
    this.arcs = new Int32Array(2 * count);
    const next = this.offsets.slice(0, order);
    for (let arc = 0; arc < 2 * count; arc += 1) {
      const tail = this.heads[arc ^ 1]!;
      this.arcs[next[tail]!] = arc;
      next[tail]! += 1;
    }
    this.level = new Int32Array(order);
    this.cursor = new Int32Array(order);
    this.queue = new Int32Array(order);
    this.path = new Int32Array(order);
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
    return this.links.forwards[link]! - this.room[2 * link]!;
  }

  /** After `maximise`: whether a node is on the source's side of the cut nearest the source. */
  isReached(node: number): boolean {
    return this.level[node] !== -1;
  }

  private levelFrom(source: number, sink: number): boolean {
    const { level, offsets, arcs, heads, room, queue } = this;
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    let filled = 1;
    for (let first = 0; first < filled; first += 1) {
      const node = queue[first]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const arc = arcs[at]!;
        const next = heads[arc]!;
        if (level[next] !== -1 || room[arc]! <= 0) continue;
        level[next] = level[node]! + 1;
        if (next === sink) return true;
        queue[filled] = next;
        filled += 1;
      }
    }
    return false;
  }

  /** Paths along rising levels until none is left, each from where the last one was blocked. */
  private block(source: number, sink: number): number {
    const { level, offsets, arcs, heads, room, cursor, path } = this;
    let total = 0;
    let depth = 0;
    let node = source;
    for (;;) {
      if (node === sink) {
        let least = Number.POSITIVE_INFINITY;
        for (let at = 0; at < depth; at += 1) least = Math.min(least, room[path[at]!]!);
        total += least;
        for (let at = depth - 1; at >= 0; at -= 1) {
          const arc = path[at]!;
          room[arc]! -= least;
          room[arc ^ 1]! += least;
          if (room[arc]! <= 0) depth = at;
        }
        node = heads[path[depth]! ^ 1]!;
        continue;
      }
      const at = cursor[node]!;
      if (at < offsets[node + 1]!) {
        const arc = arcs[at]!;
        if (room[arc]! > 0 && level[heads[arc]!] === level[node]! + 1) {
          path[depth] = arc;
          depth += 1;
          node = heads[arc]!;
        } else cursor[node] = at + 1;
        continue;
      }
      if (depth === 0) return total;
      depth -= 1;
      node = heads[path[depth]! ^ 1]!;
      cursor[node]! += 1;
    }
  }
}
