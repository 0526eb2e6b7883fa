import { expect, test } from 'vitest';
import { findEntity } from '../find/find';
import { changeOf } from '../operations/field-changes/change-of';
import type { OperationBody } from '../operations/operation/operation';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { describeText } from '../texts/held-texts';
import { buildReview } from '../testing/builders/build-review';
import { hashReview } from '../ledger/ledger';
import { replay } from '../ledger/replay';
import { verifyLedger } from '../ledger/verify-ledger';
import { mergeSessions } from './merge-sessions';
import { readReviewFile, resumeSession, writeReviewFile } from './review-file';
import { openSession, type Session } from './session';

const review = buildReview({
  team: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
  ],
  configurations: ['A', 'B', 'C'].map((id) =>
    buildConfiguration(id, { context: ['trust increase'] }),
  ),
  constructs: [
    { id: 'trust', label: 'trust' },
    { id: 'spare', label: 'spare' },
  ],
});

function sessionOf(
  by: string,
  minute: number,
  bodies: readonly OperationBody[],
  start: Session = openSession(review),
): Session {
  let session = start;
  bodies.forEach((body, position) => {
    const at = `2024-03-01T09:${String(minute + position * 2).padStart(2, '0')}:00Z`;
    const done = session.do({ by, at, reason: `${by} has a reason.`, ...body });
    if (!done.ok) expect.fail(JSON.stringify(done.issues));
    session = done.value;
  });
  return session;
}

function merged(mine: Session, theirs: Session) {
  const result = mergeSessions(mine, theirs);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  const { session, conflicts, taken } = result.value;
  expect(session.ledger.entries.slice(0, mine.length)).toEqual(mine.ledger.entries);
  expect(session.since(mine.length)).toEqual(taken);
  expect(verifyLedger(session.ledger)).toBeUndefined();
  const replayed = replay(review, session.ledger);
  expect(replayed.ok && hashReview(replayed.value)).toBe(hashReview(session.review));
  const turned = mergeSessions(theirs, mine);
  if (conflicts.length === 0)
    expect(turned.ok && hashReview(turned.value.session.review)).toBe(hashReview(session.review));
  return { ...result.value, review: session.review, ledger: session.ledger };
}

const title = (id: string, text: string): OperationBody =>
  changeOf(review, { kind: 'configuration', id }, { title: text })!;
const refute = (id: string, mapping: string): OperationBody => ({
  kind: 'refute',
  mapping,
  from: [id],
});
const memo = (id: string, about: string): OperationBody => ({
  kind: 'add',
  entityKind: 'memo',
  entity: { id, text: id, about: [{ kind: 'construct', id: about }] },
});

test('work on different things is brought together, the colleague’s behind one’s own', () => {
  const ann = sessionOf('ann', 0, [title('A', 'Ann’s'), refute('B', 'm1')]);
  const ben = sessionOf('ben', 1, [title('C', 'Ben’s'), memo('n', 'trust')]);
  const { ledger, review: after, conflicts } = merged(ann, ben);
  expect(conflicts).toEqual([]);
  expect(ledger.entries.map(({ operation }) => operation.by)).toEqual(['ann', 'ann', 'ben', 'ben']);
  expect(after.configurations.map((one) => [one.title, one.status])).toEqual([
    ['Ann’s', 'extracted'],
    [undefined, 'refuted'],
    ['Ben’s', 'extracted'],
  ]);
});

test('different fields of one configuration are different things', () => {
  const { conflicts, review: after } = merged(
    sessionOf('ann', 0, [title('A', 'Ann’s')]),
    sessionOf('ben', 1, [refute('A', 'm1')]),
  );
  expect(conflicts).toEqual([]);
  expect(findEntity(after, 'configuration', 'A')).toMatchObject({
    title: 'Ann’s',
    status: 'refuted',
  });
});

