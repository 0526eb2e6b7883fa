import type { IssueList } from '../result/issue-list';
import type { Review } from '../schema/review';

/** Reports sources that somebody excluded without saying why. */
export function checkScreenings(review: Review, issues: IssueList): void {
  review.screenings.forEach(({ id, decision, reason }, position) => {
    if (decision !== 'exclude' || reason !== undefined) return;
    const told = `The screening “${id}” excludes a source without a reason; expected why.`;
    issues.error('missing-reason', ['screenings', position, 'reason'], told, { id });
  });
}
