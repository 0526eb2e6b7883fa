import { expect, test } from 'vitest';
import {
  apply,
  describeText,
  fullTextOf,
  openSession,
  readReview,
  readReviewFile,
  replay,
  withoutText,
  withTexts,
  writeReview,
  writeReviewFile,
} from '../index';
import { buildReview } from '../testing/index';

const words = 'We trusted them. 🌱';
const others = 'They did not.';
const source = { id: 's', kind: 'document', label: 'S', fullText: describeText(words) } as const;
const review = withTexts(buildReview({ sources: [source] }), [words]);

test('a text is described by its hash, as sha256sum gives it, and its length in UTF-16 units', () => {
  expect(describeText('abc')).toEqual({
    hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    mediaType: 'text/plain',
    length: 3,
    pages: [],
  });
  expect(source.fullText.length).toBe(19);
});

test('the text of a source is found by its hash, and is not there where the file holds none', () => {
  expect(fullTextOf(review, review.sources[0])).toBe(words);
  expect(fullTextOf(withoutText(review, source.fullText.hash), review.sources[0])).toBeUndefined();
  expect(fullTextOf(withTexts(review, [others]), { fullText: describeText(others) })).toBe(others);
  expect(fullTextOf(review, {})).toBeUndefined();
});

test('texts stand in the order of their hashes, each once, and nothing is made where nothing changes', () => {
  const both = withTexts(review, [others, words, others]);
  expect(both.texts.map(({ text }) => text)).toEqual([others, words]);
  expect(withTexts(both, [words])).toBe(both);
  expect(withoutText(review, describeText(others).hash)).toBe(review);
});

test('texts are written and read back, and one that was taken out leaves no word behind', () => {
  const again = readReview(writeReview(review));
  expect(again).toEqual({ ok: true, value: review, issues: [] });
  const without = writeReview(withoutText(review, source.fullText.hash));
  expect(without).not.toContain('trusted');
  expect(readReview(without)).toMatchObject({ ok: true, issues: [] });
});

test('a text of another length than its source says is told', () => {
  const result = readReview(writeReview(review).replace('"length": 19', '"length": 3'));
  expect(result.issues).toMatchObject([
    { code: 'text-altered', path: ['sources', 0, 'fullText', 'length'], params: { expected: 19 } },
  ]);
});

test('no operation holds a text, and taking one out leaves the ledger valid', () => {
  const empty = buildReview();
  const done = openSession(empty).do({
    kind: 'add',
    by: 'ann',
    at: '2024-03-01T09:30:00Z',
    entityKind: 'source',
    entity: source,
  });
  if (!done.ok) throw new Error(done.issues[0]?.message);
  const held = done.value.withTexts([words]);
  expect(fullTextOf(held.review, held.review.sources[0])).toBe(words);
  expect(JSON.stringify(held.ledger)).not.toContain('trusted');
  const without = held.withoutText(source.fullText.hash);
  const text = writeReviewFile(without);
  expect(text).not.toContain('trusted');
  expect(readReviewFile(text)).toMatchObject({ ok: true, issues: [] });
  expect(replay(withTexts(empty, [others]), without.ledger)).toMatchObject({ ok: true });
});

test('an operation that would set texts is refused', () => {
  const refused = apply(review, {
    kind: 'set-review',
    by: 'ann',
    at: '2024-03-01T09:30:00Z',
    reason: 'tidy',
    fields: [{ field: 'texts', before: review.texts, after: [] }],
  });
  expect(refused.ok).toBe(false);
});
