import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { similarityJoin } from './similarity-join';
import type { WeightedSet } from './weighted-sets';

const token = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const weight = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.double({ min: 0.01, max: 4, noNaN: true }),
);
const setsArbitrary = fc
  .array(fc.uniqueArray(fc.tuple(token, weight), { selector: ([name]) => name, maxLength: 6 }), {
    maxLength: 12,
  })
  .map((rows) => rows.map((tokens, at): WeightedSet => ({ id: `s${at}`, tokens })));

function allPairs(sets: readonly WeightedSet[], threshold: number): string[] {
  const sorted = sets.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const found: string[] = [];
  sorted.forEach((one, at) => {
    for (const other of sorted.slice(at + 1)) {
      const left = new Map(one.tokens as [string, number][]);
      const right = new Map(other.tokens as [string, number][]);
      let shared = 0;
      let whole = 0;
      for (const name of new Set([...left.keys(), ...right.keys()])) {
        shared += Math.min(left.get(name) ?? 0, right.get(name) ?? 0);
        whole += Math.max(left.get(name) ?? 0, right.get(name) ?? 0);
      }
      // A pair within rounding of the threshold may fall on either side.
      if (whole > 0 && shared / whole >= threshold + 1e-9) found.push(`${one.id} ${other.id}`);
    }
  });
  return found;
}

describe('similarityJoin', () => {
  const threshold = fc.double({ min: 0.05, max: 1, noNaN: true });

  it('equals comparing all pairs', () => {
    const property = fc.property(setsArbitrary, threshold, (sets, limit) => {
      const found = similarityJoin(sets, { threshold: limit }).value;
      const names = found.map(({ one, other }) => `${one} ${other}`);
      const sure = found.filter(({ similarity }) => similarity >= limit + 1e-9);
      expect(names).toEqual(expect.arrayContaining(allPairs(sets, limit)));
      expect(allPairs(sets, limit)).toHaveLength(sure.length);
      for (const { similarity } of found) expect(similarity).toBeGreaterThanOrEqual(limit);
    });
    fc.assert(property, { seed: 34, numRuns: 300 });
  });

  it('gives the same bytes for every order', () => {
    const property = fc.property(setsArbitrary, threshold, (sets, limit) => {
      const turned = sets.toReversed().map((set) => ({ ...set, tokens: set.tokens.toReversed() }));
      const one = similarityJoin(sets, { threshold: limit });
      expect(resultBytes(similarityJoin(turned, { threshold: limit }))).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 35 });
  });
});
