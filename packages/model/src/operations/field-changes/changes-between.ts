import { findEntity } from '../../find/find';
import type { Review } from '../../schema/review';
import { reviewDifferences, type EntityDifference } from '../../selectors/review-differences';
import type { Change, WholeEntity } from '../operation/change';

/**
 * The changes that lead from one review to another: what was added, changed and removed, and the fields
 * of the review itself. Done together, as a batch, they make the first into the second.
 */
export function changesBetween(before: Review, after: Review): Change[] {
  const { review, entities } = reviewDifferences(before, after);
  // Texts are in no operation: each of them can be taken out without a trace of its words.
  const fields = review.filter(({ field }) => field !== 'texts');
  const changes = entities.map((difference) => changeOf(difference, before, after));
  return fields.length === 0 ? changes : [{ kind: 'set-review', fields }, ...changes];
}

function changeOf(
  { kind, id, difference, fields }: EntityDifference,
  before: Review,
  after: Review,
): Change {
  const entityKind = kind;
  switch (difference) {
    case 'added':
      return { kind: 'add', entityKind, entity: { ...findEntity(after, kind, id) } as WholeEntity };
    case 'removed': {
      const was = { ...findEntity(before, kind, id) } as WholeEntity;
      return { kind: 'remove', entityKind, id, before: was };
    }
    case 'changed':
      return { kind: 'change', entityKind, id, fields };
  }
}
