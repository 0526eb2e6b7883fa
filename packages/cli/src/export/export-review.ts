import { resolve } from 'node:path';
import type { Issue } from '@cmoc/kernel';
import {
  formatById,
  formats,
  writeForeignFile,
  type FileWriteOptions,
  type WriteOutcome,
} from '@cmoc/interchange';
import { findEntity, type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import { unknownFormat } from '../formats/unknown-format';
import { writeLosses } from '../interchange/loss-text';
import { formatByteSize } from '../review-file/byte-size';
import { openReview } from '../review-file/open-review';
import { quoted } from '../review-file/read-bytes';
import { readBytes } from '../review-file/read-bytes';
import { writeBytes } from '../review-file/write-bytes';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { headOf } from '../run/work-on-review';
import { knownIds } from '../suggestion/known-ids';
import { printable } from '../terminal/printable';
import { progressOn } from '../terminal/progress';
import { terminalFor, type Terminal } from '../terminal/terminal';
import type { ExportOptions } from './export.options';
import type { ExportOutput } from './output';

/** Writes a review in the format of another program. */
export async function exportReview(
  file: string,
  options: ExportOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { to, maxSize, format } = options;
  const output = options.output === '-' ? undefined : options.output;
  const { io } = surroundings;
  if (formatById(to)?.write === undefined)
    return unknownFormat(
      to,
      formats.filter(({ write }) => write !== undefined),
    );
  if (output === undefined && format === 'json') {
    return failure('usage', 'JSON tells what was written to a file: give --output as well.', {
      next: 'cmoc export --help',
    });
  }
  const opened = await openReview(file, maxSize, io);
  if (!opened.ok) return opened;
  if (output !== undefined && (await isSameFile(output, file, options, io)))
    return ownInput(output);
  if (options.outcome !== undefined && !findEntity(opened.review, 'construct', options.outcome))
    return unknownOutcome(options.outcome, opened.review);
  const progress = progressOn(io.stderr);
  progress.say(`Writing ${to}`);
  const written = writeForeignFile(opened.review, to, writingOf(options));
  progress.done();
  if (!written.ok) return notWritten(file, to, written.issues);
  return handOver(written, { ...options, output, file, review: opened.review }, surroundings);
}

function handOver(
  { value, issues }: { readonly value: WriteOutcome; readonly issues: readonly Issue[] },
  { output, ...target }: Omit<Target, 'output'> & { readonly output: string | undefined },
  surroundings: Surroundings,
): CommandResult | Promise<CommandResult> {
  return output === undefined
    ? toStandardOutput(value, target, surroundings)
    : toFile(value, issues, { ...target, output }, surroundings);
}

/** Whether a path leads to the review that is exported, by whatever name or link. */
async function isSameFile(
  output: string,
  file: string,
  { maxSize, overwrite = false }: ExportOptions,
  io: Surroundings['io'],
): Promise<boolean> {
  if (resolve(output) === resolve(file)) return true;
  if (!overwrite) return false;
  const [there, read] = await Promise.all([
    readBytes(output, maxSize, io),
    readBytes(file, maxSize, io),
  ]);
  return there.ok && read.ok && isEqual(there.bytes, read.bytes);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function ownInput(file: string): CliFailure {
  return failure('file-exists', 'That is the review itself; an export never takes its place.', {
    file,
    next: 'choose another name',
  });
}

function writingOf({ form, outcome, at }: ExportOptions): FileWriteOptions {
  return {
    ...(form === undefined ? {} : { form }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(at === undefined ? {} : { at }),
  };
}

function unknownOutcome(outcome: string, { constructs }: Review): CliFailure {
  return failure(
    'unknown-construct',
    `The review has no construct “${outcome}”.`,
    knownIds(outcome, constructs),
  );
}

function notWritten(file: string, to: string, [issue]: readonly Issue[]): CliFailure {
  return failure(issue?.code ?? 'cannot-be-written', issue?.message ?? 'Nothing was written.', {
    file,
    next: `cmoc formats ${to}`,
  });
}

/** Text may be read on a screen; an archive would only disturb it. */
function toStandardOutput(
  { bytes, lossReport }: WriteOutcome,
  { to }: ExportOptions,
  { io }: Surroundings,
): CommandResult {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive && io.stdout.isTerminal) {
    return failure('binary-output', `“${to}” is no text for a screen.`, {
      next: `add --output review.${formatById(to)?.extensions[0] ?? to}`,
    });
  }
  const { page, theme } = terminalFor(io.stderr, io.env);
  const sheet = page();
  if (lossReport.length > 0) {
    sheet.paragraph({ text: `What ${to} cannot hold`, style: theme.heading });
    writeLosses(lossReport, sheet, theme);
  }
  // On a screen nothing of it may act on the terminal; a file or a program gets every byte.
  const shown = io.stdout.isTerminal
    ? { text: printable(new TextDecoder().decode(bytes)) }
    : { text: '', bytes };
  return { ok: true, exitCode: 0, ...shown, aside: sheet.toString() };
}

interface Target extends ExportOptions {
  readonly output: string;
  readonly file: string;
  readonly review: Review;
}

async function toFile(
  { bytes, lossReport }: WriteOutcome,
  issues: readonly Issue[],
  { output, overwrite = false, to, format, file, review }: Target,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const put = await writeBytes(output, bytes, overwrite ? 'anything' : 'nothing', io);
  if (!put.ok) return put;
  const told: ExportOutput = {
    format: 'cmoc-export',
    ...headOf(file, review),
    to,
    output,
    bytes: bytes.length,
    losses: lossReport,
    issues: issues.map((issue) => ({
      ...issue,
      path: [...issue.path],
      params: { ...issue.params },
    })),
  };
  return { ok: true, exitCode: 0, text: format === 'json' ? toJson(told) : asText(told, terminal) };
}

function asText(
  { output, bytes, to, losses, issues }: ExportOutput,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  sheet.paragraph([
    { text: 'Wrote', style: theme.heading },
    ` ${quoted(printable(output))}, ${formatByteSize(bytes)} of ${to}.`,
  ]);
  for (const { message } of issues) sheet.paragraph(printable(message), { indent: 2 });
  sheet.blank();
  sheet.paragraph({ text: `What ${to} cannot hold`, style: theme.heading });
  writeLosses(losses, sheet, theme);
  return sheet.toString();
}
