import { describe, expect, it } from 'vitest';
import { apply } from '../operations/apply/apply';
import { exampleReview } from '../testing/index';
import { reviewDecoder, reviewEncoder } from './review-coder';

/** The example after one operation. */
function changed() {
  const review = exampleReview();
  const construct = { id: 'candour', label: 'Candour' };
  const applied = apply(review, {
    kind: 'add',
    entityKind: 'construct',
    entity: construct,
    by: 'ann',
    at: '2026-01-01T00:00:00Z',
  } as never);
  if (!applied.ok) throw new Error(applied.issues[0]?.message);
  return { review, next: applied.value.review };
}

describe('a review on its way to the worker', () => {
  it('is sent as what changed, and whole to a new worker', () => {
    const { review, next } = changed();
    const [encode, decode] = [reviewEncoder(), reviewDecoder()];
    const [whole, patch] = [encode(review), encode(next)];
    const size = (message: unknown) => JSON.stringify(message).length;
    expect(size(patch)).toBeLessThan(size(whole) / 20);
    expect(size(reviewEncoder()(next))).toBeGreaterThan(size(whole));
    expect(decode(structuredClone(whole))).toEqual(review);
    expect(decode(structuredClone(patch))).toEqual(next);
  });

  it('leaves other arguments as they are', () => {
    for (const argument of [undefined, 3, 'IOC-01', ['a'], { limit: 2 }]) {
      expect(reviewEncoder()(argument)).toBe(argument);
      expect(reviewDecoder()(argument)).toBe(argument);
    }
  });
});
