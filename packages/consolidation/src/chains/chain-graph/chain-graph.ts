import { buildJoinGraph, type JoinGraph } from '@cmoc/graph/kernels';
import type { ConfigurationStates, SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../../vocabulary/construct-states/construct-states';
import { reversesOf } from '../../vocabulary/construct-states/opposite-states';

/**
 * Which configuration can follow which: configurations bring about states and take up states, and
 * two of them are joined when one takes up what the other brings about. Pairs are never all made.
 */
export interface ChainGraph extends JoinGraph {
  /** Ids by number, in order of id. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
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
  return { ids, numberOf, ...readJoins(input, numberOf) };
}

function readJoins(
  { configurations, states, recorded = [], opposites }: ChainGraphInput,
  numberOf: ReadonlyMap<string, number>,
): JoinGraph {
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
  return buildJoinGraph({ gives, takes, turns }, numbers.size);
}
