import { describe, expect, it } from 'vitest';
import { createSeededGenerator, shuffledIndices } from './seeded-generator';

describe('createSeededGenerator', () => {
  // Made with make_generator.py beside this file, a transcription of the published algorithms.
  it('keeps its stream for a seed', () => {
    const generator = createSeededGenerator(42);
    const drawn = Array.from({ length: 6 }, () => generator.nextUint32());
    expect(drawn).toEqual([660444221, 3652823732, 77672526, 910233633, 2297337756, 3786072677]);
  });

  it('draws below a bound evenly', () => {
    const generator = createSeededGenerator(7);
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 30_000; draw += 1) counts[generator.nextBelow(3)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws floats from 0 to below 1', () => {
    const generator = createSeededGenerator(0);
    const drawn = Array.from({ length: 10_000 }, () => generator.nextFloat());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / 10_000 - 0.5)).toBeLessThan(
      0.02,
    );
  });
});

describe('shuffledIndices', () => {
  it('holds every index once, in an order fixed by the seed', () => {
    const order = shuffledIndices(100, createSeededGenerator(3));
    expect([...order].sort((one, other) => one - other)).toEqual([...Array(100).keys()]);
    expect(order).toEqual(shuffledIndices(100, createSeededGenerator(3)));
    expect(order).not.toEqual(shuffledIndices(100, createSeededGenerator(4)));
  });
});
