import type { Session } from '@cmoc/model';
import type { CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { newReview, refuseTaken } from '../new/new-review';
import { changeReview, type Worked } from '../review-file/change-review';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { readTableSettings } from './columns';
import type { ImportOptions } from './import.options';
import { importAsText } from './import-text';
import type { ImportOutput } from './output';
import { planFile, type PlanOptions } from './plan-file';

/** Reads files of other programs and adds what they bring to a review. */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const settings = readTableSettings(options);
  if (!settings.ok) return settings;
  const begun = await beginning(options, io);
  if (!begun.ok) return begun;
  const asked = { ...options, table: settings.value };
  const changed = await changeReview(
    options.into,
    { ...options, ...begun.how },
    io,
    (session, author) => planAll(files, session, { ...asked, ...author }, io),
  );
  if (!changed.ok)
    return changed.code === 'no-such-file' ? orBegin(changed, options.into) : changed;
  const { session, by, value: plans, written, aside } = changed;
  const { id, title } = session.review;
  const output: ImportOutput = {
    format: 'cmoc-import',
    version: '1.0',
    into: options.into,
    review: { id, title },
    by,
    created: options.create !== undefined,
    dryRun: options.dryRun === true,
    written,
    files: plans,
  };
  return {
    ok: true,
    exitCode: plans.some(({ conflicts }) => conflicts.length > 0) ? 1 : 0,
    text: options.format === 'json' ? toJson(output) : importAsText(output, terminal),
    ...(aside === undefined ? {} : { aside }),
  };
}

type Begin = NonNullable<Parameters<typeof changeReview>[1]['begin']>;

/** How the review is begun, where it is a new one. */
async function beginning(
  { into, create }: ImportOptions,
  io: Io,
): Promise<{ readonly ok: true; readonly how: { readonly begin?: Begin } } | CliFailure> {
  if (create === undefined) return { ok: true, how: {} };
  const taken = await refuseTaken(into, io);
  return taken === undefined
    ? { ok: true, how: { begin: () => newReview(into, create) } }
    : { ...taken, next: 'leave out --create to add to it' };
}

function orBegin(missing: CliFailure, into: string): CliFailure {
  return missing.file === into && missing.next?.startsWith('did you mean') !== true
    ? { ...missing, next: 'add --create "Title of the review" to begin a new one' }
    : missing;
}

type FilePlan = ImportOutput['files'][number];

/** Each file is planned into the review as the ones before it left it. */
async function planAll(
  files: readonly string[],
  session: Session,
  options: PlanOptions,
  io: Io,
): Promise<Worked<FilePlan[]> | CliFailure> {
  const value: FilePlan[] = [];
  let current = session;
  for (const file of files) {
    const planned = await planFile(file, current, options, io);
    if (!planned.ok) return planned;
    current = planned.session;
    value.push(planned.plan);
  }
  return { ok: true, session: current, value };
}
