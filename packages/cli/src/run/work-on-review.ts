import type { RunControl } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import type { CliFailure } from '../failure/failure';
import { openReview } from '../review-file/open-review';
import { watch } from '../terminal/progress';
import type { Terminal } from '../terminal/terminal';
import { toJson, type CommandResult, type ReviewOptions, type Surroundings } from './command';

/** What a command found, or why it could not look. */
export type Found<Output> = { readonly ok: true; readonly value: Output } | CliFailure;

/** A command that reads one review, finds something in it and prints that. */
export interface ReviewWork<Output> {
  /** What is being done, for whoever waits. */
  readonly activity: string;
  readonly find: (review: Review, control: RunControl) => Found<Output> | Promise<Found<Output>>;
  readonly write: (output: Output, review: Review, terminal: Terminal) => string;
}

/** Reads a review, does the work on it, and prints what was found as text or JSON. */
export async function workOnReview<Output>(
  file: string,
  { format, maxSize }: ReviewOptions,
  { io, terminal }: Surroundings,
  { activity, find, write }: ReviewWork<Output>,
): Promise<CommandResult> {
  const opened = await openReview(file, maxSize, io);
  if (!opened.ok) return opened;
  const { onProgress, done } = watch(io.stderr, activity);
  const found = await find(opened.review, { onProgress });
  done();
  if (!found.ok) return found;
  const text =
    format === 'json' ? toJson(found.value) : write(found.value, opened.review, terminal);
  return { ok: true, exitCode: 0, text };
}

/** What every document about a review begins with. */
export function headOf(file: string, { id, title }: Review) {
  return { version: '1.0', file, review: { id, title } } as const;
}
