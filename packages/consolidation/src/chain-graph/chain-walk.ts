import type { RunControl } from '@cmoc/graph';
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
  const onlyGiver = givers.map((nodes) => {
    const own = new Set(nodes.map((node) => component[node]!));
    return own.size === 1 ? [...own][0]! : own.size === 0 ? null : -1;
  });
  return graph.ids.flatMap((_, node) => {
    if (gives[node]!.length === 0) return [];
    const fromOutside = takes[node]!.some((hub) => {
      const only = onlyGiver[hub]!;
      return only !== null && only !== component[node];
    });
    return fromOutside ? [] : [node];
  });
}

function walk(
  graph: ChainGraph,
  { limit, maxSteps, maxLength }: WalkLimits,
  control: RunControl,
  rules: WalkRules,
): Ways {
  const most = maxLength ?? graph.ids.length;
  const onWay = new Uint8Array(graph.ids.length);
  const nodes: number[] = [];
  const onward: { list: readonly number[]; at: number }[] = [];
  const ways: Way[] = [];
  let [count, steps, cutShort] = [0, 0, false];
  const list = (goesOn: boolean) => {
    count += 1;
    if (ways.length < limit) ways.push({ nodes: [...nodes], goesOn });
  };
  const enter = (node: number) => {
    onWay[node] = 1;
    nodes.push(node);
    const ends = rules.endsAt(nodes, onWay);
    if (ends) list(false);
    const full = nodes.length >= most;
    const stops = full || (ends && !rules.passesEnds);
    if (full && !ends && rules.listsCut && mayGoOn(graph, nodes, onWay)) {
      cutShort = true;
      list(true);
    }
    onward.push({ list: stops ? [] : graph.targets(node), at: 0 });
  };
  control.signal?.throwIfAborted();
  for (const start of rules.starts) {
    if (steps > maxSteps) break;
    if (rules.mayEnter(start, 0)) enter(start);
    for (let here = onward.at(-1); here !== undefined; here = onward.at(-1)) {
      const next = here.list[here.at];
      here.at += 1;
      if (next === undefined || steps > maxSteps) {
        onWay[nodes.pop()!] = 0;
        onward.pop();
        continue;
      }
      steps += 1;
      if (steps % stepsBetweenReports === 0) report(control, steps, maxSteps);
      if (onWay[next] === 0 && rules.mayEnter(next, nodes.length)) enter(next);
    }
  }
  return { ways, count, complete: steps <= maxSteps && !cutShort };
}

/** Whether a way of the greatest length could be made longer at its end. */
function mayGoOn({ targets }: ChainGraph, way: readonly number[], onWay: Uint8Array): boolean {
  return targets(way.at(-1)!).some((node) => onWay[node] === 0);
}

function report(control: RunControl, done: number, total: number): void {
  control.onProgress?.({ done, total });
  control.signal?.throwIfAborted();
}
