import type { IssueList } from '../result/issue-list';
import type { ConstructState } from '../schema/construct';
import type { Review } from '../schema/review';

/** Reports constructs that are their own kind, opposite or origin, and judgements about one thing only. */
export function checkConstructs(review: Review, issues: IssueList): void {
  review.constructs.forEach((construct, position) => {
    const path = ['constructs', position];
    checkNames(construct.id, construct.broader, [...path, 'broader'], issues);
    checkNames(construct.id, construct.opposites, [...path, 'opposites'], issues);
    construct.lineage.forEach((event, step) => {
      checkNames(construct.id, event.from, [...path, 'lineage', step, 'from'], issues);
    });
  });
  review.identities.forEach((identity, position) => {
    checkIdentity(identity.left, identity.right, ['identities', position], issues);
  });
  review.distinctions.forEach((distinction, position) => {
    if (distinction.left !== distinction.right) return;
    selfReference(distinction.left, ['distinctions', position, 'right'], issues);
  });
}

type Path = readonly (string | number)[];

function checkNames(id: string, names: readonly string[], path: Path, issues: IssueList): void {
  names.forEach((name, position) => {
    if (name === id) selfReference(id, [...path, position], issues);
  });
}

function checkIdentity(
  left: ConstructState,
  right: ConstructState,
  path: Path,
  issues: IssueList,
): void {
  if ((left.direction === undefined) !== (right.direction === undefined)) {
    const side = left.direction === undefined ? 'left' : 'right';
    issues.error(
      'one-sided-direction',
      [...path, side],
      `The ${side} side has no direction and the other has; expected a direction on both sides or on neither.`,
      { side },
    );
  } else if (left.construct === right.construct && left.direction === right.direction) {
    selfReference(left.construct, [...path, 'right'], issues);
  }
}

function selfReference(id: string, path: Path, issues: IssueList): void {
  issues.error('self-reference', path, `“${id}” points to itself; expected another one.`, { id });
}
