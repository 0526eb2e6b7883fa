import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexedHeap } from './indexed-heap';
import { OrderedQueue } from './ordered-queue';

describe('IndexedHeap', () => {
  it('gives items by last key set, then by number', () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 5 })), { maxLength: 60 });
    const property = fc.property(moves, (sets) => {
      const heap = new IndexedHeap(20);
      const keys = new Map<number, number>();
      for (const [item, key] of sets) {
        heap.set(item, key);
        keys.set(item, key);
      }
      const expected = [...keys].sort(([a, x], [b, y]) => x - y || a - b).map(([item]) => item);
      expect(heap.size).toBe(expected.length);
      expect(expected.map(() => heap.pop())).toEqual(expected);
      expect(heap.pop()).toBe(-1);
    });
    fc.assert(property, { seed: 14 });
  });
});

describe('OrderedQueue', () => {
  it('gives items in order', () => {
    const property = fc.property(fc.uniqueArray(fc.integer()), (numbers) => {
      const queue = new OrderedQueue<number>((one, other) => one - other);
      for (const number of numbers) queue.push(number);
      expect(queue.peek()).toBe(numbers.length === 0 ? undefined : Math.min(...numbers));
      const sorted = numbers.toSorted((one, other) => one - other);
      expect(sorted.map(() => queue.pop())).toEqual(sorted);
      expect(queue.pop()).toBeUndefined();
    });
    fc.assert(property, { seed: 15 });
  });
});
