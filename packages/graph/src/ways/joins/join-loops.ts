import type { RunControl } from '@cmoc/kernel';
import { joinComponents, type JoinGraph } from './join-graph';
import type { WalkLimits } from './join-ways';

/** A way that comes back to its start, by number, from its smallest. */
export interface JoinLoop {
  readonly nodes: readonly number[];
  /** Position of the node whose join to the next ends on the reverse; `null` for none. */
  readonly turnsAt: number | null;
}

/** Loops found, ordered by their nodes. */
export interface JoinLoops {
  readonly loops: readonly JoinLoop[];
  /** Whether there may be more. */
  readonly cut: boolean;
}

const stepsBetweenReports = 4096;

/**
 * Lists the loops of a join graph, each once: those in which every join goes on as it
 * is, or (`turning`) those in which exactly one join ends on the reverse.
 *
 * Depth first from each node over later ones, only where the way back is short enough.
 * Linear in slots for each start that has a loop in reach, then in what is listed.
 */
export function findLoops(
  graph: JoinGraph,
  turning: boolean,
  limits: WalkLimits,
  control: RunControl = {},
): JoinLoops {
  const search = new LoopSearch(graph, turning, limits, control);
  for (let start = 0; start < graph.order && !search.isOver; start += 1) search.from(start);
  return { loops: search.loops, cut: search.isOver };
}

interface Step {
  readonly node: number;
  readonly turnsAt: number | null;
  readonly onward: readonly number[];
  readonly turned: readonly number[];
  at: number;
}

class LoopSearch {
  readonly loops: JoinLoop[] = [];
  isOver = false;
  private readonly component: Int32Array;
  private readonly sizes: Int32Array;
  private readonly onWay: Uint8Array;
  /** Joins left to the start, all plain. */
  private readonly plain: Int32Array;
  /** Joins left to the start, one of them turning. */
  private readonly withTurn: Int32Array;
  private readonly seen: Int32Array;
  private readonly most: number;
  private touched: number[] = [];
  private stamp = 0;
  private steps = 0;
  private way: Step[] = [];

  constructor(
    private readonly graph: JoinGraph,
    private readonly turning: boolean,
    private readonly limits: WalkLimits,
    private readonly control: RunControl,
  ) {
    const count = graph.order;
    this.component = joinComponents(graph, turning);
    this.sizes = new Int32Array(count + graph.hubs.takers.length);
    for (const number of this.component) this.sizes[number]! += 1;
    this.onWay = new Uint8Array(count);
    this.plain = new Int32Array(count).fill(-1);
    this.withTurn = new Int32Array(count).fill(-1);
    this.seen = new Int32Array(graph.hubs.takers.length);
    this.most = limits.maxLength ?? count;
  }

  from(start: number): void {
    if (this.sizes[this.component[start]!] === 1 && !this.joinsItself(start)) return;
    for (const node of this.touched) {
      this.plain[node] = -1;
      this.withTurn[node] = -1;
    }
    this.touched = [start];
    this.plain[start] = 0;
    this.spread(start, this.plain, new Map([[0, [start]]]));
    if (this.turning) this.spread(start, this.withTurn, this.turnsInto(start));
    this.enter(start, null);
    for (let step = this.way.at(-1); step !== undefined; step = this.way.at(-1)) {
      if (!this.advance(step, start)) {
        this.onWay[step.node] = 0;
        this.way.pop();
      }
    }
  }

  private joinsItself(node: number): boolean {
    const { targets, turningTargets } = this.graph;
    return targets(node).includes(node) || (this.turning && turningTargets(node).includes(node));
  }

  private mayUse(node: number, start: number): boolean {
    return node >= start && this.component[node] === this.component[start];
  }

  /** Spreads backwards over states, one join at a time, from nodes by the joins they have left. */
  private spread(
    start: number,
    left: Int32Array,
    from: ReadonlyMap<number, readonly number[]>,
  ): void {
    const { takes, givers } = this.graph.hubs;
    this.stamp += 1;
    let front: readonly number[] = from.get(0) ?? [];
    const last = Math.max(0, ...from.keys());
    for (let far = 1; far <= this.most && (front.length > 0 || far <= last); far += 1) {
      const next = (from.get(far) ?? []).filter((node) => left[node] === -1);
      for (const node of next) left[node] = far;
      for (const hub of front.flatMap((node) => takes[node]!)) {
        if (this.seen[hub] === this.stamp) continue;
        this.seen[hub] = this.stamp;
        for (const giver of givers[hub]!) {
          if (left[giver] !== -1 || !this.mayUse(giver, start)) continue;
          left[giver] = far;
          next.push(giver);
        }
      }
      this.steps += next.length;
      this.touched.push(...next);
      front = next;
    }
  }

  /** Nodes one turning join before a plain way back, by how many joins that leaves. */
  private turnsInto(start: number): Map<number, number[]> {
    const { takes, turners } = this.graph.hubs;
    const byLeft = new Map<number, number[]>();
    const found = new Set<number>();
    this.stamp += 1;
    // Touched in order of how far they are, so the first turn found is the shortest.
    for (const node of this.touched) {
      const left = this.plain[node]! + 1;
      for (const hub of takes[node]!) {
        if (this.seen[hub] === this.stamp) continue;
        this.seen[hub] = this.stamp;
        for (const turner of turners[hub]!) {
          if (found.has(turner) || !this.mayUse(turner, start)) continue;
          found.add(turner);
          const there = byLeft.get(left);
          if (there === undefined) byLeft.set(left, [turner]);
          else there.push(turner);
        }
      }
    }
    return byLeft;
  }

  private enter(node: number, turnsAt: number | null): void {
    this.onWay[node] = 1;
    const mayTurn = this.turning && turnsAt === null;
    this.way.push({
      node,
      turnsAt,
      onward: this.graph.targets(node),
      turned: mayTurn ? this.graph.turningTargets(node) : [],
      at: 0,
    });
  }

  /** Takes the next join on; false when there is none left. */
  private advance(step: Step, start: number): boolean {
    if (this.isOver || step.at >= step.onward.length + step.turned.length) return false;
    const turns = step.at >= step.onward.length;
    const next = turns ? step.turned[step.at - step.onward.length]! : step.onward[step.at]!;
    step.at += 1;
    this.count();
    if (this.mayUse(next, start))
      this.goTo(next, start, turns ? this.way.length - 1 : step.turnsAt);
    return true;
  }

  private goTo(next: number, start: number, turnsAt: number | null): void {
    const needsTurn = this.turning && turnsAt === null;
    if (next === start) {
      if (!needsTurn) this.list(turnsAt);
      return;
    }
    const left = (needsTurn ? this.withTurn : this.plain)[next]!;
    const isTooFar = left < 0 || this.way.length + left > this.most;
    if (!isTooFar && this.onWay[next] === 0) this.enter(next, turnsAt);
  }

  private list(turnsAt: number | null): void {
    if (this.loops.length === this.limits.limit) {
      this.isOver = true;
      return;
    }
    this.loops.push({ nodes: this.way.map(({ node }) => node), turnsAt });
  }

  private count(): void {
    this.steps += 1;
    if (this.steps > this.limits.maxSteps) this.isOver = true;
    if (this.steps % stepsBetweenReports !== 0) return;
    this.control.onProgress?.({ done: this.steps, total: this.limits.maxSteps });
    this.control.signal?.throwIfAborted();
  }
}
