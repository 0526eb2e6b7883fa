import type { RunControl } from '@cmoc/kernel';
import { type Review, reviewIndex } from '@cmoc/model';
import { indexReview } from '../../review-index/review-index';

/** One thing that happened in the life of a configuration. */
export interface HistoryEvent {
  readonly kind:
    | 'told'
    | 'written'
    | 'move'
    | 'move-taken-back'
    | 'adjudicated'
    | 'judged-confidence'
    | 'in-theory'
    | 'memo';
  /** `null` where the review does not say when. */
  readonly at: string | null;
  readonly by: string | null;
  /** What happened, in one sentence. */
  readonly what: string;
  readonly reason: string | null;
  /** The entity that records it. */
  readonly record: { readonly kind: string; readonly id: string };
  /** The configurations it is about: the asked one or what it came from. */
  readonly configurations: readonly string[];
}

/**
 * Tells the life of one configuration from birth to now: what sources told it and what it came
 * from, every move that led to it or away from it, adjudications, confidence, theories and memos,
 * in order of time. What has no moment on record comes first, in reading order. A move taken back
 * stays in the story, and so does its taking back.
 */
export function historyOf(
  review: Review,
  configuration: string,
  control: RunControl = {},
): readonly HistoryEvent[] {
  const index = indexReview(review, { includePutAside: true });
  // Moves taken back still tell where a configuration came from.
  const origins = reviewIndex(review).originsOf(configuration, { takenBack: true });
  const line = [configuration, ...origins].filter((id) => index.byId.has(id)).sort();
  const notes = new Map(review.evidence.map(({ id, note }) => [id as string, note ?? null]));
  const events = [
    ...line.flatMap((id, done) => {
      if (done % 256 === 0) control.onProgress?.({ done, total: line.length });
      control.signal?.throwIfAborted();
      return births(index, id, notes);
    }),
    ...moveEvents(review, new Set(line)),
    ...judgementEvents(review, new Set(line)),
  ];
  const time = ({ at }: HistoryEvent) => (at === null ? Number.NEGATIVE_INFINITY : Date.parse(at));
  return events
    .map((event, place) => ({ event, place }))
    .sort(
      (one, other) => compareTimes(time(one.event), time(other.event)) || one.place - other.place,
    )
    .map(({ event }) => event);
}

function compareTimes(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function births(
  { evidence, byId }: ReturnType<typeof indexReview>,
  id: string,
  notes: ReadonlyMap<string, string | null>,
): HistoryEvent[] {
  const one = byId.get(id)?.configuration;
  const told = evidence.on(id).map(({ evidence: record, source, stance }) => ({
    kind: 'told' as const,
    at: null,
    by: null,
    what: `${source}: ${stance}.`,
    reason: notes.get(record) ?? null,
    record: { kind: 'evidence', id: record },
    configurations: [id],
  }));
  if (one === undefined) return told;
  const written: HistoryEvent = {
    kind: 'written',
    at: one.at ?? null,
    by: one.by ?? null,
    what: `${id} was written as ${one.tier}.`,
    reason: one.inference?.memo ?? null,
    record: { kind: 'configuration', id },
    configurations: [id],
  };
  return [...told, written];
}

function moveEvents(review: Review, line: ReadonlySet<string>): HistoryEvent[] {
  return review.mappings
    .filter(({ from, to }) => [...from, ...to].some((id) => line.has(id)))
    .flatMap(({ id, move, from, to, by, at, reason, withdrawn }) => {
      const event: HistoryEvent = {
        kind: 'move',
        at,
        by,
        what: `${move}: ${from.join(', ')}${to.length === 0 ? '' : ` to ${to.join(', ')}`}.`,
        reason,
        record: { kind: 'mapping', id },
        configurations: [...from, ...to].filter((one) => line.has(one)),
      };
      if (withdrawn === undefined) return [event];
      const back = {
        ...event,
        kind: 'move-taken-back' as const,
        at: withdrawn.at,
        by: withdrawn.by,
        reason: withdrawn.reason,
      };
      return [event, { ...back, what: `Taken back: ${event.what}` }];
    });
}

function judgementEvents(review: Review, line: ReadonlySet<string>): HistoryEvent[] {
  const adjudicated = review.adjudications
    .filter(({ sides }) =>
      sides.some(({ configurations }) => configurations.some((id) => line.has(id))),
    )
    .map(({ id, by, at, reason, decision, sides }) => ({
      kind: 'adjudicated' as const,
      at,
      by,
      what: decision,
      reason,
      record: { kind: 'adjudication', id: id },
      configurations: sides
        .flatMap(({ configurations }) => configurations)
        .filter((one) => line.has(one)),
    }));
  const confidence = review.confidenceJudgements
    .filter(({ subject }) => subject.kind === 'configuration' && line.has(subject.id))
    .map(({ id, by, at, reason, level, instrument, subject }) => ({
      kind: 'judged-confidence' as const,
      at,
      by,
      what: `${instrument}: ${level}.`,
      reason,
      record: { kind: 'confidence', id: id },
      configurations: [subject.id],
    }));
  return [...adjudicated, ...confidence, ...writtenEvents(review, line)];
}

/** Theories and memos that speak of the line. */
function writtenEvents(review: Review, line: ReadonlySet<string>): HistoryEvent[] {
  const theories = review.theories
    .filter(({ configurations }) => configurations.some((id) => line.has(id)))
    .map(({ id, at, by, label, status, configurations }) => ({
      kind: 'in-theory' as const,
      at: at ?? null,
      by: by ?? null,
      what: `In the theory “${label}” (${status}).`,
      reason: null,
      record: { kind: 'theory', id: id },
      configurations: configurations.filter((one) => line.has(one)),
    }));
  const memos = review.memos
    .filter(({ about }) => about.some(({ kind, id }) => kind === 'configuration' && line.has(id)))
    .map(({ id, at, by, text, about }) => ({
      kind: 'memo' as const,
      at: at ?? null,
      by: by ?? null,
      what: text,
      reason: null,
      record: { kind: 'memo', id: id },
      configurations: about
        .filter(({ kind }) => kind === 'configuration')
        .map((one) => one.id)
        .filter((one) => line.has(one)),
    }));
  return [...theories, ...memos];
}
