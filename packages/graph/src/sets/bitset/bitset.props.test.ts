import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsetOf, countBits, hasBit, intersection, membersOf } from './bitset';

const members = fc.uniqueArray(fc.nat({ max: 99 }));

describe('bitset', () => {
  it('does what sets do', () => {
    const property = fc.property(members, members, (one, other) => {
      const [left, right] = [bitsetOf(100, one), bitsetOf(100, other)];
      const ascending = one.toSorted((a, b) => a - b);
      expect(membersOf(left)).toEqual(ascending);
      expect(countBits(left)).toBe(one.length);
      expect(membersOf(intersection(left, right))).toEqual(
        ascending.filter((member) => other.includes(member)),
      );
      for (let at = 0; at < 100; at += 1) expect(hasBit(left, at)).toBe(one.includes(at));
    });
    fc.assert(property, { seed: 27 });
  });
});
