import { describe, expect, test } from 'vitest';
import { sameValue } from './same-value';

const circle = () => {
  const one: Record<string, unknown> = { name: 'one' };
  one['self'] = one;
  return one;
};

describe('sameValue', () => {
  test.each([
    ['numbers', 1, 1],
    ['what is not a number', Number.NaN, Number.NaN],
    ['data', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
    ['maps', new Map([['a', new Set([1])]]), new Map([['a', new Set([1])]])],
    ['things that go in circles', circle(), circle()],
  ])('sees that %s say the same', (_, left, right) => {
    expect(sameValue(left, right)).toBe(true);
  });

  test.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['another key', { a: 1 }, { b: 1 }],
    ['one more', [1], [1, undefined]],
    [
      'another order of a map',
      new Map([
        [1, 1],
        [2, 2],
      ]),
      new Map([
        [2, 2],
        [1, 1],
      ]),
    ],
    ['another kind', [], {}],
    ['functions', () => 1, () => 1],
    ['moments', new Date(0), new Date(0)],
    ['nothing', null, {}],
  ])('does not take %s for the same', (_, left, right) => {
    expect(sameValue(left, right)).toBe(false);
  });
});
