import { expect, test } from 'vitest';
import { seededGenerator, zipfSampler } from './seeded-generator';

// Golden values computed with the reference implementation of mulberry32 in C (32-bit arithmetic).
test('a seed gives the numbers of mulberry32', () => {
  const generator = seededGenerator(42);
  const drawn = [generator.next(), generator.next(), generator.next()].map(
    (value) => value * 2 ** 32,
  );
  expect(drawn).toEqual([2581720956, 1925393290, 3661312704]);
});

test('seeds that differ by whole turns of 32 bits are the same seed', () => {
  expect(seededGenerator(7).next()).toBe(seededGenerator(7 + 2 ** 32).next());
});

test('whole numbers stay in their range and reach both ends', () => {
  const generator = seededGenerator(1);
  const drawn = new Set(Array.from({ length: 200 }, () => generator.integer(2, 4)));
  expect([...drawn].sort()).toEqual([2, 3, 4]);
});

test('ranks follow the law of Zipf', () => {
  const sample = zipfSampler(100, 1, seededGenerator(3));
  const counts = new Array<number>(100).fill(0);
  for (let draw = 0; draw < 50_000; draw++) {
    const rank = sample();
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const [first = 0, second = 0, , , fifth = 0] = counts;
  expect(first / second).toBeGreaterThan(1.8);
  expect(first / second).toBeLessThan(2.2);
  expect(first / fifth).toBeGreaterThan(4.4);
  expect(first / fifth).toBeLessThan(5.6);
});
