import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { OperationBody } from '../operations/operation/operation';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { writeReview } from '../write/write-review';
import { openSession, type Session } from '../session/session';
import { canonicalJson } from './canonical-json';
import { changesOf } from './entry-changes';
import { hashEntry, hashReview, type Ledger } from './ledger';
import { replay } from './replay';
import { verifyLedger } from './verify-ledger';

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

function worked(...bodies: readonly OperationBody[]): Session {
  return bodies.reduce<Session>((session, body) => {
    const done = session.do({ ...ann, ...body });
    if (!done.ok) expect.fail(JSON.stringify(done.issues));
    return done.value;
  }, openSession(review));
}

const { ledger, review: after } = worked(merge, memo('n1'), memo('n2'));

test('every entry has an id and follows the one before', () => {
  const { entries, base } = ledger;
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(entries.map(({ previous }) => previous)).toEqual([
    base,
    entries[0]?.hash,
    entries[1]?.hash,
  ]);
  expect(new Set(entries.map(({ operation }) => operation.operationId)).size).toBe(3);
  expect(verifyLedger(ledger)).toBeUndefined();
});

test('hashes are the SHA-256 of canonical bytes, as node:crypto makes them', () => {
  const [entry] = ledger.entries;
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
  const result = replay(review, ledger);
  expect(result.ok && writeReview(result.value)).toBe(writeReview(after));
  const half = replay(review, ledger, 1);
  expect(half.ok && half.value.memos).toEqual([]);
});

test('another review at the start is noticed', () => {
  expect(replay({ ...review, title: 'Another' }, ledger).issues).toMatchObject([
    { code: 'other-base' },
  ]);
});

const [first, second, third] = ledger.entries;

test.each([
  ['a reason', [{ ...first!, operation: { ...first!.operation, reason: 'Another.' } }, second!], 1],
  [
    'a moment',
    [first!, { ...second!, inverse: { ...second!.inverse, at: '2025-01-01T00:00:00Z' } }],
    2,
  ],
  ['an entry left out', [first!, third!], 2],
  ['an entry doubled', [first!, first!, second!], 2],
  ['two entries moved', [second!, first!], 1],
])(
  'a changed past is noticed and the first entry that differs is named: %s',
  (_, entries, sequence) => {
    expect(verifyLedger({ ...ledger, entries })).toMatchObject({
      code: 'broken-chain',
      params: { sequence },
    });
  },
);

/** Somebody seals an entry of their own making behind the first. */
function forged(operation: object, inverse: object = {}): Ledger {
  const unsealed = {
    ...second!,
    operation: { ...second!.operation, ...operation } as never,
    inverse: { ...second!.inverse, ...inverse } as never,
  };
  return { ...ledger, entries: [first!, { ...unsealed, hash: hashEntry(unsealed) }] };
}

test('an entry that says it takes another back, and does something else, is noticed', () => {
  const undoes = first!.operation.operationId;
  expect(verifyLedger(forged({ undoes }))).toMatchObject({ params: { fault: 'undoes' } });
  expect(verifyLedger(forged({ undoes: 'op-none' }))).toMatchObject({
    params: { fault: 'undoes' },
  });
  expect(verifyLedger(forged({ operationId: undoes }))).toMatchObject({ params: { fault: 'id' } });
  expect(verifyLedger(forged({}))).toBeUndefined();
});

test('work of somebody else that is taken back without a reason is noticed', () => {
  const back = openSession(after, ledger).undo({ by: 'ben', at: ann.at, reason }, 3);
  if (!back.ok) expect.fail(JSON.stringify(back.issues));
  const { reason: _, ...operation } = back.value.last!.operation;
  const unsealed = { ...back.value.last!, operation };
  const entries = [...ledger.entries, { ...unsealed, hash: hashEntry(unsealed) }];
  expect(verifyLedger({ ...ledger, entries })).toMatchObject({ params: { fault: 'reason' } });
});

test('an entry tells what it did without the review', () => {
  expect(changesOf(first!).map((change) => [change.kind, 'id' in change ? change.id : ''])).toEqual(
    [
      ['add', ''],
      ['add', ''],
      ['change', 'A'],
      ['change', 'B'],
    ],
  );
});

test('an entry that would do something else than it did is noticed on replay', () => {
  const other = openSession({ ...review, configurations: [] }).do({ ...ann, ...memo('n1') });
  if (!other.ok) expect.fail();
  const entry = { ...other.value.last!, previous: ledger.base };
  const moved = { ...entry, inverse: { ...entry.inverse, reason: 'x' } };
  const entries = [{ ...moved, hash: hashEntry(moved) }];
  expect(replay(review, { ...ledger, entries }).issues).toMatchObject([
    { code: 'different-effect', params: { sequence: 1 } },
  ]);
});

test('a ledger sealed by other means is replayed up to what cannot be done', () => {
  const again = forged({ kind: 'add', entityKind: 'mapping', entity: { id: 'm' } });
  expect(replay(review, again).issues[0]).toMatchObject({
    code: 'replay-failed',
    path: ['entries', 1],
    params: { sequence: 2 },
  });
});
