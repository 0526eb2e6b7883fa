import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewSchema } from '../schema/review';
import { mutateJson, placedMutations } from '../testing/arbitraries/mutate-json';
import { exampleReview } from '../testing/example-review';
import { syntheticReview } from '../testing/synthetic-review/synthetic-review';
import { writeReview } from '../write/write-review';
import { reviewJsonSchema } from './review-json-schema';

const published = JSON.parse(
  readFileSync(new URL('../../generated/cmoc-review.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ strict: true, allErrors: false });
(addFormats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(published);

const minimal = { format: 'cmoc-review', version: '2.0', id: 'r', title: 'A review' };
const small = syntheticReview({ seed: 9, configurations: 6, fragments: 8 }).review;
const samples = [
  minimal,
  ...[exampleReview(), small].map((review) => JSON.parse(writeReview(review)) as unknown),
];

function expectAgreement(value: unknown): boolean {
  const zod = reviewSchema.safeParse(value);
  const verdict = validate(value);
  const reasons = zod.success ? validate.errors : zod.error.issues;
  expect({ verdict, reasons: verdict === zod.success ? [] : reasons }).toEqual({
    verdict: zod.success,
    reasons: [],
  });
  return verdict;
}

test('the published schema is what the zod schemas give', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(reviewJsonSchema())));
});

test.each([
  ['a minimal review', minimal, true],
  ['unknown keys', { ...minimal, colour: { a: [1] } }, true],
  ['another format', { ...minimal, format: 'other' }, false],
  ['no title', { ...minimal, title: undefined }, false],
  ['an empty title', { ...minimal, title: '' }, false],
  ['an id with a space', { ...minimal, id: 'a b' }, false],
  ['a collection that is an object', { ...minimal, sources: {} }, false],
  [
    'a slot without a role',
    {
      ...minimal,
      configurations: [{ id: 'a', tier: 'extracted', slots: [{ id: 'c', text: 't' }] }],
    },
    false,
  ],
  [
    'a slot in an unknown role',
    {
      ...minimal,
      configurations: [
        { id: 'a', tier: 'extracted', slots: [{ id: 'c', role: 'cause', text: 't' }] },
      ],
    },
    false,
  ],
  [
    'a partial configuration',
    {
      ...minimal,
      configurations: [
        { id: 'a', tier: 'extracted', slots: [{ id: 'c', role: 'context', text: 't' }] },
      ],
    },
    true,
  ],
  [
    'a date for a moment',
    {
      ...minimal,
      protocolChanges: [{ id: 'p', change: 'x', by: 'a', at: '2024-01-01', reason: 'r' }],
    },
    false,
  ],
  [
    'a moment',
    {
      ...minimal,
      protocolChanges: [
        { id: 'p', change: 'x', by: 'a', at: '2024-01-01T10:00:00+01:00', reason: 'r' },
      ],
    },
    true,
  ],
  [
    'a count below zero',
    { ...minimal, statedCounts: [{ id: 's', label: 'l', unit: 'record', count: -1 }] },
    false,
  ],
  [
    'a count that is not whole',
    { ...minimal, statedCounts: [{ id: 's', label: 'l', unit: 'record', count: 1.5 }] },
    false,
  ],
])('zod and JSON Schema agree on %s', (_, value, valid) => {
  const json = JSON.parse(JSON.stringify(value)) as unknown;
  expect(expectAgreement(json)).toBe(valid);
});

test('zod and JSON Schema agree on mutated reviews', () => {
  const outcomes = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...samples), placedMutations, (value, mutations) => {
      outcomes[expectAgreement(mutateJson(value, mutations)) ? 'valid' : 'invalid']++;
    }),
    { seed: 77, numRuns: 500 },
  );
  expect(Math.min(outcomes.valid, outcomes.invalid)).toBeGreaterThan(50);
});
