import { formatPath, UsageError } from '@cmoc/kernel';
import { expect, test } from 'vitest';
import { parseReview } from '../parse/parse-review';
import { readReview } from '../read/read-review';
import { parseReviewOrThrow } from '../parse/parse-review';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { writeReview } from '../write/write-review';
import { editDistance, nearestWord } from './edit-distance';

const file = {
  format: 'cmoc-review',
  version: '2.0',
  id: 'r',
  title: 'A review',
  attribution: [{ text: 'Somebody', liscence: 'CC BY' }],
  facets: [{ id: 'f', label: 'F', values: [{ id: 'v', label: 'V', colour: 'blue' }] }],
  sources: [
    {
      id: 's',
      kind: 'document',
      label: 'S',
      characteristics: [{ name: 'country', value: 'UK', unit: null }],
      reference: { type: 'book', 'container-title': 'Not ours to know' },
    },
  ],
  constructs: [
    { id: 'trust', label: 'Trust', defintion: 'x', lineage: [{ event: 'new', when: 2020 }] },
  ],
  configurations: [
    {
      id: 'A',
      tier: 'extracted',
      slots: [
        {
          id: 'm',
          role: 'mechanism',
          text: 't',
          direcction: 'increase',
          resource: { text: 'r', who: [1] },
        },
      ],
      inference: { mode: 'abductive', memo: 'm', strength: 0.5 },
    },
  ],
  future: { '10': 1, '9': [true, { deep: 'kept' }] },
};

test('unknown keys at every level are named, with a guess where one is near', () => {
  const { ok, issues } = parseReview(file);
  expect(ok).toBe(true);
  expect(issues.map(({ path, params }) => [formatPath(path), params['suggestion']])).toEqual([
    ['attribution[0].liscence', 'licence'],
    ['facets[0].values[0].colour', undefined],
    ['sources[0].characteristics[0].unit', undefined],
    ['constructs[0].defintion', 'definition'],
    ['constructs[0].lineage[0].when', undefined],
    ['configurations[0].slots[0].direcction', 'direction'],
    ['configurations[0].slots[0].resource.who', undefined],
    ['configurations[0].inference.strength', undefined],
    ['future', undefined],
  ]);
  expect(
    issues.every(({ severity, code }) => severity === 'warning' && code === 'unknown-key'),
  ).toBe(true);
});

test('unknown keys and their values survive being written and read', () => {
  const review = parseReviewOrThrow(file);
  const again = readReview(writeReview(review));
  expect(again.ok && again.value).toEqual(review);
  expect(again.ok && again.value).toMatchObject(file);
});

test('unknown keys are written after the known ones, in code-unit order', () => {
  const text = writeReview(parseReviewOrThrow({ ...file, zeta: 1, Alpha: 2 }));
  const order = ['"configurations"', '"Alpha"', '"future"', '"10"', '"9"', '"zeta"'].map((key) =>
    text.indexOf(key),
  );
  expect(order).toEqual([...order].sort((left, right) => left - right));
});

test('the value that is parsed is not changed and not shared', () => {
  const value = structuredClone(file);
  const review = parseReviewOrThrow(value);
  expect(value).toEqual(file);
  expect(review.configurations[0]).not.toBe(value.configurations[0]);
  expect((review as unknown as typeof file).future).not.toBe(value.future);
});

test('defaults are left out of the file and there in memory', () => {
  const review = buildReview({ configurations: [buildConfiguration('A', { context: ['trust'] })] });
  expect(review.configurations[0]).toMatchObject({ status: 'extracted', facets: [] });
  const text = writeReview(review);
  expect(text).not.toContain('status');
  expect(text).not.toContain('facets');
  expect(text).not.toContain('synthetic');
  expect(text.endsWith('}\n')).toBe(true);
});

test('the throwing twin throws one recognisable error with all issues', () => {
  try {
    parseReviewOrThrow({ format: 'cmoc-review', version: '2.0' });
    expect.unreachable();
  } catch (error) {
    expect(UsageError.isInstance(error) && error.code).toBe('invalid-review');
    expect(UsageError.isInstance(error) && error.issues.map(({ code }) => code)).toEqual([
      'missing-key',
      'missing-key',
    ]);
  }
});

test.each([
  ['direction', 'direction', 0],
  ['direcction', 'direction', 1],
  ['directoin', 'direction', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('from %j to %j takes %i edits', (from, to, edits) => {
  expect(editDistance(from, to, 5)).toBe(edits);
  expect(editDistance(to, from, 5)).toBe(edits);
});

test('far words and short words get no guess; case does not count', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(nearestWord('banana', ['label', 'text'])).toBeUndefined();
  expect(nearestWord('a', ['b'])).toBeUndefined();
  expect(nearestWord('LABEL', ['text', 'label'])).toBe('label');
});
