import { formatPath, type Issue, type Result } from '@cmoc/kernel';
import type { ReadOptions, Review, ReviewFile } from '@cmoc/model';
import type { CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { failure } from '../failure/failure';
import { progressOn } from '../terminal/progress';
import { formatByteSize } from './byte-size';
import { quoted, readBytes } from './read-bytes';

/** Beyond this size reading takes long enough to say so. */
const slowToRead = 2_000_000;

/** What reading a file gave; a file that could not be read at all is a failure. */
export type FileRead<Value> =
  { readonly ok: true; readonly bytes: Uint8Array; readonly result: Result<Value> } | CliFailure;

/** How the bytes of a file are read. */
type Reading<Value> = (bytes: Uint8Array, options: ReadOptions) => Result<Value>;

/** Reads a file and parses it; problems of its content come back as issues. */
async function read<Value>(
  file: string,
  limit: number,
  io: Io,
  parse: Reading<Value>,
): Promise<FileRead<Value>> {
  const opened = await readBytes(file, limit, io);
  if (!opened.ok) return opened;
  const { bytes } = opened;
  const progress = progressOn(io.stderr);
  if (bytes.length > slowToRead) progress.say(`Reading ${formatByteSize(bytes.length)} of review`);
  const result = parse(bytes, { limits: { maxSize: limit } });
  progress.done();
  return { ok: true, bytes, result };
}

/** A review that can be worked with, or why the command cannot run on it. */
export type OpenReview = { readonly ok: true; readonly review: Review } | CliFailure;

/** Reads a review that other work builds on: any error in it is a failure. Its ledger is not looked at. */
export async function openReview(file: string, limit: number, io: Io): Promise<OpenReview> {
  const { readReview } = await import('@cmoc/model');
  const opened = await read(file, limit, io, readReview);
  if (!opened.ok) return opened;
  return opened.result.ok
    ? { ok: true, review: opened.result.value }
    : notAReview(file, opened.result.issues);
}

/** Reads a review with its ledger; problems of its content come back as issues. */
export async function readReviewFile(
  file: string,
  limit: number,
  io: Io,
): Promise<FileRead<ReviewFile>> {
  const model = await import('@cmoc/model');
  return read(file, limit, io, model.readReviewFile);
}

/** A review with its ledger, the bytes it was read from, and what has to be said of it. */
export type OpenReviewFile =
  | {
      readonly ok: true;
      readonly content: ReviewFile;
      readonly bytes: Uint8Array;
      readonly issues: readonly Issue[];
    }
  | CliFailure;

/** Reads a review with its ledger; any error in either is a failure. */
export async function openReviewFile(file: string, limit: number, io: Io): Promise<OpenReviewFile> {
  const opened = await readReviewFile(file, limit, io);
  if (!opened.ok) return opened;
  const { bytes, result } = opened;
  return result.ok
    ? { ok: true, content: result.value, bytes, issues: result.issues }
    : notAReview(file, result.issues);
}

function notAReview(file: string, issues: readonly Issue[]): CliFailure {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  const others = errors.length - 1;
  const more =
    others < 1 ? '' : ` There ${others === 1 ? 'is 1 more error' : `are ${others} more errors`}.`;
  return failure(
    first?.code ?? 'invalid-review',
    `${first?.message ?? 'This is no valid review.'}${more}`,
    {
      file,
      ...(first === undefined || first.path.length === 0 ? {} : { where: formatPath(first.path) }),
      next: `cmoc check ${quoted(file)}`,
    },
  );
}
