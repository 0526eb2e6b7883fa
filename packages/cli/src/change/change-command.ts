import type { LedgerEntry, MergeConflict, Session } from '@cmoc/model';
import type { CliFailure } from '../failure/failure';
import { changeReview, type Work } from '../review-file/change-review';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { changeAsText } from './change-text';
import type { ChangeOutput } from './output';
import { thingChanges, toldEntry } from './told-entry';

/** What a command found to say beside what it did. */
export interface Remark {
  readonly conflicts?: readonly MergeConflict[];
  /** Tells what a colleague did. */
  readonly theirs?: Session;
}

/** Runs a command that does something to a review and says what. */
export async function changeCommand(
  command: ChangeOutput['command'],
  { file, ...options }: { readonly file: string } & Parameters<typeof changeReview>[1],
  { io, terminal }: Surroundings,
  work: Work<Remark>,
): Promise<CommandResult> {
  const changed = await changeReview(file, options, io, work);
  if (!changed.ok) return changed;
  const { session, by, entries, written, value, aside } = changed;
  const { id, title } = session.review;
  const { conflicts = [], theirs = session } = value;
  const output: ChangeOutput = {
    format: 'cmoc-change',
    version: '1.0',
    command,
    file,
    review: { id, title },
    by,
    dryRun: options.dryRun === true,
    written,
    entries: entries.map((entry) => toldEntry(entry, session)),
    conflicts: conflicts.map((conflict) => toldConflict(conflict, session, theirs)),
    ledger: session.length,
  };
  return {
    ok: true,
    exitCode: conflicts.length > 0 ? 1 : 0,
    text: options.format === 'json' ? toJson(output) : changeAsText(output, terminal),
    ...(aside === undefined ? {} : { aside }),
  };
}

function toldConflict(
  { entry, against, issues }: MergeConflict,
  mine: Session,
  theirs: Session,
): ChangeOutput['conflicts'][number] {
  const withChanges = (own: LedgerEntry) => ({
    ...toldEntry(own, mine),
    changes: thingChanges(own),
  });
  return {
    theirs: toldEntry(entry, theirs),
    changes: thingChanges(entry),
    mine: against.map(withChanges),
    because: issues.map(({ code, message }) => ({ code, message })),
  };
}

/** Why an operation was refused, with what helps. */
export function refused(
  file: string,
  issues: readonly { readonly code: string; readonly message: string }[],
  next: string,
): CliFailure {
  const [first] = issues;
  return {
    ok: false,
    code: first?.code ?? 'unexpected',
    message:
      issues.length > 1
        ? `${first?.message ?? ''} ${issues[1]?.message ?? ''}`
        : (first?.message ?? 'It was refused.'),
    file,
    next,
  };
}
