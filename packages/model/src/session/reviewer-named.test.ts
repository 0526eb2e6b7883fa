import { expect, test } from 'vitest';
import { buildReview } from '../testing/builders/build-review';
import { freeId, reviewerNamed } from './reviewer-named';

const review = buildReview({ team: [{ id: 'ann', name: 'Ann Lee' }] });

test('a person is known by name or by id, and a new one is added with an id of their own', () => {
  expect(reviewerNamed(review, 'Ann Lee')).toEqual({ id: 'ann', steps: [] });
  expect(reviewerNamed(review, 'ann')).toEqual({ id: 'ann', steps: [] });
  expect(reviewerNamed(review, 'Änn')).toMatchObject({
    id: 'a-nn',
    steps: [{ entityKind: 'person', entity: { id: 'a-nn', name: 'Änn' } }],
  });
  expect(reviewerNamed(review, 'ANN').id).toBe('ann-2');
});

test('an id is made of any text', () => {
  expect(freeId('信頼', () => false)).toBe('unnamed');
  expect(freeId('A  b!', (id) => id === 'a-b')).toBe('a-b-2');
});
