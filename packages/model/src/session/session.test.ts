import { expect, test } from 'vitest';
import { findEntity } from '../find/find';
import { verifyLedger } from '../ledger/verify-ledger';
import { changeOf } from '../operations/field-changes/change-of';
import type { OperationBody } from '../operations/operation/operation';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { writeReview } from '../write/write-review';
import { openSession, type Done, type Session } from './session';
import { tellEntry } from './tell-entry';

const review = buildReview({
  team: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
  ],
  configurations: ['A', 'B'].map((id) => buildConfiguration(id, { context: ['trust increase'] })),
});
const at = '2024-03-01T09:30:00Z';
const ann = { by: 'ann', at };
const ben = { by: 'ben', at };
const reason = 'A reason.';

const merge: OperationBody = {
  kind: 'merge',
  mapping: 'm',
  from: ['A', 'B'],
  create: [{ id: 'M', tier: 'consolidated', slots: [] }],
};
const memo = (id: string, about: readonly string[] = []): OperationBody => ({
  kind: 'add',
  entityKind: 'memo',
  entity: { id, text: id, about: about.map((on) => ({ kind: 'configuration', id: on })) },
});

function value(done: Done): Session {
  if (!done.ok) expect.fail(JSON.stringify(done.issues));
  return done.value;
}

function worked(start: Session, by: string, ...bodies: readonly OperationBody[]): Session {
  return bodies.reduce((session, body) => value(session.do({ by, at, reason, ...body })), start);
}

const begun = openSession(review);
const session = worked(begun, 'ann', merge, memo('n1'), memo('n2'));
const memos = ({ review: { memos: all } }: Session) => all.map(({ id }) => id);

test('a session never changes, and gives what was done since', () => {
  expect(begun.length).toBe(0);
  expect(writeReview(begun.review)).toBe(writeReview(review));
  expect(session.since(1).map(({ sequence }) => sequence)).toEqual([2, 3]);
  expect(session.since(3)).toEqual([]);
  expect(session.last?.sequence).toBe(3);
});

test('two lines of work from one session do not see each other', () => {
  const left = worked(session, 'ann', memo('left'));
  const right = worked(session, 'ben', memo('right'), memo('more'));
  expect([memos(left), memos(right)]).toEqual([
    ['left', 'n1', 'n2'],
    ['more', 'n1', 'n2', 'right'],
  ]);
  for (const each of [session, left, right]) {
    expect(verifyLedger(each.ledger)).toBeUndefined();
    expect(each.ledger.entries).toHaveLength(each.length);
  }
  expect(left.find(right.last!.operation.operationId)).toBeUndefined();
  expect(session.find(left.last!.operation.operationId)).toBeUndefined();
  expect(value(left.undo(ann)).isTakenBack(left.last!)).toBe(true);
  expect(left.isTakenBack(left.last!)).toBe(false);
});

test('undoing one’s own last step asks no reason and goes back step by step, and so does redoing', () => {
  const steps: Session[] = [session];
  for (const expected of [['n1'], [], []]) {
    steps.push(value(steps.at(-1)!.undo(ann)));
    expect(memos(steps.at(-1)!)).toEqual(expected);
    expect(steps.at(-1)!.last?.operation.reason).toBeUndefined();
  }
  expect(writeReview(steps.at(-1)!.review)).toBe(writeReview(review));
  expect(steps.at(-1)!.undo(ann).issues).toMatchObject([{ code: 'nothing-to-undo' }]);
  for (const back of [2, 1, 0]) {
    steps.push(value(steps.at(-1)!.redo(ann)));
    expect(writeReview(steps.at(-1)!.review)).toBe(writeReview(steps[back]!.review));
  }
  expect(steps.at(-1)!.redo(ann).issues).toMatchObject([{ code: 'nothing-to-redo' }]);
  expect(steps.at(-1)!.ledger.entries).toHaveLength(9);
  expect(verifyLedger(steps.at(-1)!.ledger)).toBeUndefined();
  expect(memos(value(steps.at(-1)!.undo(ann)))).toEqual(['n1']);
});

test('everybody undoes their own last step, also behind the work of others', () => {
  const both = worked(session, 'ben', memo('ben'));
  expect(both.undoable('ann')?.sequence).toBe(3);
  expect(memos(value(both.undo(ann)))).toEqual(['ben', 'n1']);
  expect(memos(value(both.undo(ben)))).toEqual(['n1', 'n2']);
  expect(both.undo({ by: 'cat', at }).issues).toMatchObject([{ code: 'nothing-to-undo' }]);
});

test('taking back older work, or that of others, asks a reason', () => {
  const both = worked(session, 'ben', memo('ben'));
  expect(both.undo(ann, 2).issues).toMatchObject([
    { code: 'missing-reason', path: ['reason'], params: { sequence: 2 } },
  ]);
  expect(both.undo(ann, 4).issues).toMatchObject([
    { code: 'missing-reason', params: { by: 'ben' } },
  ]);
  expect(both.undo({ ...ann, reason: ' ' }, 4).ok).toBe(false);
  expect(memos(value(both.undo({ ...ann, reason }, 4)))).toEqual(['n1', 'n2']);
  expect(memos(value(both.undo(ben, 4)))).toEqual(['n1', 'n2']);
});

