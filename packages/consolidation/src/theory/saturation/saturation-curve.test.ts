import { syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { saturationCurve } from './saturation-curve';

describe('saturationCurve', () => {
  const { review } = syntheticReview({ seed: 4, configurations: 60 });
  const curve = saturationCurve(review);

  it('never falls, ends at the whole, and keeps the median within its band', () => {
    const known = curve.points.map((point) => point.known);
    expect([...known].sort((a, b) => a - b)).toEqual(known);
    expect(known.at(-1)).toBe(curve.total);
    for (const { low, median, high } of curve.points) {
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
  });

  it('follows the reading order it is given and repeats with the same seed', () => {
    const last = curve.points.at(-1)!.source;
    const turned = saturationCurve(review, { readingOrder: [last], permutations: 5 });
    expect(turned.points[0]!.source).toBe(last);
    expect(saturationCurve(review)).toEqual(curve);
  });
});