test('where both changed one field one’s own stands, whichever was earlier, and the other is handed back with both named', () => {
  const ann = sessionOf('ann', 0, [title('A', 'Ann’s')]);
  const ben = sessionOf('ben', 1, [title('A', 'Ben’s'), title('B', 'Ben’s too')]);
  const { conflicts, review: after } = merged(ann, ben);
  expect(conflicts).toMatchObject([
    {
      entry: ben.ledger.entries[0],
      against: [ann.ledger.entries[0]],
      after: [],
      issues: [{ code: 'changed-since' }],
    },
  ]);
  expect(findEntity(after, 'configuration', 'A')?.title).toBe('Ann’s');
  expect(findEntity(after, 'configuration', 'B')?.title).toBe('Ben’s too');
  expect(merged(ben, ann).conflicts).toMatchObject([{ entry: ann.ledger.entries[0] }]);
});

test('a move that would do something else than it did is handed back, though it could be done', () => {
  const ann = sessionOf('ann', 0, [refute('A', 'm1')]);
  const ben = sessionOf('ben', 1, [{ kind: 'affirm', mapping: 'm2', from: ['A'] }]);
  expect(merged(ann, ben).conflicts).toMatchObject([
    {
      entry: ben.ledger.entries[0],
      against: [ann.ledger.entries[0]],
      issues: [{ code: 'different-effect' }],
    },
  ]);
});

test('every conflict is told as an issue that names both sides', () => {
  const ann = sessionOf('ann', 0, [title('A', 'Ann’s')]);
  const ben = sessionOf('ben', 1, [title('A', 'Ben’s')]);
  const id = ben.ledger.entries[0]!.operation.operationId;
  expect(mergeSessions(ann, ben).issues).toMatchObject([
    {
      code: 'merge-conflict',
      severity: 'warning',
      params: { operation: id, by: 'ben', against: [ann.ledger.entries[0]!.operation.operationId] },
    },
  ]);
});

test('what one removed and the other built on is a conflict', () => {
  const ann = sessionOf('ann', 0, [{ kind: 'remove', entityKind: 'construct', id: 'spare' }]);
  const ben = sessionOf('ben', 1, [memo('n', 'spare')]);
  expect(merged(ann, ben).conflicts).toMatchObject([
    {
      entry: ben.ledger.entries[0],
      against: [ann.ledger.entries[0]],
      issues: [{ code: 'dangling-reference' }],
    },
  ]);
});

test('what builds on something that was handed back is handed back with it', () => {
  const ann = sessionOf('ann', 0, [
    { kind: 'add', entityKind: 'construct', entity: { id: 'x', label: 'Ann’s' } },
  ]);
  const ben = sessionOf('ben', 1, [
    { kind: 'add', entityKind: 'construct', entity: { id: 'x', label: 'Ben’s' } },
    {
      kind: 'change',
      entityKind: 'construct',
      id: 'x',
      fields: [{ field: 'label', before: 'Ben’s', after: 'Mine' }],
    },
  ]);
  expect(merged(ann, ben).conflicts).toMatchObject([
    { entry: ben.ledger.entries[0], after: [], issues: [{ code: 'already-exists' }] },
    {
      entry: ben.ledger.entries[1],
      after: [ben.ledger.entries[0]],
      issues: [{ code: 'changed-since' }],
    },
  ]);
});

test('a circle that only both together would make is a conflict', () => {
  const broader = (from: string, to: string) =>
    changeOf(review, { kind: 'construct', id: from }, { broader: [to] })!;
  const { conflicts } = merged(
    sessionOf('ann', 0, [broader('trust', 'spare')]),
    sessionOf('ben', 1, [broader('spare', 'trust')]),
  );
  expect(conflicts).toMatchObject([{ issues: [{ code: 'cyclic-hierarchy' }] }]);
});

