import type { IssueList } from '../result/issue-list';
import type { Review } from '../schema/review';

/** Reports gates at which what entered is not what left and was excluded. */
export function checkFlow(review: Review, issues: IssueList): void {
  review.flowEvents.forEach((event, position) => {
    const counts = event.excluded.map((reason) => reason.count);
    const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const missing = event.entering - event.leaving;
    const complete = counts.length > 0 && counts.every((count) => count !== undefined);
    if (missing >= known && (!complete || missing === known)) return;
    issues.warn(
      'flow-does-not-add-up',
      ['flowEvents', position],
      `${String(event.entering)} entered, ${String(event.leaving)} left and ${String(known)} were excluded (unit: ${event.unit}); the difference is ${String(missing - known)}.`,
      {
        entering: event.entering,
        leaving: event.leaving,
        excluded: known,
        difference: missing - known,
      },
    );
  });
}
