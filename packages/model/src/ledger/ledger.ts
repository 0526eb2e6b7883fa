import type { Applied } from '../operations/apply/apply';
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
 * review, the history of everything in it and the stack for undoing; a session grows it.
 */
export interface Ledger {
  /** The hash of the review it starts from. */
  readonly base: string;
  readonly entries: readonly LedgerEntry[];
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
 * Makes an entry of an operation that was done. An operation without an id gets one made from its
 * content and its place, the same for the same ledger.
 */
export function sealEntry(
  { operation, inverse }: Applied,
  sequence: number,
  previous: string,
): LedgerEntry {
  const id = operation.operationId ?? makeId(previous, operation);
  const unsealed = {
    sequence,
    operation: { ...operation, operationId: id },
    inverse: { ...inverse, undoes: id },
    previous,
  };
  return { ...unsealed, hash: hashEntry(unsealed) };
}

function makeId(previous: string, operation: Operation): string {
  const hash = hashText(`${previous}\n${canonicalJson(operation)}`);
  return `op-${hash.slice('sha256:'.length, 'sha256:'.length + 20)}`;
}
