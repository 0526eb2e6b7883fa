import { expect, test } from 'vitest';
import { readReview } from '../read/read-review';
import { buildReview } from '../testing/builders/build-review';
import { writeReview } from '../write/write-review';
import { readReviewFile, resumeSession, writeReviewFile } from './review-file';
import { openSession } from './session';

const review = buildReview({ team: [{ id: 'ann', name: 'Ann' }] });
const who = { by: 'ann', at: '2024-03-01T09:30:00Z' };
const added = openSession(review).do({
  ...who,
  kind: 'add',
  entityKind: 'memo',
  entity: { id: 'n', text: 'Look again: “é”.', 'acme:colour': { deep: [{ a: 1 }] } },
});
const session = added.ok ? added.value : expect.fail(JSON.stringify(added.issues));
const text = writeReviewFile(session);

function read(input: string) {
  const result = readReviewFile(input);
  return result.ok ? result.value : expect.fail(JSON.stringify(result.issues));
}

test('review and ledger travel in one text, an entry a line, and come back whole', () => {
  expect(read(text)).toEqual({ review: session.review, ledger: session.ledger });
  expect(readReviewFile(new TextEncoder().encode(text))).toEqual(readReviewFile(text));
  const more = session.undo(who);
  if (!more.ok) expect.fail();
  const lines = new Set(
    writeReviewFile(more.value)
      .split('\n')
      .map((line) => line.replace(/,$/, '')),
  );
  const entries = text.split('\n').filter((line) => line.includes('"sequence"'));
  expect(entries).toHaveLength(1);
  for (const line of entries) expect(lines).toContain(line);
});

test('a file without a ledger is a review file, and a session without work writes one', () => {
  const plain = writeReview(review);
  expect(read(plain)).toEqual({ review });
  expect(writeReviewFile(openSession(review))).toBe(plain);
});

test('who reads the review alone gets it alone', () => {
  const result = readReview(text);
  expect(result.ok && writeReview(result.value)).toBe(writeReview(session.review));
  expect(result.issues.map(({ path }) => path[0])).not.toContain('ledger');
});

test('a review that was edited elsewhere is taken as it was found, by an entry that says so', () => {
  // The same words stand in the ledger, which comes later: only the review is edited.
  const edited = text.replace('Look again', 'Look closer');
  const result = readReviewFile(edited);
  expect(result.issues.map(({ code, severity }) => [code, severity])).toContainEqual([
    'edited-elsewhere',
    'warning',
  ]);
  const file = read(edited);
  expect(read(writeReviewFile(file)).edited).toEqual(file.edited);
  const resumed = resumeSession(file, { by: 'ben', at: '2024-03-02T09:30:00Z' });
  expect(resumed.last?.operation).toMatchObject({ kind: 'adopt', by: 'ben', ...file.edited });
  expect(resumed.review).toEqual(file.review);
  expect(resumed.undoable('ben')).toBeUndefined();
  expect(resumed.undo({ ...who, reason: 'No.' }, 2).issues).toMatchObject([
    { code: 'not-undoable' },
  ]);
  const again = readReviewFile(writeReviewFile(resumed));
  expect(again.ok && again.value.edited).toBeUndefined();
  expect(again.ok && resumeSession(again.value, who).length).toBe(2);
});

test('white space and the order of keys are no edit', () => {
  const { ledger, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const file = read(JSON.stringify({ ledger, ...rest }));
  expect(file.edited).toBeUndefined();
});

test.each([
  ['no object', '"ledger": 7', 'invalid-type'],
  ['no entries', '"ledger": { "base": "x", "review": "y" }', 'missing-key'],
  ['no entry', '"ledger": { "base": "x", "review": "y", "entries": [{}] }', 'missing-key'],
  ['a key that acts', '"ledger": { "__proto__": {}, "base": "x" }', 'unsafe-key'],
  [
    'a key given twice',
    '"ledger": { "base": "x", "base": "y", "review": "z", "entries": [] }',
    'duplicate-key',
  ],
])('a ledger that is none is refused with its place: %s', (_, ledger, code) => {
  const result = readReviewFile(`${writeReview(review).slice(0, -3)},\n${ledger}\n}\n`);
  const found = result.issues.find((issue) => issue.code === code);
  expect(result.ok).toBe(false);
  expect(found?.path[0]).toBe('ledger');
});

test('a ledger that was changed after it was written is refused, and the review can still be read', () => {
  const changed = text.replace('"by":"ann"', '"by":"ben"');
  expect(readReviewFile(changed).issues).toMatchObject([
    { code: 'broken-chain', path: ['ledger', 'entries', 0] },
  ]);
  expect(readReview(changed).ok).toBe(true);
});

test('limits of size and depth hold for the ledger as well', () => {
  expect(readReviewFile(text, { limits: { maxSize: 100 } }).issues).toMatchObject([
    { code: 'file-too-large' },
  ]);
  const deep = `${writeReview(review).slice(0, -3)},"ledger":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
  expect(readReviewFile(deep).issues).toMatchObject([{ code: 'nested-too-deep' }]);
});
