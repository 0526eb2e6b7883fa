import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleReview } from '../testing/example-review';
import { readReview } from '../read/read-review';
import { writeReview } from '../write/write-review';
import { parseReview } from './parse-review';

const text = readFileSync(
  new URL('../../examples/interorganisational-collaboration.cmoc.json', import.meta.url),
  'utf8',
);

test('the example is read without an issue', () => {
  const result = readReview(text);
  expect(result.issues).toEqual([]);
  expect(result.ok && result.value.configurations.length).toBe(22);
});

test('a review that is written and read again is the same review', () => {
  const review = exampleReview();
  const written = writeReview(review);
  expect(parseReview(JSON.parse(written))).toEqual({ ok: true, value: review, issues: [] });
});

test('the example file is written canonically', () => {
  expect(writeReview(exampleReview())).toBe(text);
});

test('the settings of an appraisal are part of a review and are kept as they are', () => {
  const appraisal = {
    packages: ['cmoc-rules-example', './rules.json'],
    presets: ['recommended'],
    rules: { 'example/one': 'off', 'example/two': { severity: 'warning', options: { least: 2 } } },
    reviewOnFail: true,
  };
  const result = parseReview({ ...exampleReview(), appraisal });
  expect(result.issues).toEqual([]);
  const review = result.ok ? result.value : exampleReview();
  expect(review.appraisal).toEqual(appraisal);
  expect(JSON.parse(writeReview(review))).toMatchObject({ appraisal });
});
