import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortFingerprintOf } from './short-fingerprint';

// A change of these would reopen every verdict on record.
test.each([
  [null, 'e34d81e21e1bfbf6'],
  ['trust', '717bfa7de3703b99'],
  [{ b: 1, a: ['x'] }, '1ff3caec88f9254b'],
])('names %j the same for ever', (value, name) => {
  expect(shortFingerprintOf(value)).toBe(name);
});

test('does not depend on the order of keys', () => {
  expect(shortFingerprintOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(
    shortFingerprintOf({ b: [{ d: 3, c: 2 }], a: 1 }),
  );
});

test('tells different values apart', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const sort = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(sort)
          : typeof value === 'object' && value !== null
            ? Object.entries(value)
                .sort()
                .map(([key, member]) => [key, sort(member)])
            : Object.is(value, -0)
              ? 0
              : value;
      const same = JSON.stringify(sort(left)) === JSON.stringify(sort(right));
      fc.pre(!same);
      return shortFingerprintOf(left) !== shortFingerprintOf(right);
    }),
    { seed: 20130129, numRuns: 500 },
  );
});

test('tells texts and lists apart that would look alike when joined', () => {
  const all = [['ab'], ['a', 'b'], ['a,b'], 'ab', { ab: 1 }, { a: 'b' }, 1, '1', true, 'true'];
  expect(new Set(all.map(shortFingerprintOf)).size).toBe(all.length);
});
