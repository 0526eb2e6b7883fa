import { UsageError } from '@cmoc/kernel';
import type { Entities, EntityKind, Review } from '@cmoc/model';
import type { Referring, ReviewKey } from '../check/review-key';

/** What the computation of a derived fact is handed. */
export interface DerivedContext<Reads extends ReviewKey = ReviewKey> {
  readonly review: Readonly<Pick<Review, Reads>>;
  readonly find: <Kind extends EntityKind>(
    kind: Kind,
    id: string,
  ) => Readonly<Entities[Kind]> | undefined;
  /** The entities of a collection whose field names this entity. */
  readonly referring: Referring<Reads>;
}

/** A costly fact about a review, computed once per run however many rules ask for it. */
export interface Derived<Value = unknown> {
  readonly type: 'derived';
  readonly id: string;
  readonly reads: readonly ReviewKey[];
  readonly compute: (context: never) => Value;
}

/**
 * Defines a fact that several rules need and that costs a pass over the review, such as which
 * evidence bears on which claim. The engine computes it at most once per run, and keeps it between
 * runs for as long as what it reads stays the same.
 *
 * @example
 * ```ts
 * const evidenceCount = defineDerived({
 *   id: 'house/evidence-count',
 *   reads: ['evidence'],
 *   compute: ({ review }) => review.evidence.length,
 * });
 * ```
 */
export function defineDerived<Value, const Reads extends ReviewKey>(definition: {
  readonly id: string;
  readonly reads: readonly Reads[];
  readonly compute: (context: DerivedContext<Reads>) => Value;
}): Derived<Value> {
  if (definition.reads.length === 0) {
    throw new UsageError(
      'invalid-definition',
      `${definition.id} reads nothing of the review: a constant is no fact.`,
    );
  }
  return Object.freeze({ type: 'derived', ...definition });
}
