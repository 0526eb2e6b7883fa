import { describe, expect, it } from 'vitest';
import { recoveryOf } from '../../bench/recovery';

/** The least share that must be recovered, well below what the bench prints, and the most that may go wrong. */
const least = [0.6, 0.5, 0, 0.9, 0.9];
const most = [1, 1, 0.3, 1, 1];

describe('the planted truth of synthetic reviews', () => {
  it.each([1, 2, 3])('is recovered (seed %i)', (seed) => {
    recoveryOf(seed, 350).forEach(({ what, found, of }, at) => {
      expect(of, what).toBeGreaterThan(10);
      expect(found / of, what).toBeGreaterThanOrEqual(least[at]!);
      expect(found / of, what).toBeLessThanOrEqual(most[at]!);
    });
  });
});
