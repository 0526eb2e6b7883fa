import { describe, expect, it } from 'vitest';
import { measureMerging } from './merge-measure';

const phrases = [
  { id: 'a', text: 'a', label: 'x', pole: '1' },
  { id: 'b', text: 'b', label: 'x', pole: '1' },
  { id: 'c', text: 'c', label: 'x', pole: '-1' },
  { id: 'd', text: 'd', label: 'y', pole: '1' },
];
const meansSame = (one: number, other: number) => one + other === 1;

describe('measureMerging', () => {
  it('gives 1 to a likeness that ranks every true pair first', () => {
    const measure = measureMerging(phrases, (a, b) => (meansSame(a, b) ? 1 : 0));
    expect(measure).toMatchObject({ pairs: 6, truePairs: 1, areaUnderCurve: 1, bestF1: 1 });
  });

  it('gives a half to a likeness that tells nothing apart', () => {
    expect(measureMerging(phrases, () => 0.3).areaUnderCurve).toBe(0.5);
  });

  it('gives 0 to a likeness that ranks every true pair last', () => {
    expect(measureMerging(phrases, (a, b) => (meansSame(a, b) ? 0 : 1)).areaUnderCurve).toBe(0);
  });

  it('counts opposite poles among the first suggestions, unless they are not suggested', () => {
    expect(measureMerging(phrases, () => 1).oppositePolesInFirst100).toBe(2);
    const guarded = measureMerging(
      phrases,
      () => 1,
      (a, b) => a !== 2 && b !== 2,
    );
    expect(guarded.precisionOfFirst100).toBeCloseTo(1 / 3);
  });
});
