import {
  openSession,
  resumeSession,
  type Review,
  type ReviewFile,
  type Session,
} from '@cmoc/model';

/** Where the review in hand came from. */
export type Origin =
  { readonly kind: 'example' } | { readonly kind: 'file'; readonly name: string };

/** The review in hand, with everything that was done to it. */
export interface OpenReview {
  /** The name it is kept under in this browser. */
  readonly key: string;
  readonly origin: Origin;
  readonly review: Review;
  /** What was done, and the one way to do more. */
  readonly work: Session;
  /** Set where the review was edited elsewhere, until the first step says so. */
  readonly edited?: NonNullable<ReviewFile['edited']>;
  /** What was done here, in the words of the page, by the id of the operation. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A review as it was read, in hand. */
export function putInHand(
  { review, ledger, edited }: ReviewFile,
  origin: Origin,
  key: string,
  labels: OpenReview['labels'] = {},
): OpenReview {
  const work = openSession(review, ledger);
  return { key, origin, review, work, labels, ...(edited === undefined ? {} : { edited }) };
}

/** The review in hand after more was done to it. */
export function withWork(open: OpenReview, work: Session, label?: string): OpenReview {
  const { edited: _, ...rest } = open;
  const id = work.last?.operation.operationId;
  const labels =
    label === undefined || id === undefined ? open.labels : { ...open.labels, [id]: label };
  return { ...rest, review: work.review, work, labels };
}

/** The work of a person: what was edited elsewhere is adopted in their name first. */
export function workOf(
  { work, review, edited }: OpenReview,
  who: { readonly by: string; readonly at: string },
): Session {
  return edited === undefined ? work : resumeSession({ review, ledger: work.ledger, edited }, who);
}

/** What a file of the review in hand holds. */
export function fileOf({ review, work, edited }: OpenReview): ReviewFile {
  return { review, ledger: work.ledger, ...(edited === undefined ? {} : { edited }) };
}
