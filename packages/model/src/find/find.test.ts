import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleReview } from '../testing/example-review';
import { collectionOf, findEntity, lowerBound } from './find';

const review = exampleReview();

test('every entity is found by its id, and an unknown id is not', () => {
  for (const construct of collectionOf(review, 'construct')) {
    expect(findEntity(review, 'construct', construct.id)).toBe(construct);
  }
  expect(findEntity(review, 'configuration', 'IOC-23')).toBeUndefined();
  expect(findEntity(review, 'configuration', '')).toBeUndefined();
  expect(findEntity(review, 'actor', 'anybody')).toBeUndefined();
});

test('the place of an id is that of the first one not before it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, id) => {
      const sorted = [...ids].sort().map((one) => ({ id: one }));
      const expected = sorted.filter((one) => one.id < id).length;
      expect(lowerBound(sorted, id)).toBe(expected);
    }),
    { seed: 8 },
  );
});
