import example from '../../examples/interorganisational-collaboration.cmoc.json' with { type: 'json' };
import { parseReviewOrThrow } from '../parse/parse-review';
import type { Review } from '../schema/review';

/**
 * The published configurations of the inter-organisational collaboration review (10.3310/KPLT1423),
 * as the example file of this package holds them. Each call gives a review of its own.
 */
export function exampleReview(): Review {
  return parseReviewOrThrow(example);
}
