import type { RunControl } from '@cmoc/kernel';
import { chainComponents } from './chain-components';
import type { ChainGraph } from './chain-graph';

/** How far a search goes. */
export interface WalkLimits {
  /** Ways to list; more are counted only. */
  readonly limit: number;
  readonly maxSteps: number;
  /** Configurations on one way; `null` for no bound. */
  readonly maxLength: number | null;
}

/** A way over configurations, by number. */
export interface Way {
  readonly nodes: readonly number[];
  /** Whether it was cut at the greatest length and could go on. */
  readonly goesOn: boolean;
}

/** Ways found. */
export interface Ways {
  readonly ways: readonly Way[];
  /** Ways seen, listed or not. */
  readonly count: number;
  /** Whether every way was seen to its end. */
  readonly complete: boolean;
}

interface WalkRules {
  readonly starts: readonly number[];
  readonly mayEnter: (node: number, length: number) => boolean;
  /** Whether the way that has just come to a configuration is one to list. */
  readonly endsAt: (way: readonly number[], onWay: Uint8Array) => boolean;
  /** Whether a way that ends may also be walked on. */
  readonly passesEnds: boolean;
  /** Whether ways cut at the greatest length are listed. */
  readonly listsCut: boolean;
}

const stepsBetweenReports = 4096;

/**
 * Lists the ways that cannot be made longer at either end without passing a configuration twice,
 * each up to a greatest length. Depth first, in order of ids.
 */
export function longestWays(graph: ChainGraph, limits: WalkLimits, control: RunControl = {}): Ways {
  return walk(graph, limits, control, {
    starts: possibleStarts(graph),
    mayEnter: () => true,
    endsAt: (way, onWay) =>
      way.length > 1 &&
      graph.targets(way.at(-1)!).every((node) => onWay[node] === 1) &&
      graph.sources(way[0]!).every((node) => onWay[node] === 1),
    passesEnds: false,
    listsCut: true,
  });
}

/** What {@link waysBetween} looks for. */
export interface WaysQuestion {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** What a way has to pass to count. */
  readonly passes: (way: readonly number[]) => boolean;
}

/** Lists the ways from one of some configurations to one of others. Depth first, in order of ids. */
export function waysBetween(
  graph: ChainGraph,
  { starts, ends, passes }: WaysQuestion,
  limits: WalkLimits,
  control: RunControl = {},
): Ways {
  const left = stepsTo(graph, ends);
  const most = limits.maxLength ?? graph.ids.length;
  let tooFar = false;
  const found = walk(graph, limits, control, {
    starts: [...starts].sort((one, other) => one - other),
    mayEnter: (node, length) => {
      if (left[node]! < 0) return false;
      const near = length + left[node]! < most;
      tooFar ||= !near;
      return near;
    },
    endsAt: (way) => ends.has(way.at(-1)!) && passes(way),
    passesEnds: true,
    listsCut: false,
  });
  return { ...found, complete: found.complete && !tooFar };
}

/** Fewest joins from each configuration to one of some; -1 where none leads there. */
export function stepsTo({ ids, hubs }: ChainGraph, ends: ReadonlySet<number>): Int32Array {
  const steps = new Int32Array(ids.length).fill(-1);
  const seen = new Uint8Array(hubs.givers.length);
  let front = [...ends];
  for (const node of front) steps[node] = 0;
  for (let far = 1; front.length > 0; far += 1) {
    const next: number[] = [];
    for (const hub of front.flatMap((node) => hubs.takes[node]!)) {
      if (seen[hub] === 1) continue;
      seen[hub] = 1;
      for (const giver of hubs.givers[hub]!) {
        if (steps[giver] !== -1) continue;
        steps[giver] = far;
        next.push(giver);
      }
    }
    front = next;
  }
  return steps;
}

/** A way begins where nothing comes in, or only what can come back from the way itself. */
function possibleStarts(graph: ChainGraph): number[] {
  const { gives, takes, givers } = graph.hubs;
  const component = chainComponents(graph, false);
  /** The one component that brings a state about; -1 for several, -2 for none. */
  const onlyGiver = givers.map((nodes) => {
    const own = new Set(nodes.map((node) => component[node]!));
    return own.size > 1 ? -1 : ([...own][0] ?? -2);
  });
  return graph.ids.flatMap((_, node) => {
    if (gives[node]!.length === 0) return [];
    const fromOutside = takes[node]!.some(
      (hub) => onlyGiver[hub] !== -2 && onlyGiver[hub] !== component[node],
    );
    return fromOutside ? [] : [node];
  });
}

function walk(graph: ChainGraph, limits: WalkLimits, control: RunControl, rules: WalkRules): Ways {
  const walker = new Walker(graph, limits, rules);
  control.signal?.throwIfAborted();
  for (const start of rules.starts) {
    if (walker.isOver) break;
    if (rules.mayEnter(start, 0)) walker.enter(start);
    while (walker.advance()) {
      if (walker.steps % stepsBetweenReports === 0) report(control, walker.steps, limits.maxSteps);
    }
  }
  return {
    ways: walker.ways,
    count: walker.count,
    complete: !walker.isOver && !walker.cutShort,
  };
}

class Walker {
  readonly ways: Way[] = [];
  count = 0;
  steps = 0;
  cutShort = false;
  private readonly onWay: Uint8Array;
  private readonly nodes: number[] = [];
  private readonly onward: { readonly list: readonly number[]; at: number }[] = [];
  private readonly most: number;

  constructor(
    private readonly graph: ChainGraph,
    private readonly limits: WalkLimits,
    private readonly rules: WalkRules,
  ) {
    this.onWay = new Uint8Array(graph.ids.length);
    this.most = limits.maxLength ?? graph.ids.length;
  }

  get isOver(): boolean {
    return this.steps > this.limits.maxSteps;
  }

  enter(node: number): void {
    this.onWay[node] = 1;
    this.nodes.push(node);
    const ends = this.rules.endsAt(this.nodes, this.onWay);
    const full = this.nodes.length >= this.most;
    if (ends) this.list(false);
    else if (full && this.rules.listsCut && mayGoOn(this.graph, this.nodes, this.onWay)) {
      this.cutShort = true;
      this.list(true);
    }
    const stops = full || (ends && !this.rules.passesEnds);
    this.onward.push({ list: stops ? [] : this.graph.targets(node), at: 0 });
  }

  /** Takes one join on, or one back; false at the end. */
  advance(): boolean {
    const here = this.onward.at(-1);
    if (here === undefined) return false;
    const next = here.list[here.at];
    here.at += 1;
    if (next === undefined || this.isOver) {
      this.onWay[this.nodes.pop()!] = 0;
      this.onward.pop();
      return true;
    }
    this.steps += 1;
    if (this.onWay[next] === 0 && this.rules.mayEnter(next, this.nodes.length)) this.enter(next);
    return true;
  }

  private list(goesOn: boolean): void {
    this.count += 1;
    if (this.ways.length < this.limits.limit) this.ways.push({ nodes: [...this.nodes], goesOn });
  }
}

/** Whether a way of the greatest length could be made longer at its end. */
function mayGoOn({ targets }: ChainGraph, way: readonly number[], onWay: Uint8Array): boolean {
  return targets(way.at(-1)!).some((node) => onWay[node] === 0);
}

function report(control: RunControl, done: number, total: number): void {
  control.onProgress?.({ done, total });
  control.signal?.throwIfAborted();
}
