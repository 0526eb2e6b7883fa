import { byCodeUnit } from '@cmoc/kernel';
import type { Direction, Link, Review } from '@cmoc/model';
import type { ConfigurationStates, SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../../vocabulary/construct-states/construct-states';
import type { State } from '../../vocabulary/construct-states/state';
import { buildChainGraph, type ChainGraph } from '../chain-graph/chain-graph';
import { reversesOf } from '../../vocabulary/construct-states/opposite-states';

/** How an outcome carries over into another configuration. */
export type ChainLinkKind = 'outcome-to-context' | 'outcome-to-mechanism';

/** A construct and the way it goes, as plain data. */
export interface StateData {
  readonly construct: string;
  /** `null` where the source does not say which way. */
  readonly direction: Direction | null;
}

/** An outcome of one configuration that becomes a context or the mechanism of another. */
export interface ChainLink {
  /** Unique among the links of a review, and the same as long as both slots are. */
  readonly id: string;
  readonly kind: ChainLinkKind;
  readonly from: string;
  readonly to: string;
  /** `null` only for a recorded link that names no slot. */
  readonly fromSlot: string | null;
  readonly toSlot: string | null;
  /** The state as the outcome tells it; `null` for a recorded link that rests on no shared state. */
  readonly state: StateData | null;
  /** The state as the receiving slot tells it: another one where an identity joins the two. */
  readonly becomes: StateData | null;
  /** Whether every construct of the receiving slot is supplied, or only some. */
  readonly covers: 'whole' | 'part';
  /** `evidenced` when a source asserts the link; else the join is inferred from the wording. */
  readonly basis: 'evidenced' | 'inferred';
  /** The recorded link it corresponds to. */
  readonly recorded: string | null;
  /** The identity judgements it hangs on. */
  readonly identities: readonly string[];
}

/** The chain links of a review, worked out where they are asked for. */
export interface ChainLinks {
  /** The links from one configuration to another, by kind and slots. */
  readonly between: (from: string, to: string) => readonly ChainLink[];
  /** A join of two configurations that ends on the reverse of a state; `null` where there is none. */
  readonly reversing: (from: string, to: string) => ChainLink | null;
  /** How many links there are in all; linear in slots. */
  readonly count: () => number;
  /** All links in order of `from`, `to`, kind and slots; at most so many. */
  readonly list: (limit: number) => ChainLink[];
  readonly graph: ChainGraph;
  /** Pairs joined by a link on record that no shared state explains. */
  readonly recorded: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Finds where an outcome of one configuration is, in construct *and* direction, a context or the
 * mechanism of another (or of itself). Links a reviewer recorded are all there, also where the
 * states do not match. There can be many more links than slots, so each is made when it is asked
 * for; counting and the graph of what follows what are linear in slots.
 */
export function findChainLinks(
  configurations: readonly ConfigurationStates[],
  states: ConstructStates,
  review: Partial<Pick<Review, 'links' | 'constructs'>> = {},
): ChainLinks {
  const byId = new Map(configurations.map((one) => [one.id, one]));
  const opposites = new Map(
    (review.constructs ?? []).map(({ id, opposites: poles }) => [id as string, poles as string[]]),
  );
  const register = recordedLinks(review.links ?? [], configurations);
  const outcomesOf = remembered((id) =>
    byId.get(id)!.outcomes.map((outcome) => withClasses(outcome, states)),
  );
  const turnedOf = remembered((id) =>
    byId.get(id)!.outcomes.map(({ slot, states: told }) => {
      const turned = told.flatMap((state) => reversesOf(state, opposites));
      return withClasses({ slot, states: turned }, states);
    }),
  );
  const receiversOf = remembered((id) => receiversIn(byId.get(id)!, states));
  const found = (from: string, to: string): ChainLink[] => {
    const links = meetings(outcomesOf(from), receiversOf(to)).map(({ outcome, receiver }) =>
      register.settle(toLink(from, outcome, receiver, states)),
    );
    return [...links, ...register.unmatched(from, to, links)].sort(byPlace);
  };
  const known = new Map<string, readonly ChainLink[]>();
  const between = (from: string, to: string) => {
    const key = `${from}>${to}`;
    const links = known.get(key) ?? found(from, to);
    known.set(key, links);
    return links;
  };
  const recorded = register.ends.filter(({ from, to }) =>
    between(from, to).some(({ state }) => state === null),
  );
  const graph = buildChainGraph({ configurations, states, opposites, recorded });
  return {
    between,
    graph,
    recorded,
    reversing: (from, to) => {
      const last = meetings(turnedOf(from), receiversOf(to)).at(-1);
      return last === undefined ? null : toLink(from, last.outcome, last.receiver, states);
    },
    count: () => countLinks(configurations, states) + unmatchedCount(register.ends, between),
    list: (limit) => listLinks(graph, found, limit),
  };
}

function listLinks(
  { ids, targets }: ChainGraph,
  found: (from: string, to: string) => readonly ChainLink[],
  limit: number,
): ChainLink[] {
  const links: ChainLink[] = [];
  for (const [node, from] of ids.entries()) {
    for (const target of targets(node)) {
      if (links.length >= limit) return links.slice(0, limit);
      links.push(...found(from, ids[target]!));
    }
  }
  return links.slice(0, limit);
}

function unmatchedCount(
  ends: readonly Ends[],
  between: (from: string, to: string) => readonly ChainLink[],
): number {
  return ends.reduce(
    (sum, { from, to }) => sum + between(from, to).filter(({ state }) => state === null).length,
    0,
  );
}

/** Pairs of an outcome and a slot that takes it up, counted without listing them. */
function countLinks(
  configurations: readonly ConfigurationStates[],
  states: ConstructStates,
): number {
  const receivers = new Map<string, SlotStates[]>();
  const classesOf = ({ states: told }: SlotStates) => [
    ...new Set(told.map((state) => states.classOf(state))),
  ];
  for (const { contexts, mechanisms } of configurations) {
    for (const slot of [...contexts, ...mechanisms]) {
      for (const key of classesOf(slot)) {
        const there = receivers.get(key);
        if (there === undefined) receivers.set(key, [slot]);
        else there.push(slot);
      }
    }
  }
  let count = 0;
  for (const { outcomes } of configurations) {
    for (const outcome of outcomes) {
      const lists = classesOf(outcome).map((key) => receivers.get(key) ?? []);
      count += lists.length < 2 ? (lists[0]?.length ?? 0) : new Set(lists.flat()).size;
    }
  }
  return count;
}

interface Receiver {
  readonly kind: ChainLinkKind;
  readonly to: string;
  readonly target: Classed;
}

/** A slot with the classes of its states. */
interface Classed extends SlotStates {
  readonly classes: readonly string[];
}

function withClasses(slot: SlotStates, states: ConstructStates): Classed {
  return { ...slot, classes: slot.states.map((state) => states.classOf(state)) };
}

function receiversIn(
  { id, contexts, mechanisms }: ConfigurationStates,
  states: ConstructStates,
): Receiver[] {
  const receiver = (kind: ChainLinkKind) => (slot: SlotStates) => ({
    kind,
    to: id,
    target: withClasses(slot, states),
  });
  return [
    ...contexts.map(receiver('outcome-to-context')),
    ...mechanisms.map(receiver('outcome-to-mechanism')),
  ];
}

/** Every outcome with every slot that shares a state with it. */
function meetings(
  outcomes: readonly Classed[],
  receivers: readonly Receiver[],
): { readonly outcome: SlotStates; readonly receiver: Receiver }[] {
  return outcomes.flatMap((outcome) =>
    receivers
      .filter(({ target }) => target.classes.some((key) => outcome.classes.includes(key)))
      .map((receiver) => ({ outcome, receiver })),
  );
}

function remembered<Value>(answer: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const there = known.get(id);
    if (there !== undefined) return there;
    const value = answer(id);
    known.set(id, value);
    return value;
  };
}

function toLink(
  from: string,
  outcome: SlotStates,
  receiver: Receiver,
  states: ConstructStates,
): ChainLink {
  const { kind, to, target } = receiver;
  const pairs = outcome.states.flatMap((state) =>
    target.states
      .filter((other) => states.classOf(other) === states.classOf(state))
      .map((other) => ({ state, other })),
  );
  const { state, other } = pairs[0]!;
  const supplied = new Set(pairs.map((pair) => pair.other));
  return {
    id: `${from}/${outcome.slot.id}>${to}/${target.slot.id}`,
    kind,
    from,
    to,
    fromSlot: outcome.slot.id,
    toSlot: target.slot.id,
    state: toStateData(state),
    becomes: toStateData(other),
    covers: supplied.size === target.states.length ? 'whole' : 'part',
    basis: 'inferred',
    recorded: null,
    identities: states.identitiesBetween(state, other) ?? [],
  };
}

/** A state as plain data. */
export function toStateData({ construct, direction }: State): StateData {
  return { construct, direction: direction ?? null };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

interface Register {
  /** Pairs of configurations with a link on record, each once. */
  readonly ends: readonly Ends[];
  settle(link: ChainLink): ChainLink;
  /** Links on record between two configurations that none of the found ones corresponds to. */
  unmatched(from: string, to: string, found: readonly ChainLink[]): ChainLink[];
}

/** Recorded links of the two kinds: they say which matches a source asserts, and add their own. */
function recordedLinks(
  recorded: Review['links'],
  configurations: readonly ConfigurationStates[],
): Register {
  const known = new Set(configurations.map(({ id }) => id));
  const byEnds = new Map<string, RecordedLink[]>();
  for (const link of recorded.filter(isChainLink)) {
    if (!known.has(link.from) || !known.has(link.to)) continue;
    const key = `${link.from}>${link.to}`;
    byEnds.set(key, [...(byEnds.get(key) ?? []), link]);
  }
  const onRecord = (from: string, to: string) => byEnds.get(`${from}>${to}`) ?? [];
  return {
    ends: [...byEnds.values()].map(([first]) => ({ from: first!.from, to: first!.to })),
    settle: (link) => {
      const match = onRecord(link.from, link.to)
        .filter((candidate) => candidate.kind === link.kind && names(candidate, link))
        .sort(evidencedFirst)[0];
      return match === undefined ? link : { ...link, basis: match.basis, recorded: match.id };
    },
    unmatched: (from, to, found) =>
      onRecord(from, to)
        .filter(
          (link) =>
            !found.some(
              ({ kind, recorded: id, ...slots }) =>
                id !== null && kind === link.kind && names(link, slots),
            ),
        )
        .map(fromRecorded),
  };
}

function names({ fromSlot, toSlot }: Link, slots: Pick<ChainLink, 'fromSlot' | 'toSlot'>): boolean {
  return (
    (fromSlot === undefined || fromSlot === slots.fromSlot) &&
    (toSlot === undefined || toSlot === slots.toSlot)
  );
}

function evidencedFirst(one: Link, other: Link): number {
  return byCodeUnit(one.basis, other.basis) || byCodeUnit(one.id, other.id);
}

type RecordedLink = Link & { kind: ChainLinkKind };

function isChainLink(link: Link): link is RecordedLink {
  return link.kind === 'outcome-to-context' || link.kind === 'outcome-to-mechanism';
}

function fromRecorded(link: RecordedLink): ChainLink {
  const { id, kind, from, to, fromSlot, toSlot, basis } = link;
  return {
    id: `recorded:${id}`,
    kind,
    from,
    to,
    fromSlot: fromSlot ?? null,
    toSlot: toSlot ?? null,
    state: null,
    becomes: null,
    covers: 'part',
    basis,
    recorded: id,
    identities: [],
  };
}

function byPlace(one: ChainLink, other: ChainLink): number {
  return (
    byCodeUnit(one.from, other.from) ||
    byCodeUnit(one.to, other.to) ||
    byCodeUnit(one.kind, other.kind) ||
    byCodeUnit(one.id, other.id)
  );
}
