import { tarjan } from '../../groups/strong-components/tarjan';

/**
 * Which node can follow which, without a list of pairs: nodes give and take hubs, and one is joined
 * to another when that takes what it gives. Space is linear in what is given and taken, however many
 * pairs that makes.
 */
export interface JoinGraph {
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
export interface JoinLists {
  /** The hubs of each node, each once. */
  readonly gives: readonly (readonly number[])[];
  readonly takes: readonly (readonly number[])[];
  /** Hubs that stand for the reverse of what each node gives. */
  readonly turns: readonly (readonly number[])[];
}

/** What each node gives and takes, and the same by hub. */
export interface JoinHubs extends JoinLists {
  readonly givers: readonly (readonly number[])[];
  readonly takers: readonly (readonly number[])[];
  readonly turners: readonly (readonly number[])[];
}

/** Makes a join graph of what nodes give and take. Linear. */
export function buildJoinGraph(lists: JoinLists, hubCount: number): JoinGraph {
  const { gives, takes, turns } = lists;
  const hubs = {
    ...lists,
    givers: turnedRound(gives, hubCount),
    takers: turnedRound(takes, hubCount),
    turners: turnedRound(turns, hubCount),
  };
  return {
    order: gives.length,
    hubs,
    targets: remembered((node) => mergeLists(gives[node]!.map((hub) => hubs.takers[hub]!))),
    sources: remembered((node) => mergeLists(takes[node]!.map((hub) => hubs.givers[hub]!))),
    turningTargets: remembered((node) => mergeLists(turns[node]!.map((hub) => hubs.takers[hub]!))),
  };
}

/**
 * Numbers the strong components: nodes that lead back to each other share a number. Over nodes and
 * hubs, so linear in what is given and taken.
 *
 * @param turning whether joins that turn count as well
 * @internal
 */
export function joinComponents({ order, hubs }: JoinGraph, turning: boolean): Int32Array {
  const lists = hubs.gives.map((given, node) =>
    turning ? [...given, ...hubs.turns[node]!] : given,
  );
  const offsets = new Uint32Array(order + hubs.takers.length + 1);
  const all = [...lists.map((list) => list.map((hub) => hub + order)), ...hubs.takers];
  all.forEach((list, vertex) => {
    offsets[vertex + 1] = offsets[vertex]! + list.length;
  });
  const neighbours = Uint32Array.from(all.flat());
  return tarjan(all.length, { offsets, neighbours }).component.subarray(0, order);
}

function turnedRound(lists: readonly (readonly number[])[], count: number): number[][] {
  const turned = Array.from({ length: count }, (): number[] => []);
  lists.forEach((hubs, node) => {
    for (const hub of hubs) turned[hub]!.push(node);
  });
  return turned;
}

function mergeLists(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length === 0) return [];
  if (lists.length === 1) return lists[0]!;
  return [...new Set(lists.flat())].sort((one, other) => one - other);
}

/** Lists are worked out only for the nodes a search comes to. */
function remembered(
  answer: (node: number) => readonly number[],
): (node: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  return (node) => (known[node] ??= answer(node));
}
