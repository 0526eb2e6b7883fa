import type { TableSettings } from '@cmoc/interchange';
import { readReview, writeReview, type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { openReview } from '../review-file/open-review';
import { readBytes, standardInput } from '../review-file/read-bytes';
import { writeBytes } from '../review-file/write-bytes';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { readTableSettings } from './columns';
import type { ImportOptions } from './import.options';
import { importAsText } from './import-text';
import { newReview } from './new-review';
import type { ImportOutput } from './output';
import { planFile } from './plan-file';

/** Reads files of other programs and adds what they bring to a review. */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const settings = readTableSettings(options);
  if (!settings.ok) return settings;
  if (options.into === standardInput)
    return failure('usage', 'A review cannot be written to standard input: name its file.', {
      next: 'cmoc import --help',
    });
  const target = await targetOf(options, io);
  if (!target.ok) return target;
  const planned = await planAll(files, target.review, { ...options, table: settings.value }, io);
  if (!planned.ok) return planned;
  const { review, plans } = planned;
  const changed = plans.some(({ added }) => added.length > 0);
  const written = options.dryRun !== true && (changed || target.before === null);
  if (written) {
    const put = await putReview(review, target, options, io);
    if (!put.ok) return put;
  }
  const output: ImportOutput = {
    format: 'cmoc-import',
    version: '1.0',
    into: options.into,
    review: { id: review.id, title: review.title },
    created: target.before === null,
    dryRun: options.dryRun === true,
    written,
    files: plans,
  };
  return {
    ok: true,
    exitCode: plans.some(({ conflicts }) => conflicts.length > 0) ? 1 : 0,
    text: options.format === 'json' ? toJson(output) : importAsText(output, terminal),
  };
}

interface Target {
  readonly review: Review;
  /** The bytes it was read from; null for a new review. */
  readonly before: Uint8Array | null;
}

async function targetOf(
  { into, create, maxSize }: ImportOptions,
  io: Io,
): Promise<({ readonly ok: true } & Target) | CliFailure> {
  if (create !== undefined) return newTarget(into, create, io);
  const read = await readBytes(into, maxSize, io);
  if (!read.ok) {
    return read.code === 'no-such-file' && read.next?.startsWith('did you mean') !== true
      ? { ...read, next: 'add --create "Title of the review" to begin a new one' }
      : read;
  }
  const opened = await openReview(into, maxSize, io);
  return opened.ok ? { ok: true, review: opened.review, before: read.bytes } : opened;
}

async function newTarget(into: string, title: string, io: Io) {
  const there = await io.files.facts(into).then(
    () => true,
    () => false,
  );
  if (there) {
    return failure('file-exists', 'There is a file already; --create begins a new review.', {
      file: into,
      next: 'leave out --create to add to it',
    });
  }
  return newReview(into, title);
}

type FilePlan = ImportOutput['files'][number];

/** Each file is planned into the review as the ones before it left it. */
async function planAll(
  files: readonly string[],
  review: Review,
  options: ImportOptions & { readonly table: TableSettings },
  io: Io,
): Promise<
  { readonly ok: true; readonly review: Review; readonly plans: FilePlan[] } | CliFailure
> {
  const plans: FilePlan[] = [];
  let current = review;
  for (const file of files) {
    const planned = await planFile(file, current, options, io);
    if (!planned.ok) return planned;
    current = planned.review;
    plans.push(planned.plan);
  }
  return { ok: true, review: current, plans };
}

/** Only what can be read again is written, and only over the file that was read. */
async function putReview(
  review: Review,
  { before }: Target,
  { into, maxSize }: ImportOptions,
  io: Io,
): Promise<{ readonly ok: true } | CliFailure> {
  const bytes = new TextEncoder().encode(writeReview(review));
  const again = readReview(bytes, { limits: { maxSize: Math.max(maxSize, bytes.length) } });
  if (!again.ok) {
    return failure(
      'cannot-be-added',
      `What would be written could not be read again: ${again.issues[0]?.message ?? ''} Nothing was written.`,
      { file: into, next: 'import the files one by one to find which it is' },
    );
  }
  return writeBytes(into, bytes, before === null ? 'nothing' : { bytes: before }, io);
}
