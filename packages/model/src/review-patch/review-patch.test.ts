import { describe, expect, test } from 'vitest';
import { buildReview } from '../testing/index';
import { patchedReview, reviewPatch } from './review-patch';

const review = buildReview({
  configurations: ['c1', 'c2', 'c3'].map((id) => ({ id, tier: 'extracted' as const, slots: [] })),
  memos: [{ id: 'n1', text: 'A note.' }],
});
const [c1, c2, c3] = review.configurations as unknown as [never, object, never];

describe('a patch between two states of a review', () => {
  test.each([
    ['a change', { ...review, configurations: [c1, { ...c2, title: 'Named' }, c3] }],
    ['an entity that goes', { ...review, configurations: [c1, c3] }],
    ['another order', { ...review, configurations: [c3, c2, c1] }],
    ['an emptied collection', { ...review, memos: [] }],
    ['another field of the review', { ...review, title: 'Another title' }],
    [
      'a field that goes',
      Object.fromEntries(Object.entries(review).filter(([key]) => key !== 'memos')),
    ],
  ])('makes the next state after %s', (_, changed) => {
    const next = changed as unknown as typeof review;
    const sent = structuredClone(reviewPatch(review, next));
    expect(JSON.stringify(patchedReview(review, sent))).toBe(JSON.stringify(next));
  });

  test('keeps every entity that stayed the same, and sends only what changed', () => {
    const next = { ...review, configurations: [c1, { ...c2, title: 'Named' }, c3] } as never;
    const patch = reviewPatch(review, next);
    expect(patch.lists).toEqual({
      configurations: [{ keep: [0, 1] }, { put: { ...c2, title: 'Named' } }, { keep: [2, 1] }],
    });
    expect(patch.values).toEqual({});
    const { configurations } = patchedReview(review, patch);
    expect([configurations[0] === c1, configurations[2] === c3]).toEqual([true, true]);
  });

  test('of nothing is the whole review', () => {
    expect(patchedReview(undefined, reviewPatch(undefined, review))).toEqual(review);
  });
});
