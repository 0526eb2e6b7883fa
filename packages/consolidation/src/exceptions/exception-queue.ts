import type { RunControl } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import { z } from 'zod';
import type { ConfigurationStates } from '../configuration-states/configuration-states';
import { reverseOf } from '../construct-states/state';
import { readOptions } from '../options/read-options';
import {
  classesIn,
  indexReview,
  stateOfClass,
  type ReviewIndex,
} from '../review-index/review-index';

/** How a source stands to a configuration. */
export type SourceStanding =
  /** Its evidence supports or refines the configuration. */
  | 'tells-it'
  /** Its evidence opposes it, or it tells the contexts with an outcome going the other way. */
  | 'opposite'
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
  /** Sources with the opposite first, then outcome absent, then never checked but with most contexts told. */
  readonly entries: readonly QueueEntry[];
  readonly counts: {
    /** All sources of the review that are not excluded. */
    readonly sources: number;
    /** Sources with any evidence on the configuration: “sought in 9 of 28”. */
    readonly sought: number;
    /** Sources among them that oppose it: “found 0”. */
    readonly opposite: number;
    readonly neverChecked: number;
    /** Entries beyond `mostEntries`; all of them never checked, or the last in their order. */
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
  options: ExceptionQueueOptions = {},
  control: RunControl = {},
): readonly ExceptionQueue[] {
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
  return all.map((one, done) => {
    if (done % 64 === 0) control.onProgress?.({ done, total: all.length });
    control.signal?.throwIfAborted();
    return queueOf(one, index, input);
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
  { configurations }: ReviewIndex,
  wanted: readonly string[] | undefined,
): readonly ConfigurationStates[] {
  if (wanted !== undefined) {
    const ids = new Set(wanted);
    return configurations.filter(({ id }) => ids.has(id));
  }
  const built = configurations.filter(({ configuration }) => configuration.tier !== 'extracted');
  return built.length > 0 ? built : configurations;
}

interface SourceClaims {
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  readonly outcomes: ReadonlyMap<string, readonly string[]>;
}

/** What each source tells, through the configurations it supports: state to configurations. */
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
    const telling = evidence
      .of(one.id)
      .filter(({ stance }) => stance === 'supports' || stance === 'refines');
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
}

const order: readonly SourceStanding[] = [
  'opposite',
  'outcome-absent',
  'never-checked',
  'checked',
  'tells-it',
];

function queueOf(
  one: ConfigurationStates,
  index: ReviewIndex,
  { sources, known, bySource, telling: tellers, resolved }: QueueInput,
): ExceptionQueue {
  const items = index.evidence.of(one.id);
  const contexts = classesIn(one.contexts, index.states);
  const sought = new Set(items.map(({ source }) => source).filter((source) => known.has(source)));
  const near = new Set(
    [...sought, ...contexts.flatMap((key) => tellers.get(key) ?? [])].filter((source) =>
      known.has(source),
    ),
  );
  const entries = [...near].map((source) =>
    entryOf(one, source, { index, contexts, claims: bySource.get(source) }),
  );
  const count = (standing: SourceStanding) =>
    entries.filter((entry) => entry.standing === standing).length;
  const far = sources.length - near.size;
  const listed = entries
    .filter(({ standing }) => standing !== 'tells-it' && standing !== 'checked')
    .filter(({ standing }) => standing !== 'never-checked' || resolved.includeNeverChecked)
    .sort(
      (a, b) =>
        order.indexOf(a.standing) - order.indexOf(b.standing) ||
        b.contextsTold - a.contextsTold ||
        (a.source < b.source ? -1 : 1),
    );
  // What tells no context and has no evidence comes last, in order of id.
  const rest = resolved.includeNeverChecked ? farEntries(sources, near, resolved.mostEntries) : [];
  const shown = [...listed, ...rest].slice(0, resolved.mostEntries);
  return {
    configuration: one.id,
    contexts: contexts.length,
    entries: shown,
    counts: {
      sources: sources.length,
      sought: sought.size,
      opposite: count('opposite'),
      neverChecked: count('never-checked') + far,
      notListed: listed.length + (resolved.includeNeverChecked ? far : 0) - shown.length,
    },
  };
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

interface EntryInput {
  readonly index: ReviewIndex;
  readonly contexts: readonly string[];
  readonly claims: SourceClaims | undefined;
}

function entryOf(
  one: ConfigurationStates,
  source: string,
  { index, contexts, claims }: EntryInput,
): QueueEntry {
  const items = index.evidence.of(one.id).filter((item) => item.source === source);
  const told = contexts.filter((key) => claims?.contexts.has(key) === true);
  const holds = contexts.length > 0 && told.length === contexts.length;
  const outcomes = classesIn(one.outcomes, index.states);
  const reversed = outcomes.flatMap((key) => {
    const { construct, direction } = stateOfClass(key);
    const way = reverseOf(direction);
    return way === undefined ? [] : [index.states.classOf({ construct, direction: way })];
  });
  const against = holds ? reversed.flatMap((key) => claims?.outcomes.get(key) ?? []) : [];
  const because = [...new Set([...against, ...told.flatMap((key) => claims!.contexts.get(key)!)])]
    .filter((id) => id !== one.id)
    .sort();
  const entry = (standing: SourceStanding): QueueEntry => ({
    source,
    standing,
    contextsTold: told.length,
    because,
  });
  if (items.some(({ stance }) => stance === 'opposes') || against.length > 0)
    return entry('opposite');
  if (items.some(({ stance }) => stance === 'supports' || stance === 'refines'))
    return entry('tells-it');
  if (items.length > 0) return entry('checked');
  const outcomeTold = outcomes.some((key) => claims?.outcomes.has(key) === true);
  return entry(holds && !outcomeTold ? 'outcome-absent' : 'never-checked');
}
