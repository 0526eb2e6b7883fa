import { historyOf } from '@cmoc/consolidation';
import {
  collectionOf,
  entityKinds,
  findEntity,
  openSession,
  type EntityKind,
  type LedgerEntry,
  type Review,
  type Session,
} from '@cmoc/model';
import type { ThingChange } from '../change/output';
import { thingChanges, toldEntry } from '../change/told-entry';
import { failure, type CliFailure } from '../failure/failure';
import { openReviewFile } from '../review-file/open-review';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { headOf } from '../run/work-on-review';
import { knownIds } from '../suggestion/known-ids';
import { historyAsText } from './history-text';
import type { HistoryOptions } from './history.options';
import type { HistoryOutput } from './output';

type Entry = HistoryOutput['entries'][number];

/** Tells what was done to a review, or to one thing in it. */
export async function history(
  file: string,
  id: string | undefined,
  { max, maxSize, format }: HistoryOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const opened = await openReviewFile(file, maxSize, io);
  if (!opened.ok) return opened;
  const { review, ledger, edited } = opened.content;
  const session = openSession(review, ledger);
  const about = id === undefined ? null : thingOf(id, session);
  if (about?.kinds.length === 0) return unknownId(about.id, review);
  const told = session.since(0).flatMap((entry) => entriesOf(entry, session, about?.id));
  const output: HistoryOutput = {
    format: 'cmoc-history',
    ...headOf(file, review),
    about,
    ledger: { entries: session.length, editedElsewhere: edited !== undefined },
    entries: max === undefined ? told : told.slice(-max),
    events:
      about?.kinds.includes('configuration') === true &&
      findEntity(review, 'configuration', about.id) !== undefined
        ? historyOf(review, about.id)
        : [],
  };
  const text = format === 'json' ? toJson(output) : historyAsText(output, review, terminal);
  return { ok: true, exitCode: 0, text };
}

/** An entry, where it is about what was asked for; of an entry about much, only that part. */
function entriesOf(entry: LedgerEntry, session: Session, id: string | undefined): Entry[] {
  const changes = thingChanges(entry).filter((change) => id === undefined || isAbout(change, id));
  if (id !== undefined && changes.length === 0) return [];
  const { operationId, undoes } = entry.operation;
  return [
    {
      ...toldEntry(entry, session),
      operation: operationId,
      takesBack: undoes === undefined ? null : (session.find(undoes)?.sequence ?? null),
      takenBack: session.isTakenBack(entry),
      changes,
    },
  ];
}

function isAbout({ id, kind }: ThingChange, asked: string): boolean {
  return id === asked && kind !== 'review';
}

/** What an id stands for, or stood for once. */
function thingOf(
  id: string,
  session: Session,
): { readonly id: string; readonly kinds: EntityKind[] } {
  const before = new Set(
    session
      .since(0)
      .flatMap((entry) => thingChanges(entry).filter((change) => isAbout(change, id)))
      .map(({ kind }) => kind),
  );
  const kinds = entityKinds.filter(
    (kind) => before.has(kind) || findEntity(session.review, kind, id) !== undefined,
  );
  return { id, kinds };
}

function unknownId(id: string, review: Review): CliFailure {
  const known = entityKinds.flatMap((kind) =>
    collectionOf(review, kind).map((one) => ({ id: one.id })),
  );
  return failure(
    'unknown-id',
    `Nothing in the review has the id “${id}”, or ever had.`,
    knownIds(id, known),
  );
}
