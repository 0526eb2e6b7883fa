import type { Issue } from '@cmoc/kernel';
import { basename } from 'node:path';
import {
  planImport,
  previewFile,
  readFile,
  type ImportPlan,
  type TableSettings,
} from '@cmoc/interchange';
import { apply, find, withTexts, type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { quoted, readBytes } from '../review-file/read-bytes';
import { watch } from '../terminal/progress';
import { speaksOfConstruct } from '../units/without-constructs';
import type { ImportOptions } from './import.options';
import { nameConstructs } from './name-constructs';
import type { ImportOutput } from './output';

type FilePlan = ImportOutput['files'][number];

/** What a file brings to a review, and the review with it. */
export async function planFile(
  file: string,
  review: Review,
  options: ImportOptions & { readonly table: TableSettings },
  io: Io,
): Promise<{ readonly ok: true; readonly review: Review; readonly plan: FilePlan } | CliFailure> {
  const { from, table, keepAddresses = false, nameConstructs: naming = false, maxSize } = options;
  const read = await readBytes(file, maxSize, io);
  if (!read.ok) return read;
  const watched = watch(io.stderr, `Reading ${basename(file)}`);
  const reading = {
    table,
    keepAddresses,
    onProgress: watched.onProgress,
    limits: { maxBytes: maxSize },
    ...(from === undefined ? {} : { format: from }),
  };
  const outcome = readFile(read.bytes, basename(file), reading);
  watched.done();
  if (!outcome.ok) return notRead(file, outcome.issues);
  const { value } = outcome.value;
  const contribution = naming ? nameConstructs(value, review) : value;
  const plan = planImport(review, contribution, { by: 'cmoc', at: io.now() });
  const added = addTo(review, plan, file);
  if (!added.ok) return added;
  const { provenance, lossReport } = outcome.value;
  return {
    ok: true,
    review: added.review,
    plan: {
      file,
      provenance,
      columns: columnsOf(previewFile(read.bytes, basename(file), reading)),
      added: plan.additions,
      matched: plan.matched,
      conflicts: plan.conflicts,
      heldBack: plan.heldBack,
      unnamed: unnamedSlots(plan.additions, added.review),
      losses: lossReport,
      issues: outcome.issues.map((issue) => ({
        ...issue,
        path: [...issue.path],
        params: { ...issue.params },
      })),
    },
  };
}

/** How many slots of what was added name no construct. */
function unnamedSlots(additions: ImportPlan['additions'], review: Review): number {
  return additions
    .filter(({ kind }) => kind === 'configuration')
    .flatMap(({ id }) => find(review, 'configuration', id)?.slots ?? [])
    .filter((slot) => !speaksOfConstruct(slot)).length;
}

/** What columns are taken to hold, where the file is a table. */
function columnsOf(preview: ReturnType<typeof previewFile>): FilePlan['columns'] {
  if (!preview.ok) return null;
  return preview.value.columns.map(({ index, header, field, basis }) => ({
    index,
    header,
    field,
    basis,
  }));
}

function addTo(
  review: Review,
  { operation, texts }: ImportPlan,
  file: string,
): { readonly ok: true; readonly review: Review } | CliFailure {
  if (operation === null) return { ok: true, review };
  const applied = apply(review, operation);
  return applied.ok
    ? { ok: true, review: withTexts(applied.value.review, texts) }
    : refused(file, applied.issues[0]?.message);
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
    next: nextFor(issue?.code, file),
  });
}

function nextFor(code: string | undefined, file: string): string {
  if (code === 'unknown-format') return `cmoc formats, then cmoc import ${quoted(file)} --from ID`;
  return code === 'unknown-column'
    ? 'say what columns hold: --header-row 1 --column 1=context --column 2=mechanism'
    : 'cmoc formats';
}
