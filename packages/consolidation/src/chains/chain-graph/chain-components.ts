import type { ChainGraph } from './chain-graph';

/**
 * Numbers the strongly connected components of a chain graph: configurations that lead back to each
 * other share a number. Tarjan's algorithm (DOI 10.1137/0201010) over configurations and states,
 * without recursion; linear in slots.
 *
 * @param turning whether joins that end on the reverse of a state count as well
 */
export function chainComponents({ ids, hubs }: ChainGraph, turning: boolean): Int32Array {
  const nodes = ids.length;
  const order = nodes + hubs.takers.length;
  const next = (vertex: number): readonly (readonly number[])[] => {
    if (vertex >= nodes) return [hubs.takers[vertex - nodes]!];
    return turning ? [hubs.gives[vertex]!, hubs.turns[vertex]!] : [hubs.gives[vertex]!];
  };
  const search = new ComponentSearch(order, (vertex) => {
    const shift = vertex >= nodes ? 0 : nodes;
    return next(vertex).flatMap((list) => list.map((other) => other + shift));
  });
  for (let vertex = 0; vertex < nodes; vertex += 1) search.from(vertex);
  return search.component.subarray(0, nodes);
}

class ComponentSearch {
  readonly component: Int32Array;
  private readonly seen: Int32Array;
  private readonly low: Int32Array;
  private readonly open: number[] = [];
  private readonly way: { vertex: number; onward: readonly number[]; at: number }[] = [];
  private clock = 0;
  private count = 0;

  constructor(
    order: number,
    private readonly onward: (vertex: number) => readonly number[],
  ) {
    this.component = new Int32Array(order).fill(-1);
    this.seen = new Int32Array(order);
    this.low = new Int32Array(order);
  }

  from(start: number): void {
    if (this.seen[start] === 0) this.enter(start);
    for (let step = this.way.at(-1); step !== undefined; step = this.way.at(-1)) {
      const next = step.onward[step.at];
      step.at += 1;
      if (next === undefined) this.leave(step.vertex);
      else if (this.seen[next] === 0) this.enter(next);
      else if (this.component[next] === -1) {
        this.low[step.vertex] = Math.min(this.low[step.vertex]!, this.seen[next]!);
      }
    }
  }

  private enter(vertex: number): void {
    this.clock += 1;
    this.seen[vertex] = this.clock;
    this.low[vertex] = this.clock;
    this.open.push(vertex);
    this.way.push({ vertex, onward: this.onward(vertex), at: 0 });
  }

  private leave(vertex: number): void {
    this.way.pop();
    const above = this.way.at(-1);
    if (above !== undefined) {
      this.low[above.vertex] = Math.min(this.low[above.vertex]!, this.low[vertex]!);
    }
    if (this.low[vertex] !== this.seen[vertex]) return;
    for (let member = this.open.pop(); member !== undefined; member = this.open.pop()) {
      this.component[member] = this.count;
      if (member === vertex) break;
    }
    this.count += 1;
  }
}
