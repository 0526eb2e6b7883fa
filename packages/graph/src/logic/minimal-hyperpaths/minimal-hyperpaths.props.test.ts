import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hyperedge } from '../directed-hypergraph/directed-hypergraph';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import {
  arbitraryHyperedges,
  hypergraphInOrder,
} from '../../testing/test-hypergraphs/hypergraph-spec';
import { minimalHyperpaths } from './minimal-hyperpaths';

const factsArbitrary = fc.subarray(['v0', 'v1', 'v2', 'v3']);

function derives(hyperedges: readonly Hyperedge[], facts: readonly string[], target: string) {
  const held = new Set(facts);
  for (let before = -1; before !== held.size;) {
    before = held.size;
    for (const { tail, head } of hyperedges) {
      if (tail.every((vertex) => held.has(vertex))) for (const vertex of head) held.add(vertex);
    }
  }
  return held.has(target);
}

/** All sets of hyperedges that derive the target, less those that hold a smaller one. */
function bruteForce(hyperedges: readonly Hyperedge[], facts: readonly string[], target: string) {
  const sets: Hyperedge[][] = [[]];
  for (const edge of hyperedges) sets.push(...sets.map((set) => [...set, edge]));
  const enough = sets.filter((set) => derives(set, facts, target));
  return enough
    .filter((set) =>
      set.every(
        (out) =>
          !derives(
            set.filter((edge) => edge !== out),
            facts,
            target,
          ),
      ),
    )
    .map((set) =>
      set
        .map(({ id }) => id)
        .sort()
        .join(),
    );
}

describe('minimalHyperpaths', () => {
  it('equals brute force, and each hyperpath is sound: every tail is given or produced before', () => {
    const property = fc.property(arbitraryHyperedges(), factsArbitrary, (hyperedges, facts) => {
      const { value } = minimalHyperpaths(hypergraphInOrder(hyperedges), facts, 'v5');
      const found = value.map((path) => path.hyperedges.toSorted().join());
      expect(found.toSorted()).toEqual(bruteForce(hyperedges, facts, 'v5').sort());
      for (const path of value) {
        const held = new Set(path.facts);
        for (const id of path.hyperedges) {
          const { tail, head } = hyperedges.find((edge) => edge.id === id)!;
          expect(tail.every((vertex) => held.has(vertex))).toBe(true);
          for (const vertex of head) held.add(vertex);
        }
        expect(path.facts.every((fact) => facts.includes(fact))).toBe(true);
      }
    });
    fc.assert(property, { seed: 16 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(
      arbitraryHyperedges(),
      factsArbitrary,
      fc.nat(),
      (hyperedges, facts, seed) => {
        const one = minimalHyperpaths(hypergraphInOrder(hyperedges), facts, 'v5');
        const other = minimalHyperpaths(hypergraphInOrder(hyperedges, 6, seed), facts, 'v5');
        expect(resultBytes(other)).toBe(resultBytes(one));
      },
    );
    fc.assert(property, { seed: 17 });
  });
});
