import {
  openSession,
  readReviewFile,
  resumeSession,
  reviewerNamed,
  writeReviewFile,
  type LedgerEntry,
  type Review,
  type Session,
} from '@cmoc/model';
import { codeOf, failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { nameOf, type WriteOptions } from '../reviewer/reviewer';
import { openReviewFile } from './open-review';
import { quoted, standardInput } from './read-bytes';
import { unwritable, writeBytes } from './write-bytes';

/** Who changes a review, and when: a person of its team. */
export interface Author {
  readonly by: string;
  readonly at: string;
}

/** A session after a command was at work in it, and what the command found to say. */
export interface Worked<Value> {
  readonly ok: true;
  readonly session: Session;
  readonly value: Value;
}

/** What became of a review file. */
export interface ChangedReview<Value> {
  readonly ok: true;
  readonly session: Session;
  readonly value: Value;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  /** What was done, one entry after another; what only makes a person known is left out. */
  readonly entries: readonly LedgerEntry[];
  readonly written: boolean;
  /** What has to be said beside the result. */
  readonly aside?: string;
}

/**
 * What a command does in a session.
 *
 * @param before - the session before its author was made known to the review, where they are new
 */
export type Work<Value> = (
  session: Session,
  author: Author,
  before: Session,
) => Promise<Worked<Value> | CliFailure> | Worked<Value> | CliFailure;

/**
 * Works on a review file, from reading to writing: nobody else who holds it comes between. What is done is
 * written down with who and when. In a dry run everything is done but the writing.
 *
 * @param begin - makes the review, where the file must not be there yet
 */
export async function changeReview<Value>(
  file: string,
  options: WriteOptions & {
    readonly begin?: () => { readonly ok: true; readonly review: Review } | CliFailure;
  },
  io: Io,
  work: Work<Value>,
): Promise<ChangedReview<Value> | CliFailure> {
  if (file === standardInput) {
    return failure('usage', 'A review cannot be written to standard input: name its file.', {
      next: 'save it first: cat > review.cmoc.json',
    });
  }
  const named = await nameOf(options, io);
  if (!named.ok) return named;
  const change = () => changeHeld(file, { ...options, name: named.name }, io, work);
  if (options.dryRun === true) return change();
  try {
    return await io.files.hold(file, change);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    return code === 'EBUSY' ? inUse(file, error) : unwritable(file, code);
  }
}

interface Opened {
  readonly ok: true;
  readonly session: Session;
  /** Null where the file is not there yet. */
  readonly before: Uint8Array | null;
  readonly aside?: string;
}

async function changeHeld<Value>(
  file: string,
  options: Parameters<typeof changeReview>[1] & { readonly name: string },
  io: Io,
  work: Work<Value>,
): Promise<ChangedReview<Value> | CliFailure> {
  const at = io.now();
  const opened = await open(file, options, at, io);
  if (!opened.ok) return opened;
  const { id, session } = introduce(opened.session, options.name, at);
  const worked = await work(session, { by: id, at }, opened.session);
  if (!worked.ok) return worked;
  const entries = worked.session.since(session.length);
  const changed = worked.session !== session || opened.before === null;
  const written = changed && options.dryRun !== true;
  if (written) {
    const put = await putReview(
      worked.session,
      opened.before,
      { file, maxSize: options.maxSize },
      io,
    );
    if (!put.ok) return put;
  }
  const name = worked.session.review.team.find((person) => person.id === id)?.name ?? id;
  const aside = written && opened.aside !== undefined ? { aside: opened.aside } : {};
  const { value } = worked;
  return {
    ok: true,
    session: worked.session,
    value,
    by: { id, name },
    at,
    entries,
    written,
    ...aside,
  };
}

async function open(
  file: string,
  { begin, maxSize, name }: Parameters<typeof changeReview>[1] & { readonly name: string },
  at: string,
  io: Io,
): Promise<Opened | CliFailure> {
  if (begin !== undefined) {
    const begun = begin();
    return begun.ok ? { ok: true, session: openSession(begun.review), before: null } : begun;
  }
  const opened = await openReviewFile(file, maxSize, io);
  if (!opened.ok) return opened;
  const { content, bytes, issues } = opened;
  const { id: by } = reviewerNamed(content.review, name);
  const session = resumeSession(content, { by, at });
  const said = issues.find(({ code }) => code === 'edited-elsewhere')?.message;
  const aside = said === undefined ? {} : { aside: `cmoc: ${said}\n` };
  return { ok: true, session, before: bytes, ...aside };
}

/** Makes a person known to the review, where they are not yet. */
function introduce(session: Session, name: string, at: string) {
  const { id, steps } = reviewerNamed(session.review, name);
  let introduced = session;
  for (const step of steps) {
    const done = introduced.do({ ...step, by: id, at });
    if (done.ok) introduced = done.value;
  }
  return { id, session: introduced };
}

/** Only what can be read again is written, and only over the file that was read. */
async function putReview(
  session: Session,
  before: Uint8Array | null,
  { file, maxSize }: { readonly file: string; readonly maxSize: number },
  io: Io,
): Promise<{ readonly ok: true } | CliFailure> {
  const bytes = new TextEncoder().encode(writeReviewFile(session));
  const again = readReviewFile(bytes, { limits: { maxSize: Math.max(maxSize, bytes.length) } });
  if (!again.ok) {
    return failure(
      'cannot-be-added',
      `What would be written could not be read again: ${again.issues[0]?.message ?? ''} Nothing was written.`,
      { file, next: 'do less at once, to find what it is' },
    );
  }
  return writeBytes(file, bytes, before === null ? 'nothing' : { bytes: before }, io);
}

function inUse(file: string, error: unknown): CliFailure {
  const { holder, lock } = error as {
    readonly holder?: { readonly pid: number; readonly host: string };
    readonly lock?: string;
  };
  const who = holder === undefined ? 'Somebody' : `Process ${holder.pid} on ${holder.host}`;
  return failure('file-in-use', `${who} is writing to the review; nothing was written.`, {
    file,
    next: `run the command again; where that process is gone for good: rm ${quoted(lock ?? '')}`,
  });
}
