import type { Issue } from '@cmoc/kernel';
import { basename } from 'node:path';
import { nameConstructs, planImport, type ImportPlan, type TableSettings } from '@cmoc/interchange';
import { findEntity, type Authorship, type Review, type Session } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import type { Author } from '../review-file/change-review';
import { quoted, readBytes } from '../review-file/read-bytes';
import { watch } from '../terminal/progress';
import { speaksOfConstruct } from '../units/without-constructs';
import type { ImportOptions } from './import.options';
import type { ImportOutput } from './output';
import type { ReadForeign } from './read-foreign';
import { readInTime } from './read-in-time';

type FilePlan = ImportOutput['files'][number];

/** What was asked for, and by whom. */
export type PlanOptions = ImportOptions & Author & { readonly table: TableSettings };

/** What a file brings to a review, and the session with it. */
export async function planFile(
  file: string,
  session: Session,
  options: PlanOptions,
  io: Io,
): Promise<{ readonly ok: true; readonly session: Session; readonly plan: FilePlan } | CliFailure> {
  const { review } = session;
  const { nameConstructs: naming = false, maxSize } = options;
  const read = await readBytes(file, maxSize, io);
  if (!read.ok) return read;
  const inTime = await readWatched(file, read.bytes, options, io);
  if (inTime === 'too-long') return tooLong(file, options.timeout);
  const { outcome, preview } = inTime;
  if (!outcome.ok) return notRead(file, outcome.issues);
  const { value } = outcome.value;
  const contribution = naming ? nameConstructs(value, review) : value;
  const plan = planImport(review, contribution, authorshipOf(options));
  const added = addTo(session, plan, file);
  if (!added.ok) return added;
  const { provenance, lossReport } = outcome.value;
  return {
    ok: true,
    session: added.session,
    plan: {
      file,
      provenance,
      ...tableOf(preview),
      added: plan.additions,
      matched: plan.matched,
      conflicts: plan.conflicts,
      heldBack: plan.heldBack,
      unnamed: unnamedSlots(plan.additions, added.session.review),
      losses: lossReport,
      issues: outcome.issues.map((issue) => ({
        ...issue,
        path: [...issue.path],
        params: { ...issue.params },
      })),
    },
  };
}

function authorshipOf({ by, at, reason }: PlanOptions): Authorship {
  return { by, at, ...(reason === undefined ? {} : { reason }) };
}

/** How many slots of what was added name no construct. */
function unnamedSlots(additions: ImportPlan['additions'], review: Review): number {
  return additions
    .filter(({ kind }) => kind === 'configuration')
    .flatMap(({ id }) => findEntity(review, 'configuration', id)?.slots ?? [])
    .filter((slot) => !speaksOfConstruct(slot)).length;
}

/** Which table is read and what its columns are taken to hold, where the file is one. */
function tableOf(preview: ReadForeign['preview']): Pick<FilePlan, 'columns' | 'table'> {
  if (!preview.ok) return { columns: null, table: null };
  const { columns, sheet, headerRow, rows, shape } = preview.value;
  return {
    columns: columns.map(({ index, header, field, basis }) => ({ index, header, field, basis })),
    table: { sheet, headerRow: headerRow < 0 ? null : headerRow + 1, rows, shape },
  };
}

function addTo(
  session: Session,
  { operation, texts }: ImportPlan,
  file: string,
): { readonly ok: true; readonly session: Session } | CliFailure {
  if (operation === null) return { ok: true, session };
  const done = session.do(operation);
  return done.ok
    ? { ok: true, session: done.value.withTexts(texts) }
    : refused(file, done.issues[0]?.message);
}

/** Reads with progress on the terminal. */
async function readWatched(
  file: string,
  bytes: Uint8Array,
  { from, table, keepAddresses = false, maxSize, timeout }: PlanOptions,
  io: Io,
): Promise<ReadForeign | 'too-long'> {
  const watched = watch(io.stderr, `Reading ${basename(file)}`);
  const options = {
    table,
    keepAddresses,
    onProgress: watched.onProgress,
    limits: { maxBytes: maxSize },
    ...(from === undefined ? {} : { format: from }),
  };
  const read = await readInTime({ bytes, fileName: basename(file), options, timeout });
  watched.done();
  return read;
}

function tooLong(file: string, timeout: number): CliFailure {
  return failure(
    'too-long',
    `Reading did not end within ${timeout} ${timeout === 1 ? 'second' : 'seconds'}, and was stopped. Nothing was written.`,
    { file, next: `give it more time, in seconds: --timeout ${timeout * 10}` },
  );
}

function refused(file: string, reason = 'It does not fit.'): CliFailure {
  return failure('cannot-be-added', `What the file brings cannot be added: ${reason}`, {
    file,
    next: `cmoc import ${quoted(file)} --into new.cmoc.json --create "On its own" --dry-run`,
  });
}

function notRead(file: string, issues: readonly Issue[]): CliFailure {
  const issue = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  return failure(issue?.code ?? 'unknown-format', issue?.message ?? 'Nothing could be read.', {
    file,
    next: nextFor(issue, file),
  });
}

function nextFor(issue: Issue | undefined, file: string): string {
  if (issue?.code === 'unknown-format')
    return `cmoc formats, then cmoc import ${quoted(file)} --from ID`;
  return issue?.code === 'unknown-column' ? sayColumns(issue.params) : 'cmoc formats';
}

/** The headers the table has, as they can be typed; by place where they have no names. */
function sayColumns({ columns }: Issue['params']): string {
  const headers = Array.isArray(columns) ? columns.map(String) : [];
  const names = headers.map((header, at) =>
    /^[^="\\$`\r\n]{1,60}$/.test(header) ? header : String(at + 1),
  );
  const [context = '1', mechanism = '2'] = names;
  const said = [`${context}=context`, `${mechanism}=mechanism`].map((pair) => `--column "${pair}"`);
  const row = headers.some((header) => header !== '') ? '' : '--header-row 1 ';
  return `say what columns hold: ${row}${said.join(' ')}`;
}
