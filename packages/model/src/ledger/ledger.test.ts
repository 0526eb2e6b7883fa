import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { find } from '../find/find';
import type { OperationBody } from '../operations/operation/operation';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { writeReview } from '../write/write-review';
import { canonicalJson } from './canonical-json';
import { changesOf } from './entry-changes';
import { beginLedger, hashEntry, hashReview, type Ledger, type LedgeredReview } from './ledger';
import { readLedger } from './read-ledger';
import { record, type Recorded } from './record';
import { replay } from './replay';
import { redo, undo } from './undo';
import { verifyLedger } from './verify-ledger';
import { writeLedger } from './write-ledger';

const review = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  configurations: ['A', 'B'].map((id) => buildConfiguration(id, { context: ['trust increase'] })),
});
const reason = 'A reason.';
const ann = { by: 'ann', at: '2024-03-01T09:30:00Z', reason };
const merge: OperationBody = {
  kind: 'merge',
  mapping: 'm',
  from: ['A', 'B'],
  create: [{ id: 'M', tier: 'consolidated', slots: [] }],
};
const memo = (id: string, about: readonly string[] = [], text = id): OperationBody => ({
  kind: 'add',
  entityKind: 'memo',
  entity: { id, text, about: about.map((on) => ({ kind: 'configuration', id: on })) },
});

function recorded(state: LedgeredReview, ...bodies: readonly OperationBody[]): Recorded {
  let last: Recorded | undefined;
  for (const body of bodies) {
    const result = record(last ?? state, { ...ann, ...body });
    if (!result.ok) expect.fail(JSON.stringify(result.issues));
    last = result.value;
  }
  return last!;
}

const begun = beginLedger(review);
const worked = recorded(begun, merge, memo('n1'), memo('n2'));

test('every entry has an id and follows the one before', () => {
  const { entries, base } = worked.ledger;
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(entries.map(({ previous }) => previous)).toEqual([
    base,
    entries[0]?.hash,
    entries[1]?.hash,
  ]);
  expect(new Set(entries.map(({ operation }) => operation.operationId)).size).toBe(3);
  expect(verifyLedger(worked.ledger)).toBeUndefined();
});

test('hashes are the SHA-256 of canonical bytes, as node:crypto makes them', () => {
  const [entry] = worked.ledger.entries;
  const { hash, ...rest } = entry!;
  const sha = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
  expect(hash).toBe(sha(canonicalJson(rest)));
  expect(hashReview(review)).toBe(sha(writeReview(review)));
});

test('canonical JSON has one way to write a value', () => {
  expect(
    canonicalJson({ b: [1, 'é\n'], a: { d: null, c: undefined }, '10': true, '9': 1e21 }),
  ).toBe('{"10":true,"9":1e+21,"a":{"d":null},"b":[1,"é\\n"]}');
});

test('replaying gives the same bytes, from the start or half way', () => {
  const result = replay(review, worked.ledger);
  expect(result.ok && writeReview(result.value)).toBe(writeReview(worked.review));
  const half = replay(review, worked.ledger, 1);
  expect(half.ok && half.value.memos).toEqual([]);
});

test('another review at the start is noticed', () => {
  expect(replay({ ...review, title: 'Another' }, worked.ledger).issues).toMatchObject([
    { code: 'other-base' },
  ]);
});

test.each([
  [0, (text: string) => text.replace('A reason.', 'Another one.'), 1],
  [1, (text: string) => text.replace('"n1"', '"n9"'), 2],
  [2, (text: string) => text.replace('09:30', '09:31'), 3],
])(
  'a changed past is noticed and the first entry that differs is named',
  (line, change, sequence) => {
    const lines = writeLedger(worked.ledger).split('\n');
    lines[line + 1] = change(lines[line + 1] ?? '');
    const result = readLedger(lines.join('\n'));
    expect(result.issues).toMatchObject([{ code: 'broken-chain', params: { sequence } }]);
    expect(readLedger(lines.join('\n'), { verify: false }).ok).toBe(true);
  },
);

test('an entry left out, doubled or moved is noticed', () => {
  const [header, one, two, three] = writeLedger(worked.ledger).split('\n');
  for (const lines of [
    [one, three],
    [one, one, two, three],
    [two, one, three],
  ]) {
    const result = readLedger([header, ...lines].join('\n'));
    expect(result.issues[0]?.code).toBe('broken-chain');
  }
});

test('a ledger that is written and read again is the same ledger', () => {
  const text = writeLedger(worked.ledger);
  const result = readLedger(text);
  expect(result).toEqual({ ok: true, value: worked.ledger, issues: [] });
  expect(readLedger(new TextEncoder().encode(text))).toEqual(result);
  expect(result.ok && writeLedger(result.value)).toBe(text);
});

test('a ledger cut off anywhere in its end is read up to there', () => {
  const bytes = new TextEncoder().encode(
    writeLedger(recorded(begun, merge, memo('n1', [], 'Ä – é')).ledger),
  );
  const lastLine = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
  for (let end = lastLine + 1; end < bytes.length - 1; end += 7) {
    const result = readLedger(bytes.subarray(0, end));
    expect(result.issues).toMatchObject([
      { code: 'damaged-tail', severity: 'warning', params: { lost: 1, read: 1 } },
    ]);
    expect(result.ok && result.value.entries).toHaveLength(1);
  }
  expect(readLedger(bytes.subarray(0, bytes.length - 1)).issues).toEqual([]);
});

test('a damaged line with sound ones after it is an error that names the line', () => {
  const lines = writeLedger(worked.ledger).split('\n');
  lines[2] = lines[2]?.slice(0, 40) ?? '';
  expect(readLedger(lines.join('\n')).issues).toMatchObject([
    { code: 'damaged-line', params: { line: 3 } },
  ]);
});

