import type { IssueList } from '../result/issue-list';
import type { Review } from '../schema/review';

/** Reports fragments that read more out of a source than it says, without saying by what right. */
export function checkFragments(review: Review, issues: IssueList): void {
  review.fragments.forEach((fragment, position) => {
    if (fragment.distance !== 'interpretation' && fragment.distance !== 'imputation') return;
    if (fragment.warrant !== undefined) return;
    const article = fragment.distance === 'interpretation' ? 'an interpretation' : 'an imputation';
    issues.error(
      'missing-warrant',
      ['fragments', position, 'warrant'],
      `The fragment “${fragment.id}” is ${article} without a warrant; expected what entitles the reviewer to it.`,
      { id: fragment.id, distance: fragment.distance },
    );
  });
}
