import type { ArgumentCoder } from '@cmoc/kernel';
import type { Review } from '../schema/review';
import { patchedReview, reviewPatch, type ReviewPatch } from './review-patch';

/** A review on its way to a worker: what changed since the one that was sent last. */
interface ReviewMessage {
  readonly cmocReviewPatch: ReviewPatch;
}

/**
 * Encodes reviews for one worker, which keeps the last one: the first is sent as a whole, later ones
 * as what changed, going by the identity of entities as operations keep it. Other arguments pass.
 */
export function reviewEncoder(): ArgumentCoder {
  let sent: Review | undefined;
  return (argument) => {
    if (!isReview(argument)) return argument;
    const message: ReviewMessage = { cmocReviewPatch: reviewPatch(sent, argument) };
    sent = argument;
    return message;
  };
}

/** Undoes {@link reviewEncoder} in the worker; what did not change stays the same object. */
export function reviewDecoder(): ArgumentCoder {
  let kept: Review | undefined;
  return (argument) => {
    if (!isReviewMessage(argument)) return argument;
    kept = patchedReview(kept, argument.cmocReviewPatch);
    return kept;
  };
}

function isReview(value: unknown): value is Review {
  return (
    typeof value === 'object' &&
    value !== null &&
    'configurations' in value &&
    'mappings' in value &&
    'constructs' in value
  );
}

function isReviewMessage(value: unknown): value is ReviewMessage {
  return typeof value === 'object' && value !== null && 'cmocReviewPatch' in value;
}
