import { RunControl } from '@cmoc/kernel';

/** A way by number. */
interface Way {
  readonly nodes: readonly number[];
  /** Whether it was cut at the most nodes and could go on. */
  readonly goesOn: boolean;
}

/** A row of items by number, ascending, and the group it counts for. */
interface ItemRow {
  readonly items: readonly number[];
  readonly group: number;
}
/** Items that occur together, with all rows that hold them. */
interface ClosedSet {
  readonly items: readonly number[];
  readonly rows: readonly number[];
  /** Number of different groups among the rows. */
  readonly support: number;
}
/** What to look for and how long. */
interface ClosedSetLimits {
  readonly minSupport: number;
  /** Leave out sets of fewer items; none is left out unless asked. */
  readonly minItems?: number;
  /** Stop after this many sets. */
  readonly most: number;
}
/** Sets found, the best supported first, ties in the order in which they are found. */
interface ClosedSets {
  readonly sets: readonly ClosedSet[];
  /** Whether there are more; none of them is better supported than the last. */
  readonly cut: boolean;
}
/**
 * Finds sets of items to which none can be added without losing a row, best supported first, so
 * that a search cut short has lost none that is better supported than what it found.
 *
 * Prefix-preserving closure extension (LCM, DOI 10.1007/978-3-540-30214-8_2) over lists of rows:
 * each set costs the occurrences in its rows, so sparse rows are cheap however many there are.
 * Progress counts sets listed. Nothing is checked here: {@link closedItemsets} takes names and
 * checked options.
 */
declare function closedSets(
  rows: readonly ItemRow[],
  { minSupport, minItems, most }: ClosedSetLimits,
  control?: RunControl,
): ClosedSets;

/**
 * Which node can follow which, without a list of pairs: nodes give and take hubs, and one is joined
 * to another when that takes what it gives. Space is linear in what is given and taken, however many
 * pairs that makes.
 */
interface JoinGraph {
  readonly order: number;
  /** Nodes that can follow one, ascending, each once; itself included. */
  readonly targets: (node: number) => readonly number[];
  /** Nodes that one can follow, ascending, each once; itself included. */
  readonly sources: (node: number) => readonly number[];
  /** Nodes that take the turn of what one gives. */
  readonly turningTargets: (node: number) => readonly number[];
  readonly hubs: JoinHubs;
}
/** What each node gives and takes. */
interface JoinLists {
  /** The hubs of each node, each once. */
  readonly gives: readonly (readonly number[])[];
  readonly takes: readonly (readonly number[])[];
  /** Hubs that stand for the reverse of what each node gives. */
  readonly turns: readonly (readonly number[])[];
}
/** What each node gives and takes, and the same by hub. */
interface JoinHubs extends JoinLists {
  readonly givers: readonly (readonly number[])[];
  readonly takers: readonly (readonly number[])[];
  readonly turners: readonly (readonly number[])[];
}
/** Makes a join graph of what nodes give and take. Linear. */
declare function buildJoinGraph(lists: JoinLists, hubCount: number): JoinGraph;

/** How far a search goes. */
interface WalkLimits {
  /** Ways to list; more are counted only. */
  readonly limit: number;
  readonly maxSteps: number;
  /** Nodes on one way; `null` for no bound. */
  readonly maxLength: number | null;
}
/** Ways found. */
interface Ways {
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
declare function longestWays(graph: JoinGraph, limits: WalkLimits, control?: RunControl): Ways;
/** What {@link waysBetween} looks for. */
interface WaysQuestion {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** What a way has to pass to count. */
  readonly passes: (way: readonly number[]) => boolean;
}
/** Lists the ways from one of some nodes to one of others. Depth first, in ascending order. */
declare function waysBetween(
  graph: JoinGraph,
  { starts, ends, passes }: WaysQuestion,
  limits: WalkLimits,
  control?: RunControl,
): Ways;
/** Fewest joins from each node to one of some; -1 where none leads there. */
declare function stepsTo({ order, hubs }: JoinGraph, ends: ReadonlySet<number>): Int32Array;

/** A way that comes back to its start, by number, from its smallest. */
interface JoinLoop {
  readonly nodes: readonly number[];
  /** Position of the node whose join to the next ends on the reverse; `null` for none. */
  readonly turnsAt: number | null;
}
/** Loops found, ordered by their nodes. */
interface JoinLoops {
  readonly loops: readonly JoinLoop[];
  /** Whether there may be more. */
  readonly cut: boolean;
}
/**
 * Lists the loops of a join graph, each once: those in which every join goes on as it
 * is, or (`turning`) those in which exactly one join ends on the reverse.
 *
 * Depth first from each node over later ones, only where the way back is short enough.
 * Linear in slots for each start that has a loop in reach, then in what is listed.
 */
declare function findLoops(
  graph: JoinGraph,
  turning: boolean,
  limits: WalkLimits,
  control?: RunControl,
): JoinLoops;

export { buildJoinGraph, closedSets, findLoops, longestWays, stepsTo, waysBetween };
export type {
  ClosedSet,
  ClosedSetLimits,
  ClosedSets,
  ItemRow,
  JoinGraph,
  JoinHubs,
  JoinLists,
  JoinLoop,
  JoinLoops,
  WalkLimits,
  Way,
  Ways,
  WaysQuestion,
};
