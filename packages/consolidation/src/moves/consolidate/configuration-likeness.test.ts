import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexReview } from '../../review-index/review-index';
import { likeConfigurations } from './configuration-likeness';

const weights = { context: 2, intervention: 1, mechanism: 3, outcome: 2 };
const one = buildConfiguration('A', {
  context: ['time increase'],
  mechanism: ['trust increase'],
  outcome: ['sharing increase'],
});

function likeness(other: Parameters<typeof buildConfiguration>[1], given = {}): number | undefined {
  const review = buildReview({ configurations: [one, buildConfiguration('B', other)] });
  const found = likeConfigurations(indexReview(review), {
    threshold: 0.01,
    weights: { ...weights, ...given },
  });
  return found[0]?.likeness;
}

describe('likeConfigurations', () => {
  it('weighs each role, a quarter of it for the construct whichever way it goes', () => {
    const same = { context: ['time increase'], mechanism: ['trust increase'] };
    expect(likeness({ ...same, outcome: ['sharing increase'] })).toBe(1);
    // Shared 2 + 3 of 2 + 3 + 2 + 2.
    expect(likeness({ ...same, outcome: ['speed increase'] })).toBe(0.5556);
    // Shared 2 + 3 + a quarter of 2, of 2 + 3 + a quarter of 2 + twice three quarters of 2.
    expect(likeness({ ...same, outcome: ['sharing decrease'] })).toBe(0.6471);
    expect(likeness({ ...same, outcome: ['sharing'] })).toBe(0.6471);
  });

  it('shares nothing between roles, and nothing in a role that weighs nothing', () => {
    expect(likeness({ outcome: ['trust increase'] })).toBeUndefined();
    expect(likeness({ mechanism: ['trust increase'] }, { mechanism: 0 })).toBeUndefined();
    expect(likeness({ mechanism: ['trust increase'] })).toBe(0.4286);
  });

  it('finds no pair below the threshold', () => {
    const review = buildReview({
      configurations: [one, buildConfiguration('B', { mechanism: ['trust increase'] })],
    });
    const at = (threshold: number) =>
      likeConfigurations(indexReview(review), { threshold, weights }).length;
    expect([at(0.42), at(0.43)]).toEqual([1, 0]);
  });
});
