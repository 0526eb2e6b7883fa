import { UsageError } from '@cmoc/kernel';
import { openSession, writeReviewFile, type OperationBody, type Session } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';

/** Files of tests: the example review with a history, and what became of it. */
export function exampleWork() {
  const begun = worked(openSession(exampleReview()), 'ann', '09:00', [
    { kind: 'add', entityKind: 'person', entity: { id: 'ann', name: 'Ann' } },
    memo('first', 'Look again at faith.'),
  ]);
  const mine = worked(begun, 'ann', '10:00', [memo('mine', 'Ask about trust.')]);
  const undone = begun.undo({ by: 'ann', at: '2026-01-01T11:00:00Z' });
  const theirs = worked(begun, 'ben', '11:00', [
    { kind: 'add', entityKind: 'person', entity: { id: 'ben', name: 'Ben' } },
    memo('theirs', 'Power is missing.'),
    memo('mine', 'The same id for something else.'),
  ]);
  return {
    'review.cmoc.json': writeReviewFile(mine),
    'sent.cmoc.json': writeReviewFile(mine),
    'returned.cmoc.json': writeReviewFile(theirs),
    'undone.cmoc.json': writeReviewFile(undone.ok ? undone.value : begun),
  } as const;
}

function memo(id: string, text: string): OperationBody {
  const about = [{ kind: 'configuration', id: 'IOC-03' }];
  return { kind: 'add', entityKind: 'memo', entity: { id, text, about } };
}

function worked(
  session: Session,
  by: string,
  time: string,
  bodies: readonly OperationBody[],
): Session {
  return bodies.reduce((before, body) => {
    const done = before.do({ by, at: `2026-01-01T${time}:00Z`, ...body });
    if (!done.ok)
      throw new UsageError('refused', 'The example cannot be worked on.', {
        issues: done.issues,
      });
    return done.value;
  }, session);
}
