import type { ConfigurationStates, SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../../vocabulary/construct-states/construct-states';
import { reversesOf } from '../../vocabulary/construct-states/opposite-states';

/**
 * Which configuration can follow which, without a list of pairs: configurations bring about states
 * and take up states, and two of them are joined when one takes up what the other brings about.
 * Space is linear in slots, however many pairs that makes.
 */
export interface ChainGraph {
  /** Ids by number, in order of id. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Numbers of the configurations that can follow one, ascending, each once; itself included. */
  readonly targets: (node: number) => readonly number[];
  /** Numbers of the configurations one can follow, ascending, each once; itself included. */
  readonly sources: (node: number) => readonly number[];
  /** Those that take up the reverse of what one brings about. */
  readonly turningTargets: (node: number) => readonly number[];
  /** The states between configurations. */
  readonly hubs: ChainHubs;
}

/** States as numbers, with who brings each about and who takes it up. */
export interface ChainHubs {
  readonly gives: readonly (readonly number[])[];
  readonly takes: readonly (readonly number[])[];
  /** The reverses of what each configuration brings about. */
  readonly turns: readonly (readonly number[])[];
  readonly givers: readonly (readonly number[])[];
  readonly takers: readonly (readonly number[])[];
  readonly turners: readonly (readonly number[])[];
}

/** What a chain graph is built from. */
export interface ChainGraphInput {
  /** In order of id. */
  readonly configurations: readonly ConfigurationStates[];
  readonly states: ConstructStates;
  /** Joins on record that no shared state explains. */
  readonly recorded?: readonly { readonly from: string; readonly to: string }[];
  /** Opposite constructs, for joins that turn; none are looked for when left out. */
  readonly opposites?: ReadonlyMap<string, readonly string[]>;
}

/** Builds the graph of what can follow what. Linear in slots. */
export function buildChainGraph(input: ChainGraphInput): ChainGraph {
  const ids = input.configurations.map(({ id }) => id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const hubs = readHubs(input, numberOf);
  const { gives, takes, turns, givers, takers } = hubs;
  return {
    ids,
    numberOf,
    hubs,
    targets: remembered((node) => mergeLists(gives[node]!.map((hub) => takers[hub]!))),
    sources: remembered((node) => mergeLists(takes[node]!.map((hub) => givers[hub]!))),
    turningTargets: remembered((node) => mergeLists(turns[node]!.map((hub) => takers[hub]!))),
  };
}

function readHubs(
  { configurations, states, recorded = [], opposites }: ChainGraphInput,
  numberOf: ReadonlyMap<string, number>,
): ChainHubs {
  const numbers = new Map<string, number>();
  const hubOf = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const hubsOf = (slots: readonly SlotStates[]) => [
    ...new Set(slots.flatMap(({ states: told }) => told.map((one) => hubOf(states.classOf(one))))),
  ];
  const gives = configurations.map(({ outcomes }) => hubsOf(outcomes));
  const takes = configurations.map(({ contexts, mechanisms }) =>
    hubsOf([...contexts, ...mechanisms]),
  );
  const turns = configurations.map(({ outcomes }) =>
    opposites === undefined
      ? []
      : hubsOf(
          outcomes.map(({ slot, states: told }) => ({
            slot,
            states: told.flatMap((one) => reversesOf(one, opposites)),
          })),
        ),
  );
  for (const { from, to } of recorded) {
    const [giver, taker] = [numberOf.get(from), numberOf.get(to)];
    if (giver === undefined || taker === undefined) continue;
    const hub = hubOf(`recorded ${from}>${to}`);
    if (!gives[giver]!.includes(hub)) gives[giver]!.push(hub);
    if (!takes[taker]!.includes(hub)) takes[taker]!.push(hub);
  }
  const count = numbers.size;
  return {
    gives,
    takes,
    turns,
    givers: turnedRound(gives, count),
    takers: turnedRound(takes, count),
    turners: turnedRound(turns, count),
  };
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

/** Lists are worked out only for the configurations a search comes to. */
function remembered(
  answer: (node: number) => readonly number[],
): (node: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  return (node) => (known[node] ??= answer(node));
}
