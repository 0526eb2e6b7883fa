import { formatPath, type Issue, type Result } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import type { CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { failure } from '../failure/failure';
import { progressOn } from '../terminal/progress';
import { formatByteSize } from './byte-size';
import { quoted, readBytes } from './read-bytes';

/** Beyond this size reading takes long enough to say so. */
const slowToRead = 2_000_000;

/** What reading a file as a review gave; a file that could not be read at all is a failure. */
export type ReviewRead = { readonly ok: true; readonly result: Result<Review> } | CliFailure;

/** Reads a file and parses it as a review; problems of its content come back as issues. */
export async function readReviewFile(file: string, limit: number, io: Io): Promise<ReviewRead> {
  const read = await readBytes(file, limit, io);
  if (!read.ok) return read;
  const { readReview } = await import('@cmoc/model');
  const progress = progressOn(io.stderr);
  if (read.bytes.length > slowToRead) {
    progress.say(`Reading ${formatByteSize(read.bytes.length)} of review`);
  }
  const result = readReview(read.bytes, { limits: { maxSize: limit } });
  progress.done();
  return { ok: true, result };
}

/** A review that can be worked with, or why the command cannot run on it. */
export type OpenReview = { readonly ok: true; readonly review: Review } | CliFailure;

/** Reads a review that other work builds on: any error in it is a failure. */
export async function openReview(file: string, limit: number, io: Io): Promise<OpenReview> {
  const read = await readReviewFile(file, limit, io);
  if (!read.ok) return read;
  return read.result.ok
    ? { ok: true, review: read.result.value }
    : notAReview(file, read.result.issues);
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
