import { reportProgress, type RunControl } from '@cmoc/kernel';
import { walkWays, type Way, type WaySearch } from '../simple-paths/path-search';
import { joinComponents, type JoinGraph } from './join-graph';

/** How far a search goes. */
export interface WalkLimits {
  /** Ways to list; more are counted only. */
  readonly limit: number;
  readonly maxSteps: number;
  /** Nodes on one way; `null` for no bound. */
  readonly maxLength: number | null;
}

/** Ways found. */
export interface Ways {
  readonly ways: readonly Way[];
  /** Ways seen, listed or not. */
  readonly count: number;
  /** Whether every way was seen to its end. */
  readonly complete: boolean;
}

/**
 * Lists the ways that cannot be made longer at either end without passing a node twice,
 * each up to a greatest length. Depth first, in ascending order.
 */
export function longestWays(graph: JoinGraph, limits: WalkLimits, control: RunControl = {}): Ways {
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

/** Lists the ways from one of some nodes to one of others. Depth first, in ascending order. */
export function waysBetween(
  graph: JoinGraph,
  { starts, ends, passes }: WaysQuestion,
  limits: WalkLimits,
  control: RunControl = {},
): Ways {
  const left = stepsTo(graph, ends);
  const most = limits.maxLength ?? graph.order;
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

/** Fewest joins from each node to one of some; -1 where none leads there. */
export function stepsTo({ order, hubs }: JoinGraph, ends: ReadonlySet<number>): Int32Array {
  const steps = new Int32Array(order).fill(-1);
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
function possibleStarts(graph: JoinGraph): number[] {
  const { gives, takes, givers } = graph.hubs;
  const component = joinComponents(graph, false);
  /** The one component that brings a state about; -1 for several, -2 for none. */
  const onlyGiver = givers.map((nodes) => {
    const own = new Set(nodes.map((node) => component[node]!));
    return own.size > 1 ? -1 : ([...own][0] ?? -2);
  });
  return Array.from({ length: graph.order }, (_, node) => node).filter((node) => {
    if (gives[node]!.length === 0) return false;
    const fromOutside = takes[node]!.some(
      (hub) => onlyGiver[hub] !== -2 && onlyGiver[hub] !== component[node],
    );
    return !fromOutside;
  });
}

function walk(
  graph: JoinGraph,
  { limit, maxSteps, maxLength }: WalkLimits,
  control: RunControl,
  rules: Omit<WaySearch, 'targets' | 'limit' | 'maxSteps' | 'maxNodes' | 'countOn'>,
): Ways {
  reportProgress(control, 0, maxSteps);
  const { ways, count, stopped, cutShort } = walkWays(graph.order, control, {
    ...rules,
    targets: graph.targets,
    limit,
    maxSteps,
    maxNodes: maxLength ?? graph.order,
    countOn: true,
  });
  return { ways, count, complete: !stopped && !cutShort };
}
