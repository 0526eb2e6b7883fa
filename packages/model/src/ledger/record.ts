import { fail, type Result, succeed } from '@cmoc/kernel';
import { apply, type Applied } from '../operations/apply/apply';
import type { Operation } from '../operations/operation/operation';
import { canonicalJson } from './canonical-json';
import { hashEntry, headOf, type Ledger, type LedgeredReview, type LedgerEntry } from './ledger';
import { hashText } from '../texts/hash-text';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from './ledger-issue-codes';

/** A review with its ledger after one more entry. */
export interface Recorded extends LedgeredReview {
  /** The entry that was added. */
  readonly entry: LedgerEntry;
}

/**
 * Does an operation and writes it down. An operation without an id gets one made from its content and
 * its place, the same for the same ledger. What is refused is not written down.
 *
 * The cost is that of {@link apply} and of hashing the operation.
 */
export function record(
  state: LedgeredReview,
  operation: Operation,
): Result<Recorded, LedgerIssueCode> {
  const applied = apply(state.review, operation);
  return applied.ok ? writeDown(state.ledger, applied.value, applied.issues) : applied;
}

/** Writes down an operation that was done to the review a ledger led to. */
export function writeDown(
  ledger: Ledger,
  { review, operation, inverse }: Applied,
  issues: readonly LedgerIssue[] = [],
): Result<Recorded, LedgerIssueCode> {
  const id = operation.operationId ?? makeId(headOf(ledger), operation);
  const taken = ledger.entries.find((entry) => entry.operation.operationId === id);
  if (taken !== undefined) {
    return fail([
      ledgerError(
        'operation-id-taken',
        ['operationId'],
        `The id “${id}” is that of entry ${String(taken.sequence)}; expected an id of its own.`,
        { id, sequence: taken.sequence },
      ),
    ]);
  }
  const unsealed = {
    sequence: ledger.entries.length + 1,
    operation: { ...operation, operationId: id },
    inverse: { ...inverse, undoes: id },
    previous: headOf(ledger),
  };
  const entry: LedgerEntry = { ...unsealed, hash: hashEntry(unsealed) };
  const entries = ledger.entries.concat([entry]);
  return succeed({ review, ledger: { ...ledger, entries }, entry }, issues);
}

function makeId(previous: string, operation: Operation): string {
  const hash = hashText(`${previous}\n${canonicalJson(operation)}`);
  return `op-${hash.slice('sha256:'.length, 'sha256:'.length + 20)}`;
}
