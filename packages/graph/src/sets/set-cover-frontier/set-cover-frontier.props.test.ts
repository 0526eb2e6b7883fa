import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { setCover } from '../set-cover/set-cover';
import { setCoverFrontier } from './set-cover-frontier';

const familyArbitrary = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 8 }).map(String), { maxLength: 5 }), {
    maxLength: 8,
  })
  .map((sets) => sets.map((members, at) => ({ id: `s${at}`, members })));

describe('setCoverFrontier', () => {
  it('equals brute force at every size and ends at the least cover', () => {
    const property = fc.property(familyArbitrary, (sets) => {
      const { value } = setCoverFrontier(sets);
      for (const { size, covered } of value) {
        let most = 0;
        for (let choice = 0; choice < 2 ** sets.length; choice += 1) {
          const chosen = sets.filter((_, at) => (choice >> at) % 2 === 1);
          if (chosen.length > size) continue;
          most = Math.max(most, new Set(chosen.flatMap(({ members }) => members)).size);
        }
        expect(covered).toBe(most);
      }
      expect(value.length).toBe(setCover(sets).value.chosen.length);
      const turned = setCoverFrontier(sets.toReversed());
      expect(resultBytes(turned)).toBe(resultBytes(setCoverFrontier(sets)));
    });
    fc.assert(property, { seed: 24 });
  });
});
