import type { Operation } from '../operations/operation/operation';
import type { Review } from '../schema/review';
import { hashText } from '../texts/hash-text';
import { writeReview } from '../write/write-review';
import { canonicalJson } from './canonical-json';

/** An operation as a ledger holds it: with an id. */
export type RecordedOperation = Operation & { readonly operationId: string };

/** One line of a ledger: an operation that was done, and what takes it back. */
export interface LedgerEntry {
  /** Its number, counted from 1. */
  readonly sequence: number;
  readonly operation: RecordedOperation;
  /** Takes the operation back; says field by field what was there before. */
  readonly inverse: Operation;
  /** The hash of the entry before, or of the review the ledger starts from. */
  readonly previous: string;
  /** The hash of everything else in the entry: no entry can change without every later one. */
  readonly hash: string;
}

/**
 * Everything that was done to a review since it was as `base` says, in order. Entries are only ever
 * added: what is taken back is taken back by a further entry. The ledger is the audit trail of the
 * review, the history of everything in it and the stack for undoing.
 */
export interface Ledger {
  /** The hash of the review it starts from. */
  readonly base: string;
  readonly entries: readonly LedgerEntry[];
}

/** A review with the ledger that led to it. */
export interface LedgeredReview {
  readonly review: Review;
  readonly ledger: Ledger;
}

/**
 * The hash of a review: of its canonical bytes without the full texts, so that two reviews have the
 * same hash when they are written the same, and keep it when a text is taken out. Linear in the size of
 * the review.
 */
export function hashReview(review: Review): string {
  return hashText(writeReview({ ...review, texts: [] }));
}

/** The hash of an entry: of everything in it but the hash itself. */
export function hashEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  return hashText(canonicalJson({ ...entry, hash: undefined }));
}

/**
 * Begins a ledger on a review as it stands.
 *
 * @example
 * ```ts
 * let state = beginLedger(review);
 * const result = record(state, { kind: 'add', by: 'ann', at: '2024-03-01T09:30:00Z', entityKind: 'memo', entity: { id: 'n', text: 'Look again.' } });
 * if (result.ok) state = result.value;
 * ```
 */
export function beginLedger(review: Review): LedgeredReview {
  return { review, ledger: { base: hashReview(review), entries: [] } };
}

/** The hash the next entry of a ledger follows. */
export function headOf(ledger: Ledger): string {
  return ledger.entries.at(-1)?.hash ?? ledger.base;
}
