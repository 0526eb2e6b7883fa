import { expect, it } from 'vitest';
import { byCodeUnit } from './code-unit-order';

it('orders by code unit, whatever a language would do', () => {
  expect(['é', 'a', 'Z', '10', '9', ''].sort(byCodeUnit)).toEqual(['', '10', '9', 'Z', 'a', 'é']);
});

it('holds equal texts equal', () => {
  expect(byCodeUnit('a', 'a')).toBe(0);
});
