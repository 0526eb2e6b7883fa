import type { Review } from '@cmoc/model';

/** What reviewers already judged about pairs of constructs. */
export interface JudgedPairs {
  /** Judged the same, by an identity without directions. */
  readonly same: ReadonlySet<string>;
  /** Judged not the same. */
  readonly distinct: ReadonlySet<string>;
  /** Recorded as opposites. */
  readonly opposite: ReadonlySet<string>;
  /** Joined by an identity of two states, whichever way. */
  readonly joinedStates: ReadonlySet<string>;
  /** One recorded as a kind of the other. */
  readonly broader: ReadonlySet<string>;
}

/** A pair of constructs as a key, whichever way round. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** Reads what is on record about pairs. Judgements taken back do not count. */
export function judgedPairs(
  review: Pick<Review, 'constructs' | 'identities' | 'distinctions'>,
): JudgedPairs {
  const identities = review.identities.filter(({ withdrawn }) => withdrawn === undefined);
  const keys = (list: typeof identities) =>
    new Set(list.map(({ left, right }) => pairKey(left.construct, right.construct)));
  return {
    same: keys(identities.filter(({ left }) => left.direction === undefined)),
    joinedStates: keys(identities.filter(({ left }) => left.direction !== undefined)),
    distinct: new Set(
      review.distinctions
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map(({ left, right }) => pairKey(left, right)),
    ),
    opposite: new Set(
      review.constructs.flatMap(({ id, opposites }) =>
        opposites.map((other) => pairKey(id, other)),
      ),
    ),
    broader: new Set(
      review.constructs.flatMap(({ id, broader }) => broader.map((other) => pairKey(id, other))),
    ),
  };
}
