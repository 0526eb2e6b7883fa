import { readOptions, reportProgress, type RunControl, runControlOf } from '@cmoc/kernel';
import { bearingOfStance, type Bearing, type Review } from '@cmoc/model';
import * as z from 'zod';
import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { reverseOf } from '../../vocabulary/construct-states/state';
import {
  classesIn,
  indexReview,
  stateOfClass,
  type ReviewIndex,
} from '../../review-index/review-index';

/** How a source stands to a configuration. */
export type SourceStanding =
  /** Its evidence supports or refines the configuration. */
  | 'tells-it'
  /** Its evidence opposes it, or it tells the contexts with an outcome going the other way. */
  | 'opposite'
  /** It confirms the opposite: in another context, another outcome. */
  | 'opposite-confirmed'
  /** It tells every context and says nothing of the outcome. */
  | 'outcome-absent'
  /** It was checked for the configuration: other evidence on it is on record. */
  | 'checked'
  /** It tells some or none of the contexts; nothing is on record. */
  | 'never-checked';

/** One source to read again with a configuration in mind. */
export interface QueueEntry {
  readonly source: string;
  readonly standing: SourceStanding;
  /** The contexts of the configuration the source tells elsewhere, of all it has. */
  readonly contextsTold: number;
  /** The configurations of that source that make it so. */
  readonly because: readonly string[];
}

/** The exception queue of one configuration. */
export interface ExceptionQueue {
  readonly configuration: string;
  readonly contexts: number;
  /** Sources with the opposite first, then those that confirm it, then outcome absent, then never checked but with most contexts told. */
  readonly entries: readonly QueueEntry[];
  readonly counts: {
    /** All sources of the review that are not excluded. */
    readonly sources: number;
    /** Sources with any evidence on the configuration: “sought in 9 of 28”. */
    readonly sought: number;
    /** Sources among them that oppose it: “found 0”. */
    readonly opposite: number;
    /** Sources among them that confirm its opposite, and do not oppose it. */
    readonly oppositeConfirmed: number;
    readonly neverChecked: number;
    /** Entries beyond `mostEntries` and `mostNeverChecked`: the last in their order. */
    readonly notListed: number;
  };
}

const optionsSchema = z.strictObject({
  configurations: z
    .exactOptional(z.array(z.string()))
    .describe(
      'Queues for these configurations; for the refined and consolidated ones when left out, for all when there are none.',
    ),
  includeNeverChecked: z
    .boolean()
    .default(true)
    .describe('Whether never-checked sources are listed or only counted.'),
  mostEntries: z
    .int()
    .min(1)
    .default(1000)
    .describe('List at most this many sources for one configuration; the rest are counted.'),
  mostNeverChecked: z
    .int()
    .min(0)
    .default(100_000)
    .describe(
      'List at most this many never-checked sources over all queues; the rest are counted.',
    ),
});

/** Options of {@link exceptionQueues}. */
export type ExceptionQueueOptions = z.input<typeof optionsSchema>;

/**
 * Lists, for each configuration, the sources in which an exception may be found: where its contexts
 * hold and the outcome is absent or goes the other way, and those never checked for it. Says how
 * often exceptions were sought and found, so that “no exception” can be told from “not looked for”.
 * Linear in the evidence and in the sources that tell a context of each configuration.
 *
 * @throws UsageError `invalid-options`
 */
export function exceptionQueues(
  review: Review,
  options: ExceptionQueueOptions & RunControl = {},
): readonly ExceptionQueue[] {
  const control = runControlOf(options);
  const resolved = readOptions('exceptionQueues', optionsSchema, options);
  const index = indexReview(review);
  const bySource = claimsBySource(index);
  const sources = review.sources
    .filter(({ included }) => included !== false)
    .map(({ id }) => id as string)
    .sort();
  const input = {
    sources,
    known: new Set(sources),
    bySource,
    resolved,
    telling: telling(bySource),
  };
  const all = chosen(index, resolved.configurations);
  let room = resolved.includeNeverChecked ? resolved.mostNeverChecked : 0;
  return all.map((one, done) => {
    if (done % 64 === 0) reportProgress(control, done, all.length);
    const queue = queueOf(one, index, { ...input, room });
    room -= queue.entries.filter(({ standing }) => standing === 'never-checked').length;
    return queue;
  });
}