test.each(['', 'hello', '{}', '[]', '{"format":"cmoc-review"}', '{"format":"cmoc-ledger"}'])(
  'what is no ledger is refused: %s',
  (text) => {
    expect(readLedger(text).issues[0]?.code).toBe('not-a-ledger');
  },
);

test('a newer format and too much text are refused', () => {
  const text = writeLedger(worked.ledger);
  expect(readLedger(text.replace('"1.0"', '"2.0"')).issues[0]?.code).toBe('unsupported-ledger');
  expect(readLedger(text, { maxSize: 10 }).issues[0]?.code).toBe('ledger-too-large');
});

test('an id is used once', () => {
  const first = record(begun, { ...ann, ...memo('n1'), operationId: 'op' });
  if (!first.ok) expect.fail();
  const second = record(first.value, { ...ann, ...memo('n2'), operationId: 'op' });
  expect(second.issues).toMatchObject([{ code: 'operation-id-taken', params: { sequence: 1 } }]);
});

test('undoing goes back step by step, redoing forward again, and everything stays in the ledger', () => {
  const steps: LedgeredReview[] = [worked];
  for (const expected of [['n1'], [], []]) {
    const result = undo(steps.at(-1)!, ann);
    if (!result.ok) expect.fail(JSON.stringify(result.issues));
    steps.push(result.value);
    expect(result.value.review.memos.map(({ id }) => id)).toEqual(expected);
  }
  expect(writeReview(steps.at(-1)!.review)).toBe(writeReview(review));
  expect(undo(steps.at(-1)!, ann).issues).toMatchObject([{ code: 'nothing-to-undo' }]);
  for (const back of [2, 1, 0]) {
    const result = redo(steps.at(-1)!, ann);
    if (!result.ok) expect.fail(JSON.stringify(result.issues));
    steps.push(result.value);
    expect(writeReview(result.value.review)).toBe(writeReview(steps[back]!.review));
  }
  expect(redo(steps.at(-1)!, ann).issues).toMatchObject([{ code: 'nothing-to-redo' }]);
  expect(steps.at(-1)!.ledger.entries).toHaveLength(9);
  const again = undo(steps.at(-1)!, ann);
  expect(again.ok && again.value.review.memos.map(({ id }) => id)).toEqual(['n1']);
});

test('new work ends what can be redone', () => {
  const back = undo(worked, ann);
  if (!back.ok) expect.fail();
  expect(redo(recorded(back.value, memo('n3')), ann).issues).toMatchObject([
    { code: 'nothing-to-redo' },
  ]);
});

test('an old merge is undone after later work that left it alone', () => {
  const result = undo(worked, ann, 1);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  expect(result.value.review.configurations).toEqual(review.configurations);
  expect(result.value.review.memos.map(({ id }) => id)).toEqual(['n1', 'n2']);
  expect(undo(result.value, ann, 1).issues).toMatchObject([{ code: 'already-undone' }]);
});

test('an old merge that later work stands on is not undone, and the later work is named', () => {
  const later = recorded(worked, memo('on-it', ['M']));
  const result = undo(later, ann, 1);
  expect(result.issues).toMatchObject([
    { code: 'undo-conflict', params: { sequence: 1, later: [4] } },
    { code: 'still-referenced', params: { by: [{ kind: 'memo', id: 'on-it' }] } },
  ]);
  const reopened = record(later, { ...ann, kind: 'reopen', mapping: 'm' });
  expect(reopened.ok && find(reopened.value.review, 'configuration', 'M')?.status).toBe('parked');
});

test('a field changed since is named with the entry that changed it', () => {
  const affirm: OperationBody = { kind: 'affirm', mapping: 'm2', from: ['A'] };
  const result = undo(recorded(worked, affirm), ann, 1);
  expect(result.issues).toMatchObject([
    { code: 'undo-conflict', params: { later: [4] } },
    {
      code: 'changed-since',
      params: { fields: ['status'], found: ['affirmed'], expected: ['refined'] },
    },
  ]);
});

test('what was done for a reason is taken back for a reason', () => {
  const { by, at } = ann;
  expect(undo(worked, { by, at }, 1).issues).toMatchObject([{ code: 'missing-reason' }]);
  expect(undo(worked, ann, 99).issues).toMatchObject([{ code: 'unknown-entry' }]);
});

test('an entry tells what it did without the review', () => {
  const [entry] = worked.ledger.entries;
  expect(changesOf(entry!).map((change) => [change.kind, 'id' in change ? change.id : ''])).toEqual(
    [
      ['add', ''],
      ['add', ''],
      ['change', 'A'],
      ['change', 'B'],
    ],
  );
});

test('an entry that would do something else than it did is noticed on replay', () => {
  const [entry] = worked.ledger.entries;
  const ledger: Ledger = {
    ...worked.ledger,
    entries: [{ ...entry!, inverse: { ...entry!.inverse, reason: 'x' } }],
  };
  expect(replay(review, ledger).issues).toMatchObject([{ code: 'broken-chain' }]);
});

test('a ledger sealed by other means is replayed up to what cannot be done', () => {
  const { ledger } = recorded(beginLedger(review), memo('n1'));
  const [first] = ledger.entries;
  const forged = { ...first!, sequence: 2, previous: first!.hash, hash: '' };
  const operation = { ...first!.operation, operationId: 'again' };
  const second = { ...forged, operation, hash: hashEntry({ ...forged, operation }) };
  expect(verifyLedger({ ...ledger, entries: [first!, second] })).toBeUndefined();
  expect(replay(review, { ...ledger, entries: [first!, second] }).issues).toMatchObject([
    { code: 'replay-failed', path: ['entries', 1], params: { sequence: 2 } },
    { code: 'already-exists' },
  ]);
});
