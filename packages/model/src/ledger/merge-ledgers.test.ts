import { expect, test } from 'vitest';
import { find } from '../find/find';
import { changeOf } from '../operations/field-changes/change-of';
import type { OperationBody } from '../operations/operation/operation';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { writeReview } from '../write/write-review';
import { beginLedger, type Ledger } from './ledger';
import { mergeLedgers } from './merge-ledgers';
import { record } from './record';
import { replay } from './replay';
import { writeLedger } from './write-ledger';

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

function ledgerOf(by: string, minute: number, bodies: readonly OperationBody[]): Ledger {
  let state = beginLedger(review);
  bodies.forEach((body, position) => {
    const at = `2024-03-01T09:${String(minute + position * 2).padStart(2, '0')}:00Z`;
    const result = record(state, { by, at, reason: `${by} has a reason.`, ...body });
    if (!result.ok) expect.fail(JSON.stringify(result.issues));
    state = result.value;
  });
  return state.ledger;
}

function merged(left: Ledger, right: Ledger) {
  const result = mergeLedgers(review, left, right);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  const turned = mergeLedgers(review, right, left);
  expect(turned).toEqual(result);
  const replayed = replay(review, result.value.ledger);
  expect(replayed.ok && writeReview(replayed.value)).toBe(writeReview(result.value.review));
  return result.value;
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

test('work on different things is brought together by moment, and the order does not matter', () => {
  const ann = ledgerOf('ann', 0, [title('A', 'Ann’s'), refute('B', 'm1')]);
  const ben = ledgerOf('ben', 1, [title('C', 'Ben’s'), memo('n', 'trust')]);
  const { ledger, review: after, conflicts } = merged(ann, ben);
  expect(conflicts).toEqual([]);
  expect(ledger.entries.map(({ operation }) => operation.by)).toEqual(['ann', 'ben', 'ann', 'ben']);
  expect(after.configurations.map((one) => [one.title, one.status])).toEqual([
    ['Ann’s', 'extracted'],
    [undefined, 'refuted'],
    ['Ben’s', 'extracted'],
  ]);
});

test('different fields of one configuration are different things', () => {
  const { conflicts, review: after } = merged(
    ledgerOf('ann', 0, [title('A', 'Ann’s')]),
    ledgerOf('ben', 1, [refute('A', 'm1')]),
  );
  expect(conflicts).toEqual([]);
  expect(find(after, 'configuration', 'A')).toMatchObject({ title: 'Ann’s', status: 'refuted' });
});

test('where both changed one field the earlier stands and the later is handed back with both named', () => {
  const ann = ledgerOf('ann', 0, [title('A', 'Ann’s')]);
  const ben = ledgerOf('ben', 1, [title('A', 'Ben’s'), title('B', 'Ben’s too')]);
  const { conflicts, review: after } = merged(ann, ben);
  expect(conflicts).toMatchObject([
    {
      entry: ben.entries[0],
      against: [ann.entries[0]],
      after: [],
      issues: [{ code: 'changed-since' }],
    },
  ]);
  expect(find(after, 'configuration', 'A')?.title).toBe('Ann’s');
  expect(find(after, 'configuration', 'B')?.title).toBe('Ben’s too');
});

test('a move that would do something else than it did is handed back, though it could be done', () => {
  const ann = ledgerOf('ann', 0, [refute('A', 'm1')]);
  const ben = ledgerOf('ben', 1, [{ kind: 'affirm', mapping: 'm2', from: ['A'] }]);
  expect(merged(ann, ben).conflicts).toMatchObject([
    { entry: ben.entries[0], against: [ann.entries[0]], issues: [{ code: 'different-effect' }] },
  ]);
});

test('every conflict is told as an issue that names both sides', () => {
  const ann = ledgerOf('ann', 0, [title('A', 'Ann’s')]);
  const ben = ledgerOf('ben', 1, [title('A', 'Ben’s')]);
  const id = ben.entries[0]!.operation.operationId;
  expect(mergeLedgers(review, ann, ben).issues).toMatchObject([
    {
      code: 'merge-conflict',
      severity: 'warning',
      params: { operation: id, by: 'ben', against: [ann.entries[0]!.operation.operationId] },
    },
  ]);
});

test('what one removed and the other built on is a conflict', () => {
  const ann = ledgerOf('ann', 0, [{ kind: 'remove', entityKind: 'construct', id: 'spare' }]);
  const ben = ledgerOf('ben', 1, [memo('n', 'spare')]);
  expect(merged(ann, ben).conflicts).toMatchObject([
    { entry: ben.entries[0], against: [ann.entries[0]], issues: [{ code: 'dangling-reference' }] },
  ]);
});

test('what builds on something that was handed back is handed back with it', () => {
  const ann = ledgerOf('ann', 0, [
    { kind: 'add', entityKind: 'construct', entity: { id: 'x', label: 'Ann’s' } },
  ]);
  const ben = ledgerOf('ben', 1, [
    { kind: 'add', entityKind: 'construct', entity: { id: 'x', label: 'Ben’s' } },
    {
      kind: 'change',
      entityKind: 'construct',
      id: 'x',
      fields: [{ field: 'label', before: 'Ben’s', after: 'Mine' }],
    },
  ]);
  expect(merged(ann, ben).conflicts).toMatchObject([
    { entry: ben.entries[0], after: [], issues: [{ code: 'already-exists' }] },
    { entry: ben.entries[1], after: [ben.entries[0]], issues: [{ code: 'changed-since' }] },
  ]);
});

test('a circle that only both together would make is a conflict', () => {
  const broader = (from: string, to: string) =>
    changeOf(review, { kind: 'construct', id: from }, { broader: [to] })!;
  const { conflicts } = merged(
    ledgerOf('ann', 0, [broader('trust', 'spare')]),
    ledgerOf('ben', 1, [broader('spare', 'trust')]),
  );
  expect(conflicts).toMatchObject([{ issues: [{ code: 'cyclic-hierarchy' }] }]);
});

test('what both began with is taken once', () => {
  const begun = [title('A', 'Both'), refute('B', 'm1')];
  const ann = ledgerOf('ann', 0, begun);
  const { ledger } = merged(ann, ledgerOf('ann', 0, [...begun, title('C', 'More')]));
  expect(ledger.entries).toHaveLength(3);
  expect(writeLedger(merged(ann, ann).ledger)).toBe(writeLedger(ann));
});

test('ledgers of different reviews, or with a changed past, are not brought together', () => {
  const ann = ledgerOf('ann', 0, [title('A', 'Ann’s')]);
  const other = { ...ann, base: 'sha256:0' };
  expect(mergeLedgers(review, ann, other).issues).toMatchObject([
    { code: 'other-base', path: [1, 'base'] },
  ]);
  const [entry] = ann.entries;
  const changed = {
    ...ann,
    entries: [{ ...entry!, operation: { ...entry!.operation, by: 'ben' } }],
  };
  expect(mergeLedgers(review, changed, ann).issues).toMatchObject([{ code: 'broken-chain' }]);
});
