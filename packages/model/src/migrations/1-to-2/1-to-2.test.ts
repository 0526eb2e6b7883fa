import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullTextOf, parseReview, readReview, writeReview } from '../../index';
import { from1To2 } from './1-to-2';

const file = readFileSync(new URL('./every-field-1.0.cmoc.json', import.meta.url), 'utf8');
const old = JSON.parse(file) as {
  readonly sources: readonly { readonly id: string; readonly fullText?: string }[];
};
const read = readReview(file);
const review = read.ok ? read.value : undefined;

test('a file of version 1.0 opens, says what changed, and is written in version 2.0', () => {
  expect(read.issues).toMatchObject([
    { code: 'older-format', params: { version: '1.0', changes: [from1To2.summary] } },
  ]);
  expect(review?.version).toBe('2.0');
  const again = parseReview(JSON.parse(review === undefined ? '' : writeReview(review)));
  expect(again).toEqual({ ok: true, value: review, issues: [] });
});

test('full texts move out of their sources, word by word', () => {
  const before = old.sources.flatMap(({ id, fullText }) => (fullText ? [[id, fullText]] : []));
  const after = review?.sources.flatMap((source) => {
    const text = fullTextOf(review, source);
    return text === undefined ? [] : [[source.id, text]];
  });
  expect(before.length).toBeGreaterThan(0);
  expect(after?.sort()).toEqual(before.sort());
});

test('two sources of one text share it, and an empty text is none', () => {
  const value = {
    version: '1.0',
    sources: [
      { id: 'a', fullText: 'x' },
      { id: 'b', fullText: 'x' },
      { id: 'c', fullText: '' },
      'no source',
    ],
  };
  const { sources, texts } = from1To2.migrate(value) as Record<string, readonly unknown[]>;
  expect(texts).toHaveLength(1);
  const named = { fullText: { length: 1 } };
  expect(sources).toMatchObject([named, named, {}, 'no source']);
  expect(sources?.[2]).toEqual({ id: 'c' });
  expect(value.sources[0]).toEqual({ id: 'a', fullText: 'x' });
});

const rejection = {
  id: 'm1',
  about: [{ kind: 'construct', id: 'welcome' }],
  kind: 'decision',
  text: 'Rejected proposal same:0123456789abcdef0123. One is offered, the other felt.',
  by: 'ada',
  at: '2025-02-03T10:00:00Z',
};

test('a rejection kept in the text of a memo becomes a decision, and what pointed to it follows', () => {
  const remark = { id: 'm2', about: [{ kind: 'memo', id: 'm1' }], text: 'Look at it again.' };
  const result = parseReview({ ...old, memos: [rejection, remark] });
  if (!result.ok) return expect.fail(JSON.stringify(result.issues));
  expect(result.value.proposalDecisions).toEqual([
    {
      id: 'm1',
      proposal: 'same:0123456789abcdef0123',
      kind: 'same',
      members: [{ kind: 'construct', id: 'welcome' }],
      decision: 'rejected',
      resultedIn: [],
      by: 'ada',
      at: '2025-02-03T10:00:00Z',
      reason: 'One is offered, the other felt.',
    },
  ]);
  expect(result.value.memos).toEqual([
    { ...remark, about: [{ kind: 'proposal-decision', id: 'm1' }] },
  ]);
});

test.each([
  ['no reason', { text: 'Rejected proposal same:0123456789abcdef0123.' }],
  ['no decision', { kind: 'note' }],
  ['no proposal', { text: 'Rejected proposal of the board. Too dear.' }],
  ['no author', { by: undefined }],
])('a memo with %s stays a memo', (_what, change) => {
  const { memos, proposalDecisions } = from1To2.migrate({ memos: [{ ...rejection, ...change }] });
  expect(memos).toHaveLength(1);
  expect(proposalDecisions).toBeUndefined();
});

test('a key given twice in an old file is found as in a new one', () => {
  const twice = file.replace('"id": "walking', '"id": "other",\n  "id": "walking');
  expect(readReview(twice).issues.map(({ code }) => code)).toContain('duplicate-key');
});

test('what is not as expected is left to the checks that follow', () => {
  expect(from1To2.migrate({ version: '1.0', sources: 7 })).toEqual({ version: '1.0', sources: 7 });
});
