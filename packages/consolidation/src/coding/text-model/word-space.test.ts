import { describe, expect, it } from 'vitest';
import { cosineBetween, rowOf, weighRows } from './word-space';

describe('weighRows', () => {
  it('agrees with TfidfVectorizer(sublinear_tf=True) of scikit-learn 1.2.1', () => {
    const space = weighRows([{ lists: [['a', 'b', 'b'], ['a', 'c'], ['c']], share: 1 }]);
    const row = (at: number) => [...space.weights.slice(space.offsets[at], space.offsets[at + 1])];
    [0.40974161, 0.91220163].forEach((weight, at) => expect(row(0)[at]).toBeCloseTo(weight, 7));
    [Math.SQRT1_2, Math.SQRT1_2].forEach((weight, at) =>
      expect(row(1)[at]).toBeCloseTo(weight, 12),
    );
  });

  it('counts a word less where a part counts less', () => {
    const space = weighRows([
      { lists: [['a'], ['c']], share: 1 },
      { lists: [['b'], []], share: 0.5 },
    ]);
    expect(space.weights[0]! / space.weights[1]!).toBeCloseTo(2, 12);
  });

  it('gives a row without words no length', () => {
    const space = weighRows([{ lists: [[], ['a']], share: 1 }]);
    expect(cosineBetween(space, 0, space, 1)).toBe(0);
  });
});

describe('rowOf', () => {
  it('reads another text in the same words and passes over words no row has', () => {
    const space = weighRows([{ lists: [['a', 'b'], ['c']], share: 1 }]);
    const row = rowOf(space, [{ words: ['b', 'a', 'z'], share: 1 }]);
    expect(cosineBetween(space, 0, row, 0)).toBeCloseTo(1, 12);
    expect(cosineBetween(space, 1, row, 0)).toBe(0);
  });
});
