import { apply, type Operation, type OperationIssue, type Review } from '@cmoc/model';
import type { Change, Session } from './session';

/** What a reviewer is about to do, before it is applied. */
export interface Step {
  readonly label: string;
  readonly operation: Operation;
}

/** What came of a step: the session afterwards, or why it cannot be done. */
export type Taken =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly issues: readonly OperationIssue[] };

/** Makes a step: the review changes, and what was taken back before can no longer be redone. */
export function take(session: Session, { label, operation }: Step): Taken {
  return applied(session.review, operation, (review, inverse) => ({
    ...session,
    review,
    past: [...session.past, { label, operation, inverse }],
    future: [],
  }));
}

/** Takes back the last step; the session as it is when there is none. */
export function undo(session: Session): Taken {
  const change = session.past.at(-1);
  if (change === undefined) return { ok: true, session };
  return applied(session.review, change.inverse, (review) => ({
    ...session,
    review,
    past: session.past.slice(0, -1),
    future: [change, ...session.future],
  }));
}

/** Makes the step that was taken back last once more; the session as it is when there is none. */
export function redo(session: Session): Taken {
  const [change, ...future] = session.future;
  if (change === undefined) return { ok: true, session };
  return applied(session.review, change.operation, (review, inverse) => ({
    ...session,
    review,
    past: [...session.past, { ...change, inverse }],
    future,
  }));
}

function applied(
  review: Review,
  operation: Change['operation'],
  then: (review: Review, inverse: Operation) => Session,
): Taken {
  const result = apply(review, operation);
  if (!result.ok) return { ok: false, issues: result.issues };
  return { ok: true, session: then(result.value.review, result.value.inverse) };
}