test('taking back the work of others is a step of one’s own, and can be taken back', () => {
  const both = worked(session, 'ben', memo('ben'));
  const back = value(both.undo({ ...ann, reason }, 4));
  expect(back.undoable('ben')).toBeUndefined();
  expect(back.undoable('ann')?.sequence).toBe(5);
  const again = value(back.undo(ann));
  expect(memos(again)).toEqual(['ben', 'n1', 'n2']);
  expect(again.undoable('ben')?.sequence).toBe(4);
  expect(memos(value(again.redo(ann)))).toEqual(['n1', 'n2']);
});

test('new work ends what can be redone, the work of others does not', () => {
  const back = value(session.undo(ann));
  expect(back.redoable('ann')?.sequence).toBe(3);
  expect(worked(back, 'ann', memo('n3')).redo(ann).issues).toMatchObject([
    { code: 'nothing-to-redo' },
  ]);
  expect(memos(value(worked(back, 'ben', memo('n3')).redo(ann)))).toEqual(['n1', 'n2', 'n3']);
});

test('an old merge is undone after later work that left it alone', () => {
  const result = value(session.undo({ ...ann, reason }, 1));
  expect(result.review.configurations).toEqual(review.configurations);
  expect(memos(result)).toEqual(['n1', 'n2']);
  expect(result.undo({ ...ann, reason }, 1).issues).toMatchObject([{ code: 'already-undone' }]);
  expect(result.undo({ ...ann, reason }, 99).issues).toMatchObject([{ code: 'unknown-entry' }]);
});

test('an old merge that later work stands on is not undone, and the later work is named', () => {
  const later = worked(session, 'ann', memo('on-it', ['M']));
  expect(later.undo({ ...ann, reason }, 1).issues).toMatchObject([
    { code: 'undo-conflict', params: { sequence: 1, later: [4] } },
    { code: 'still-referenced', params: { by: [{ kind: 'memo', id: 'on-it' }] } },
  ]);
  const reopened = worked(later, 'ann', { kind: 'reopen', mapping: 'm' });
  expect(findEntity(reopened.review, 'configuration', 'M')?.status).toBe('parked');
});

test('a field changed since is named with the entry that changed it', () => {
  const affirmed = worked(session, 'ann', { kind: 'affirm', mapping: 'm2', from: ['A'] });
  expect(affirmed.undo({ ...ann, reason }, 1).issues).toMatchObject([
    { code: 'undo-conflict', params: { later: [4] } },
    {
      code: 'changed-since',
      params: { fields: ['status'], found: ['affirmed'], expected: ['refined'] },
    },
  ]);
});

test('an id is used once, and nothing calls itself an undoing', () => {
  const first = value(begun.do({ ...ann, ...memo('n1'), operationId: 'op' }));
  expect(first.do({ ...ann, ...memo('n2'), operationId: 'op' }).issues).toMatchObject([
    { code: 'operation-id-taken', params: { sequence: 1 } },
  ]);
  expect(first.do({ ...ann, ...memo('n2'), undoes: 'op' }).issues).toMatchObject([
    { code: 'invalid-value', path: ['undoes'] },
  ]);
});

test('what a change of meaning needs a reason for is still refused without one', () => {
  expect(begun.do({ ...ann, ...merge }).issues).toMatchObject([{ code: 'missing-reason' }]);
});

test('an entry is told in plain words', () => {
  const told = (on: Session) => tellEntry(on.last!, on);
  const title = changeOf(review, { kind: 'configuration', id: 'A' }, { title: 'T' })!;
  expect(told(worked(begun, 'ann', merge))).toBe('merged A and B into M');
  expect(told(worked(begun, 'ann', title))).toBe('changed configuration A');
  expect(told(worked(begun, 'ann', memo('n1')))).toBe('added memo n1');
  const many = ['a', 'b', 'c', 'd'].map((id) => memo(id));
  expect(told(worked(begun, 'ann', { kind: 'batch', operations: many as never }))).toBe(
    'added 4 memos',
  );
  const back = value(worked(begun, 'ann', merge).undo(ann));
  expect(told(back)).toBe('took back: merged A and B into M');
  expect(told(value(back.redo(ann)))).toBe('did again: merged A and B into M');
});

test('an entry costs the same behind a long ledger as behind a short one', () => {
  const costOf = (start: Session): number => {
    let [fastest, on] = [Infinity, start];
    for (let round = 0; round < 40; round++) {
      const before = performance.now();
      for (let step = 0; step < 25; step++) {
        const text = String(on.length);
        const fields = changeOf(on.review, { kind: 'memo', id: 'n1' }, { text })!;
        on = value(on.do({ ...ann, ...fields }));
      }
      fastest = Math.min(fastest, performance.now() - before);
    }
    return fastest;
  };
  const short = costOf(session);
  const { entries, base } = session.ledger;
  // Padded with what looks like entries: what they hold is not looked at.
  const padding = Array.from({ length: 200_000 }, (_, index) => ({
    ...entries[1]!,
    sequence: 4 + index,
    operation: { ...entries[1]!.operation, operationId: `p${String(index)}` },
  }));
  const long = openSession(session.review, { base, entries: [...entries, ...padding] });
  expect(costOf(long)).toBeLessThan(short * 3 + 1);
});