/** For each context state, the sources that tell it. */
function telling(
  bySource: ReadonlyMap<string, SourceClaims>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [source, { contexts }] of bySource) {
    for (const key of contexts.keys()) {
      const there = found.get(key);
      if (there === undefined) found.set(key, [source]);
      else there.push(source);
    }
  }
  return found;
}

function chosen(
  { configurations, theory }: ReviewIndex,
  wanted: readonly string[] | undefined,
): readonly ConfigurationStates[] {
  if (wanted !== undefined) {
    const ids = new Set(wanted);
    return configurations.filter(({ id }) => ids.has(id));
  }
  return theory();
}

interface SourceClaims {
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  readonly outcomes: ReadonlyMap<string, readonly string[]>;
}

/**
 * What each source tells, through the configurations it supports itself: state to configurations. What
 * was merged from two tellings is no third.
 */
function claimsBySource({
  configurations,
  evidence,
  states,
}: ReviewIndex): ReadonlyMap<string, SourceClaims> {
  const found = new Map<
    string,
    { contexts: Map<string, string[]>; outcomes: Map<string, string[]> }
  >();
  const put = (into: Map<string, string[]>, keys: readonly string[], id: string) => {
    for (const key of keys) {
      const there = into.get(key);
      if (there === undefined) into.set(key, [id]);
      else there.push(id);
    }
  };
  for (const one of configurations) {
    const telling = evidence.on(one.id).filter(({ stance }) => bearingOfStance[stance] === 'for');
    for (const source of new Set(telling.map((item) => item.source))) {
      const there = found.get(source) ?? {
        contexts: new Map<string, string[]>(),
        outcomes: new Map<string, string[]>(),
      };
      put(there.contexts, classesIn(one.contexts, states), one.id);
      put(there.outcomes, classesIn(one.outcomes, states), one.id);
      found.set(source, there);
    }
  }
  return found;
}

interface QueueInput {
  readonly sources: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly bySource: ReadonlyMap<string, SourceClaims>;
  readonly telling: ReadonlyMap<string, readonly string[]>;
  readonly resolved: { readonly includeNeverChecked: boolean; readonly mostEntries: number };
  /** How many never-checked sources may still be listed. */
  readonly room: number;
}

const order: readonly SourceStanding[] = [
  'opposite',
  'opposite-confirmed',
  'outcome-absent',
  'never-checked',
  'checked',
  'tells-it',
];

/** What a configuration claims, and how the passages of each source stand to it. */
interface Sought {
  readonly id: string;
  readonly contexts: readonly string[];
  readonly outcomes: readonly string[];
  /** The outcomes going the other way. */
  readonly reversed: readonly string[];
  readonly bearings: ReadonlyMap<string, readonly Bearing[]>;
}

/** A source as it stands, before what makes it so is gathered. */
interface Standing {
  readonly source: string;
  readonly standing: SourceStanding;
  readonly contextsTold: number;
}

function queueOf(
  one: ConfigurationStates,
  index: ReviewIndex,
  { sources, known, bySource, telling: tellers, resolved, room }: QueueInput,
): ExceptionQueue {
  const { includeNeverChecked, mostEntries } = resolved;
  const claim = soughtOf(one, index, known);
  const near = new Set(claim.bearings.keys());
  const told = room > 0 ? tellingAny(claim, tellers) : tellingLeast(claim, tellers);
  for (const source of told) if (known.has(source)) near.add(source);
  const standings = [...near].map((source) => standingOf(claim, source, bySource.get(source)));
  const ofStanding = (wanted: SourceStanding) =>
    standings.filter(({ standing }) => standing === wanted);
  const opposite = ofStanding('opposite');
  const confirmed = ofStanding('opposite-confirmed');
  const exceptions = [...opposite, ...confirmed, ...ofStanding('outcome-absent')];
  const unchecked = ofStanding('never-checked');
  const neverChecked = unchecked.length + sources.length - near.size;
  const most = Math.min(mostEntries, exceptions.length + room);
  const first = [...exceptions, ...(room > 0 ? unchecked : [])].sort(firstToRead).slice(0, most);
  // What tells no context and has no evidence comes last, in order of id.
  const entries = [
    ...first.map((entry) => entryOf(claim, entry, bySource)),
    ...farEntries(sources, near, most - first.length),
  ];
  const all = exceptions.length + (includeNeverChecked ? neverChecked : 0);
  return {
    configuration: one.id,
    contexts: claim.contexts.length,
    entries,
    counts: {
      sources: sources.length,
      sought: claim.bearings.size,
      opposite: opposite.length,
      oppositeConfirmed: confirmed.length,
      neverChecked,
      notListed: all - entries.length,
    },
  };
}

