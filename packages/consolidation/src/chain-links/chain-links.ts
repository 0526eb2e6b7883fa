import type { Direction, Link, Review } from '@cmoc/model';
import type { ConfigurationStates, SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../construct-states/construct-states';
import type { State } from '../construct-states/state';
import { compareCodeUnits } from '@cmoc/graph';
import { reverseOf } from '../construct-states/state';

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

/**
 * Finds where an outcome of one configuration is, in construct *and* direction, a context or the
 * mechanism of another (or of itself). Links a reviewer recorded are all there, also where the
 * states do not match. Sorted by `from`, `to`, kind and slots.
 *
 * Near linear in slots plus links found.
 */
export function findChainLinks(
  configurations: readonly ConfigurationStates[],
  states: ConstructStates,
  recorded: Review['links'] = [],
): ChainLink[] {
  const receivers = receiversByClass(configurations, states);
  const register = recordedLinks(recorded, configurations);
  const links: ChainLink[] = [];
  for (const { id, outcomes } of configurations) {
    for (const outcome of outcomes) {
      for (const receiver of meetings(outcome, receivers, states)) {
        links.push(register.settle(toLink(id, outcome, receiver, states)));
      }
    }
  }
  return [...links, ...register.unmatched(links)].sort(byPlace);
}

/** A join that would close a chain on the reverse of the state it started from. */
export interface ReversingJoin {
  readonly from: string;
  readonly to: string;
  readonly link: ChainLink;
}

/**
 * Finds where an outcome is the reverse of a context or mechanism: the same construct going the
 * other way, or an opposite construct going the same way. Such a join supplies nothing; it can only
 * make a loop a balancing one.
 */
export function findReversingJoins(
  configurations: readonly ConfigurationStates[],
  states: ConstructStates,
  constructs: Review['constructs'] = [],
): ReversingJoin[] {
  const receivers = receiversByClass(configurations, states);
  const opposites = new Map(
    constructs.map(({ id, opposites: poles }) => [id as string, poles as string[]]),
  );
  const joins: ReversingJoin[] = [];
  for (const { id, outcomes } of configurations) {
    for (const { slot, states: told } of outcomes) {
      const reversed = { slot, states: told.flatMap((state) => reversesOf(state, opposites)) };
      for (const receiver of meetings(reversed, receivers, states)) {
        joins.push({ from: id, to: receiver.to, link: toLink(id, reversed, receiver, states) });
      }
    }
  }
  return joins;
}

function reversesOf(state: State, opposites: ReadonlyMap<string, readonly string[]>): State[] {
  const reverse = reverseOf(state.direction);
  const same = reverse === undefined ? [] : [{ construct: state.construct, direction: reverse }];
  const poles = (opposites.get(state.construct) ?? []).map((construct) => ({
    ...state,
    construct,
  }));
  return [...same, ...poles];
}

interface Receiver {
  readonly kind: ChainLinkKind;
  readonly to: string;
  readonly target: SlotStates;
}

function receiversByClass(
  configurations: readonly ConfigurationStates[],
  states: ConstructStates,
): ReadonlyMap<string, readonly Receiver[]> {
  const byClass = new Map<string, Receiver[]>();
  const add = (kind: ChainLinkKind, to: string, target: SlotStates) => {
    for (const key of new Set(target.states.map((state) => states.classOf(state)))) {
      const there = byClass.get(key);
      if (there === undefined) byClass.set(key, [{ kind, to, target }]);
      else there.push({ kind, to, target });
    }
  };
  for (const { id, contexts, mechanisms } of configurations) {
    for (const context of contexts) add('outcome-to-context', id, context);
    for (const mechanism of mechanisms) add('outcome-to-mechanism', id, mechanism);
  }
  return byClass;
}

/** Every slot that shares a state with an outcome, once. */
function meetings(
  outcome: SlotStates,
  receivers: ReadonlyMap<string, readonly Receiver[]>,
  states: ConstructStates,
): Receiver[] {
  const found = outcome.states.flatMap((state) => receivers.get(states.classOf(state)) ?? []);
  return found.length < 2
    ? found
    : distinctBy(found, ({ to, target }) => `${to}/${target.slot.id}`);
}

function distinctBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
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

interface Register {
  settle(link: ChainLink): ChainLink;
  unmatched(found: readonly ChainLink[]): ChainLink[];
}

/** Recorded links of the two kinds: they say which matches a source asserts, and add their own. */
function recordedLinks(
  recorded: Review['links'],
  configurations: readonly ConfigurationStates[],
): Register {
  const known = new Set(configurations.map(({ id }) => id));
  const chained = recorded
    .filter(isChainLink)
    .filter(({ from, to }) => known.has(from) && known.has(to));
  const byEnds = new Map<string, RecordedLink[]>();
  for (const link of chained) {
    const key = `${link.kind}/${link.from}/${link.to}`;
    byEnds.set(key, [...(byEnds.get(key) ?? []), link]);
  }
  return {
    settle: (link) => {
      const there = byEnds.get(`${link.kind}/${link.from}/${link.to}`) ?? [];
      const match = there.filter((candidate) => names(candidate, link)).sort(evidencedFirst)[0];
      return match === undefined ? link : { ...link, basis: match.basis, recorded: match.id };
    },
    unmatched: (found) => {
      const settled = found.filter(({ recorded: id }) => id !== null);
      const met = (link: RecordedLink) =>
        settled.some(
          ({ kind, from, to, ...slots }) =>
            kind === link.kind && from === link.from && to === link.to && names(link, slots),
        );
      return chained.filter((link) => !met(link)).map(fromRecorded);
    },
  };
}

function names({ fromSlot, toSlot }: Link, slots: Pick<ChainLink, 'fromSlot' | 'toSlot'>): boolean {
  return (
    (fromSlot === undefined || fromSlot === slots.fromSlot) &&
    (toSlot === undefined || toSlot === slots.toSlot)
  );
}

function evidencedFirst(one: Link, other: Link): number {
  return compareCodeUnits(one.basis, other.basis) || compareCodeUnits(one.id, other.id);
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
    compareCodeUnits(one.from, other.from) ||
    compareCodeUnits(one.to, other.to) ||
    compareCodeUnits(one.kind, other.kind) ||
    compareCodeUnits(one.id, other.id)
  );
}
