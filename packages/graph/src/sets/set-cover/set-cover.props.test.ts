import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { setCover } from './set-cover';
import type { CoverSet } from './set-family';

const familyArbitrary = fc
  .array(
    fc.record({
      members: fc.uniqueArray(fc.integer({ min: 0, max: 8 }).map(String), { maxLength: 5 }),
      cost: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 9 },
  )
  .map((sets): CoverSet[] => sets.map((set, at) => ({ id: `s${at}`, ...set })));

function leastCost(sets: readonly CoverSet[]): number {
  const all = new Set(sets.flatMap(({ members }) => members));
  let least = Infinity;
  for (let choice = 0; choice < 2 ** sets.length; choice += 1) {
    const chosen = sets.filter((_, at) => (choice >> at) % 2 === 1);
    const held = new Set(chosen.flatMap(({ members }) => members));
    if (held.size === all.size) {
      least = Math.min(
        least,
        chosen.reduce((sum, { cost }) => sum + (cost ?? 1), 0),
      );
    }
  }
  return least;
}

describe('setCover', () => {
  it('covers, equals brute force, and lower bound <= exact <= greedy', () => {
    const property = fc.property(familyArbitrary, (sets) => {
      const all = new Set(sets.flatMap(({ members }) => members));
      const exact = setCover(sets).value;
      const greedy = setCover(sets, { method: 'greedy' }).value;
      for (const { chosen } of [exact, greedy]) {
        const held = sets.filter(({ id }) => chosen.includes(id)).flatMap(({ members }) => members);
        expect(new Set(held)).toEqual(all);
      }
      expect(exact.cost).toBe(leastCost(sets));
      expect(exact.optimal).toBe(true);
      expect(exact.cost).toBeLessThanOrEqual(greedy.cost);
      expect(greedy.lowerBound).toBeLessThanOrEqual(exact.cost + 1e-9);
      expect(setCover(sets, { maxNodes: 1 }).value.lowerBound).toBeLessThanOrEqual(exact.cost);
    });
    fc.assert(property, { seed: 22 });
  });

  it('gives the same bytes for every order of sets and members', () => {
    const property = fc.property(familyArbitrary, (sets) => {
      const turned = sets
        .toReversed()
        .map((set) => ({ ...set, members: set.members.toReversed() }));
      for (const method of ['exact', 'greedy'] as const) {
        const one = setCover(sets, { method });
        expect(resultBytes(setCover(turned, { method }))).toBe(resultBytes(one));
      }
    });
    fc.assert(property, { seed: 23 });
  });
});