function soughtOf(
  one: ConfigurationStates,
  { evidence, states }: ReviewIndex,
  known: ReadonlySet<string>,
): Sought {
  const outcomes = classesIn(one.outcomes, states);
  const bearings = new Map<string, Bearing[]>();
  for (const { source, bearing } of evidence.of(one.id)) {
    if (!known.has(source)) continue;
    const there = bearings.get(source);
    if (there === undefined) bearings.set(source, [bearing]);
    else there.push(bearing);
  }
  const reversed = outcomes.flatMap((key) => {
    const { construct, direction } = stateOfClass(key);
    const way = reverseOf(direction);
    return way === undefined ? [] : [states.classOf({ construct, direction: way })];
  });
  return { id: one.id, contexts: classesIn(one.contexts, states), outcomes, reversed, bearings };
}

type Tellers = ReadonlyMap<string, readonly string[]>;

function tellingAny({ contexts }: Sought, tellers: Tellers): readonly string[] {
  return contexts.flatMap((key) => tellers.get(key) ?? []);
}

/** The sources that tell the context told by fewest: only among them can one tell every context. */
function tellingLeast({ contexts }: Sought, tellers: Tellers): readonly string[] {
  const lists = contexts.map((key) => tellers.get(key) ?? []);
  return lists.reduce((few, list) => (list.length < few.length ? list : few), lists[0] ?? []);
}

function firstToRead(one: Standing, other: Standing): number {
  return (
    order.indexOf(one.standing) - order.indexOf(other.standing) ||
    other.contextsTold - one.contextsTold ||
    (one.source < other.source ? -1 : 1)
  );
}

function farEntries(
  sources: readonly string[],
  near: ReadonlySet<string>,
  most: number,
): QueueEntry[] {
  const entries: QueueEntry[] = [];
  for (const source of sources) {
    if (entries.length === most) break;
    if (near.has(source)) continue;
    entries.push({ source, standing: 'never-checked', contextsTold: 0, because: [] });
  }
  return entries;
}

function standingOf(claim: Sought, source: string, claims: SourceClaims | undefined): Standing {
  const { contexts, outcomes, reversed } = claim;
  const bearings = claim.bearings.get(source) ?? [];
  let contextsTold = 0;
  for (const key of contexts) if (claims?.contexts.has(key) === true) contextsTold += 1;
  const holds = contexts.length > 0 && contextsTold === contexts.length;
  const tells = (keys: readonly string[]) => keys.some((key) => claims?.outcomes.has(key) === true);
  const standing = (): SourceStanding => {
    if (bearings.includes('against') || (holds && tells(reversed))) return 'opposite';
    if (bearings.includes('opposite-confirmed')) return 'opposite-confirmed';
    if (bearings.includes('for') || bearings.includes('restated')) return 'tells-it';
    if (bearings.length > 0) return 'checked';
    return holds && !tells(outcomes) ? 'outcome-absent' : 'never-checked';
  };
  return { source, standing: standing(), contextsTold };
}

/** The entry with the configurations of the source that make it stand so. */
function entryOf(
  { id, contexts, reversed }: Sought,
  { source, standing, contextsTold }: Standing,
  bySource: ReadonlyMap<string, SourceClaims>,
): QueueEntry {
  const claims = bySource.get(source);
  const holds = contexts.length > 0 && contextsTold === contexts.length;
  const because = new Set([
    ...(holds ? reversed.flatMap((key) => claims?.outcomes.get(key) ?? []) : []),
    ...contexts.flatMap((key) => claims?.contexts.get(key) ?? []),
  ]);
  because.delete(id);
  return { source, standing, contextsTold, because: [...because].sort() };
}
