import {
  buildConfiguration,
  buildEvidence,
  buildReview,
  syntheticReview,
} from '@cmoc/model/testing';
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

describe('the curve of three sources', () => {
  const told = (id: string, context: string) =>
    buildConfiguration(id, { context: [context], mechanism: ['trust'], outcome: ['sharing'] });
  const review = buildReview({
    configurations: [
      told('A', 'time'),
      told('B', 'time'),
      told('C', 'pay'),
      { ...told('R', 'rules'), tier: 'refined' },
    ],
    ...buildEvidence([
      ['A', 's1'],
      ['B', 's2'],
      ['C', 's2', 'opposes'],
      ['C', 's3'],
      ['R', 's4'],
    ]),
  });
  const numbers = (options: Parameters<typeof saturationCurve>[1]) =>
    saturationCurve(review, options).points.map(({ source, known, added }) => [
      source,
      known,
      added,
    ]);

  it('counts claims that say the same once, and states by role, where a source speaks for them', () => {
    expect(numbers({})).toEqual([
      ['s1', 1, 1],
      ['s2', 1, 0],
      ['s3', 2, 1],
    ]);
    expect(numbers({ unit: 'states', readingOrder: ['s3', 'nobody', 's3'] })).toEqual([
      ['s3', 3, 3],
      ['s1', 4, 1],
      ['s2', 4, 0],
    ]);
  });

  it('has the band and the last tenth that the six orders give', () => {
    const curve = saturationCurve(review, { permutations: 3000, band: 0.5 });
    expect(curve.points.map(({ low, median, high }) => [low, median, high])).toEqual([
      [1, 1, 1],
      [1, 2, 2],
      [2, 2, 2],
    ]);
    // The last of three adds one of two in a third of the orders.
    expect(curve.lastTenthAdds).toBeCloseTo(1 / 6, 1);
    expect(saturationCurve(review, { permutations: 0 })).toMatchObject({
      permutations: 0,
      lastTenthAdds: 0,
    });
  });
});
