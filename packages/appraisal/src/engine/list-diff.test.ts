import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listDiff, realigned } from './list-diff';

const objects = Array.from({ length: 12 }, (_, id) => ({ id }));
const list = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }))
  .map((ids) => ids.map((id) => objects[id]));

describe('the difference of two lists', () => {
  test('leads from any list to any other, in order', () => {
    fc.assert(
      fc.property(list, list, (earlier, next) => {
        const diff = listDiff(earlier, next);
        const made =
          diff === undefined ? earlier : realigned(earlier, diff, (place) => next[place]);
        expect(made).toEqual(next);
        const gone = earlier.filter((member) => !next.includes(member));
        expect(new Set(diff?.gone ?? [])).toEqual(new Set(gone));
      }),
      { seed: 1 },
    );
  });

  test('puts in what is new and nothing else', () => {
    const [a, b, c, d] = objects;
    expect(listDiff([a, b, c], [a, d, c])).toEqual({
      parts: [{ keep: [0, 1] }, { put: 1 }, { keep: [2, 1] }],
      gone: [b],
    });
    expect(listDiff([a, b], [a, b])).toBeUndefined();
  });
});
