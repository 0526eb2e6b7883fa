import type { Operation, Review } from '@cmoc/model';

/** Where the review in hand came from. */
export type Origin =
  { readonly kind: 'example' } | { readonly kind: 'file'; readonly name: string };

/** One step of the reviewer's work: what was done, and what takes it back. */
export interface Change {
  /** What was done, as the history tells it. */
  readonly label: string;
  /** What was done, with who, when and why. */
  readonly operation: Operation;
  readonly inverse: Operation;
}

/** The review in hand, and the steps that led to it and beyond it. */
export interface Session {
  readonly origin: Origin;
  readonly review: Review;
  /** Steps made, oldest first. */
  readonly past: readonly Change[];
  /** Steps taken back, the next to redo first. */
  readonly future: readonly Change[];
}

/** A session that begins with a review as it was read. */
export function beginSession(review: Review, origin: Origin): Session {
  return { origin, review, past: [], future: [] };
}