test('what both began with is taken once', () => {
  const begun = [title('A', 'Both'), refute('B', 'm1')];
  const ann = sessionOf('ann', 0, begun);
  const { ledger } = merged(ann, sessionOf('ann', 0, [...begun, title('C', 'More')]));
  expect(ledger.entries).toHaveLength(3);
  expect(merged(ann, ann).ledger).toEqual(ann.ledger);
});

test('a copy that comes back a second time brings only what is new', () => {
  const ann = sessionOf('ann', 0, [title('A', 'Ann’s')]);
  const ben = sessionOf('ben', 1, [title('B', 'Ben’s')]);
  const once = merged(ann, ben).session;
  const more = sessionOf('ben', 9, [title('C', 'More')], ben);
  expect(merged(once, more).taken.map(({ operation }) => operation.by)).toEqual(['ben']);
  expect(merged(more, once).conflicts).toEqual([]);
});

test('what takes back something that was handed back is handed back with it', () => {
  const ann = sessionOf('ann', 0, [title('A', 'Ann’s')]);
  const ben = sessionOf('ben', 1, [title('A', 'Ben’s')]);
  const back = ben.undo({ by: 'ben', at: '2024-03-01T09:10:00Z' });
  if (!back.ok) expect.fail();
  expect(merged(ann, back.value).conflicts.map(({ issues }) => issues[0]?.code)).toEqual([
    'changed-since',
    'unknown-entry',
  ]);
});

test('texts of new sources come over, and a text that was taken out stays out', () => {
  const source = (id: string, words: string): OperationBody => ({
    kind: 'add',
    entityKind: 'source',
    entity: { id, kind: 'document', label: id, fullText: describeText(words) },
  });
  const begun = sessionOf('ann', 0, [source('s1', 'old words')]).withTexts(['old words']);
  const ann = begun.withoutText(describeText('old words').hash);
  const ben = sessionOf('ben', 9, [source('s2', 'new words')], begun).withTexts(['new words']);
  expect(merged(ann, ben).review.texts.map(({ text }) => text)).toEqual(['new words']);
});

/** Somebody edits the file of a session by other means. */
function editedByHand(session: Session, by = 'ben'): Session {
  const text = writeReviewFile(session).replace('"label": "spare"', '"label": "by hand"');
  const read = readReviewFile(text);
  if (!read.ok) expect.fail(JSON.stringify(read.issues));
  return resumeSession(read.value, { by, at: '2024-03-01T09:20:00Z' });
}

test('what was edited by hand in a copy comes over field by field, once', () => {
  const begun = sessionOf('ann', 0, [title('A', 'Both')]);
  const ben = sessionOf('ben', 30, [title('C', 'Ben’s')], editedByHand(begun));
  const ann = sessionOf('ann', 9, [title('B', 'Ann’s')], begun);
  const { review: after, conflicts, session } = merged(ann, ben);
  expect(conflicts).toEqual([]);
  expect(findEntity(after, 'construct', 'spare')?.label).toBe('by hand');
  expect(findEntity(after, 'configuration', 'C')?.title).toBe('Ben’s');
  expect(merged(session, ben).taken).toEqual([]);
  const unwritten = editedByHand(begun, 'ann');
  expect(merged(session, unwritten).taken).toEqual([]);
  const turned = mergeSessions(ben, session);
  expect(turned.ok && turned.value.conflicts).toEqual([]);
});

test('what was edited by hand in both copies is for people', () => {
  const begun = sessionOf('ann', 0, [title('A', 'Both')]);
  const edited = sessionOf('ben', 30, [title('C', 'Ben’s')], editedByHand(begun));
  expect(mergeSessions(editedByHand(begun, 'ann'), edited).issues).toMatchObject([
    { code: 'edited-apart' },
  ]);
});

test('ledgers of different reviews are not brought together', () => {
  const ann = sessionOf('ann', 0, [title('A', 'Ann’s')]);
  const other = openSession({ ...review, title: 'Another' });
  expect(mergeSessions(ann, other).issues).toMatchObject([{ code: 'other-base' }]);
});
