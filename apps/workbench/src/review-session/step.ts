import type { Review } from '@cmoc/model';
import { applyOperation, type Operation } from './operations';
import type { Change, Session } from './session';

/** What a reviewer is about to do, before it is applied. */
export type Step = Omit<Change, 'inverses'>;

/** Makes a step: the review changes, and what was taken back before can no longer be redone. */
export function take(session: Session, step: Step): Session {
  const { review, inverses } = run(session.review, step.operations);
  return { ...session, review, past: [...session.past, { ...step, inverses }], future: [] };
}

/** Takes back the last step; the session itself when there is none. */
export function undo(session: Session): Session {
  const change = session.past.at(-1);
  if (change === undefined) return session;
  const { review } = run(session.review, change.inverses);
  return { ...session, review, past: session.past.slice(0, -1), future: [change, ...session.future] };
}

/** Makes the step that was taken back last once more; the session itself when there is none. */
export function redo(session: Session): Session {
  const [change, ...future] = session.future;
  if (change === undefined) return session;
  const { review, inverses } = run(session.review, change.operations);
  return { ...session, review, past: [...session.past, { ...change, inverses }], future };
}

function run(review: Review, operations: readonly Operation[]): { review: Review; inverses: Operation[] } {
  const inverses: Operation[] = [];
  let current = review;
  for (const operation of operations) {
    const applied = applyOperation(current, operation);
    current = applied.review;
    inverses.unshift(applied.inverse);
  }
  return { review: current, inverses };
}
