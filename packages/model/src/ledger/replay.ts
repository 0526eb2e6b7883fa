import { fail, type Result, succeed } from '@cmoc/kernel';
import { apply } from '../operations/apply/apply';
import { sameValue } from '../operations/operation/same-value';
import type { Review } from '../schema/review';
import { hashReview, type Ledger, type LedgerEntry } from './ledger';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from './ledger-issue-codes';
import { verifyLedger } from './verify-ledger';

/**
 * Does everything a ledger holds once more, from the review it starts from. What comes out is the
 * review the ledger led to, byte for byte; anything else is an issue that names the entry.
 *
 * @param until - how many entries to do; all of them when left out
 */
export function replay(
  base: Review,
  ledger: Ledger,
  until: number = ledger.entries.length,
): Result<Review, LedgerIssueCode> {
  const wrongBase = checkBase(base, ledger, ['base']);
  if (wrongBase !== undefined) return fail([wrongBase]);
  const broken = verifyLedger(ledger);
  if (broken !== undefined) return fail([broken]);
  let review = base;
  for (const entry of ledger.entries.slice(0, until)) {
    const result = repeat(review, entry);
    if (!result.ok) return result;
    review = result.value;
  }
  return succeed(review);
}

/** Says so when a ledger starts from another review. */
export function checkBase(
  base: Review,
  ledger: Ledger,
  path: LedgerIssue['path'],
): LedgerIssue | undefined {
  const found = hashReview(base);
  if (found === ledger.base) return undefined;
  return ledgerError(
    'other-base',
    path,
    `The ledger starts from a review with the hash ${ledger.base}; found ${found}.`,
    { expected: ledger.base, found },
  );
}

/** Does one entry once more and makes sure that it does what it did. */
export function repeat(review: Review, entry: LedgerEntry): Result<Review, LedgerIssueCode> {
  const path = ['entries', entry.sequence - 1];
  const result = apply(review, entry.operation);
  if (!result.ok) {
    const told = `Entry ${String(entry.sequence)} cannot be done again.`;
    return fail([
      ledgerError('replay-failed', path, told, { sequence: entry.sequence }),
      ...result.issues,
    ]);
  }
  if (sameValue(result.value.inverse, entry.inverse)) return succeed(result.value.review);
  const told = `Entry ${String(entry.sequence)} does something else than when it was written.`;
  return fail([ledgerError('different-effect', path, told, { sequence: entry.sequence })]);
}
