import type { Issue } from '@cmoc/kernel';
import type { OperationIssueCode } from '../operations/operation-issue-codes';

/**
 * Every code of its own that work with a ledger can meet. A code is documented, tested and never reused
 * for something else. What an operation is refused with keeps its own code beside these.
 */
export const ledgerIssueCodes = [
  /** An entry is not what it was when it was written, or is out of its place. */
  'broken-chain',
  /** The ledger starts from another review than the one given, or two ledgers from different ones. */
  'other-base',
  /** The review is not what its ledger led to: it was edited elsewhere. */
  'edited-elsewhere',
  /** An id that an earlier operation of the ledger has. */
  'operation-id-taken',
  /** No entry has this number. */
  'unknown-entry',
  /** The entry says that the review was edited elsewhere, which nothing here can take back. */
  'not-undoable',
  /** The entry was taken back before. */
  'already-undone',
  /** Nothing is left to take back. */
  'nothing-to-undo',
  /** Nothing was taken back since the last new work. */
  'nothing-to-redo',
  /** Later work stands on what should be taken back; `params.later` names it. */
  'undo-conflict',
  /** An entry that cannot be done again on the review the ledger says it was done on. */
  'replay-failed',
  /** An entry that does something else than when it was written. */
  'different-effect',
  /** Two copies of a review were each edited elsewhere since they were one. */
  'edited-apart',
  /** An entry of a colleague's copy that could not be taken over; it is handed back whole. */
  'merge-conflict',
] as const;

/** The code of an issue met in work with a ledger. */
export type LedgerIssueCode = (typeof ledgerIssueCodes)[number] | OperationIssueCode;

/** An issue met in work with a ledger. */
export type LedgerIssue = Issue<LedgerIssueCode>;

/** Makes an error. */
export function ledgerError(
  code: LedgerIssueCode,
  path: Issue['path'],
  message: string,
  params: Issue['params'] = {},
): LedgerIssue {
  return { code, severity: 'error', path, message, params };
}
