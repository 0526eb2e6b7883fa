import { meet } from '../ledger/footprint';
import type { LedgerEntry } from '../ledger/ledger';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from '../ledger/ledger-issue-codes';
import { sameValue } from '../operations/operation/same-value';
import { fail, succeed, type Result } from '@cmoc/kernel';
import { isEdit, namingEdits } from './name-edits';
import type { Session } from './session';

/** An entry of a colleague's copy that could not be taken over, whole, with what stands in its way. */
export interface MergeConflict {
  readonly entry: LedgerEntry;
  /** Entries of one's own about the same thing. */
  readonly against: readonly LedgerEntry[];
  /** Entries of the copy it builds on that could not be taken over either. */
  readonly after: readonly LedgerEntry[];
  /** Why it cannot be done after what was done here. */
  readonly issues: readonly LedgerIssue[];
}

/** Two people's work on one review, brought together. */
export interface MergedSessions {
  /** One's own session, with what was taken over behind its entries. */
  readonly session: Session;
  /** What was taken over, as it stands in the session now. */
  readonly taken: readonly LedgerEntry[];
  /** What could not be taken over, for people to settle; empty when the two do not touch. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Takes over what a colleague did in a copy of one's review since the two were one. One's own entries
 * stay as they are; those of the copy come behind them, in their order, each with its own author, moment
 * and reason. What both have already is taken once.
 *
 * An entry is taken over where it does what it did when it was made. Where the two touch the same, one's
 * own work stands and the colleague's entry is handed back whole, with the entries it meets and with what
 * builds on it: a person decides, nothing is lost and nothing is overwritten. Where nothing is handed
 * back the review is the same whoever takes over from whom.
 *
 * Linear in both ledgers, apart from looking up what a conflict is about.
 */
export function mergeSessions(
  mine: Session,
  theirs: Session,
): Result<MergedSessions, LedgerIssueCode> {
  const [own, others] = [mine.ledger, theirs.ledger];
  if (own.base !== others.base) {
    const told = `The two are no copies of one review: one starts from ${own.base}, the other from ${others.base}.`;
    return fail([
      ledgerError('other-base', ['base'], told, { expected: own.base, found: others.base }),
    ]);
  }
  const begun = commonLength(own.entries, others.entries);
  const named = namingEdits(mine, theirs, begun);
  if (!named.ok) return named;
  const merging = new Merging(mine, own.entries.slice(begun));
  for (const entry of named.value) merging.take(entry);
  const { session, ...rest } = merging.result();
  const merged = { ...rest, session: session.withTexts(newTexts(mine, theirs)) };
  return succeed(merged, merged.conflicts.map(told));
}

/** The texts of the copy that no source here named before: one that was taken out here stays out. */
function newTexts(mine: Session, theirs: Session): string[] {
  const named = new Set(mine.review.sources.map(({ fullText }) => fullText?.hash));
  return theirs.review.texts.filter(({ hash }) => !named.has(hash)).map(({ text }) => text);
}

function commonLength(left: readonly LedgerEntry[], right: readonly LedgerEntry[]): number {
  const differing = left.findIndex((entry, position) => entry.hash !== right[position]?.hash);
  return differing < 0 ? left.length : differing;
}

class Merging {
  #session: Session;
  readonly #since: readonly LedgerEntry[];
  readonly #taken: LedgerEntry[] = [];
  readonly #conflicts: MergeConflict[] = [];

  constructor(session: Session, since: readonly LedgerEntry[]) {
    this.#session = session;
    this.#since = since;
  }

  take(entry: LedgerEntry): void {
    const known = this.#session.find(entry.operation.operationId);
    if (known !== undefined && isSame(known, entry)) return;
    const done = this.#session.takeOver(entry);
    if (done.ok) {
      this.#session = done.value;
      if (done.value.last !== undefined) this.#taken.push(done.value.last);
      return;
    }
    this.#conflicts.push({
      entry,
      against: this.#since.filter((candidate) => meet(candidate, entry)),
      after: this.#conflicts
        .map((conflict) => conflict.entry)
        .filter((candidate) => meet(candidate, entry)),
      issues: done.issues,
    });
  }

  result(): MergedSessions {
    return { session: this.#session, taken: this.#taken, conflicts: this.#conflicts };
  }
}

/** What was edited elsewhere keeps its id where it is said field by field, and whoever comes upon it. */
function isSame(known: LedgerEntry, entry: LedgerEntry): boolean {
  return isEdit(known.operation.operationId) || sameValue(known.operation, entry.operation);
}

function told({ entry, against }: MergeConflict): LedgerIssue {
  const { operationId: id, by } = entry.operation;
  const others = against.map(({ operation }) => operation.operationId);
  const meets = others.length === 0 ? 'what it builds on' : others.join(', ');
  return {
    code: 'merge-conflict',
    severity: 'warning',
    path: ['conflicts'],
    message: `The operation “${id}” by ${by} was not taken over: it meets ${meets}.`,
    params: { operation: id, by, against: others },
  };
}
