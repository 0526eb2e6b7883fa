import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hyperedge } from '../directed-hypergraph/directed-hypergraph';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import {
  arbitraryHyperedges,
  hypergraphInOrder,
} from '../../testing/test-hypergraphs/hypergraph-spec';
import { forwardChaining } from './forward-chaining';

const factsArbitrary = fc.subarray(['v0', 'v1', 'v2', 'v3', 'v4', 'v5']);

/** Applies every hyperedge again and again until nothing changes. */
function closure(hyperedges: readonly Hyperedge[], facts: readonly string[]): string[] {
  const held = new Set(facts);
  for (let before = -1; before !== held.size;) {
    before = held.size;
    for (const { tail, head } of hyperedges) {
      if (tail.every((vertex) => held.has(vertex))) for (const vertex of head) held.add(vertex);
    }
  }
  return [...held].sort();
}

describe('forwardChaining', () => {
  it('reaches the closure of the facts, and every vertex is given or produced', () => {
    const property = fc.property(arbitraryHyperedges(), factsArbitrary, (hyperedges, facts) => {
      const { value } = forwardChaining(hypergraphInOrder(hyperedges), facts);
      const reached = value.reached.map(({ vertex }) => vertex);
      expect(reached.toSorted()).toEqual(closure(hyperedges, facts));
      for (const { vertex, layer, producedBy } of value.reached) {
        if (layer === 0) expect(facts).toContain(vertex);
        else expect(producedBy.length).toBeGreaterThan(0);
      }
      const layerOf = new Map(value.reached.map(({ vertex, layer }) => [vertex, layer]));
      for (const { hyperedge, layer } of value.fired) {
        const tail = hyperedges.find(({ id }) => id === hyperedge)!.tail;
        expect(layer).toBe(1 + Math.max(0, ...tail.map((vertex) => layerOf.get(vertex)!)));
      }
    });
    fc.assert(property, { seed: 3 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(
      arbitraryHyperedges(),
      factsArbitrary,
      fc.nat(),
      (hyperedges, facts, seed) => {
        const one = forwardChaining(hypergraphInOrder(hyperedges), facts);
        const other = forwardChaining(hypergraphInOrder(hyperedges, 6, seed), facts.toReversed());
        expect(resultBytes(other)).toBe(resultBytes(one));
      },
    );
    fc.assert(property, { seed: 4 });
  });
});
