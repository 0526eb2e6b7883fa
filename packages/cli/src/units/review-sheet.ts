import type { Review } from '@cmoc/model';
import type { Sheet } from '../terminal/sheet';
import type { Label } from './state-label';

/** What text about a review is written with. */
export interface ReviewSheet extends Sheet {
  readonly review: Review;
  readonly label: Label;
}
