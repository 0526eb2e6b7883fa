import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardChaining } from '../forward-chaining/forward-chaining';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import {
  arbitraryHyperedges,
  hypergraphInOrder,
} from '../../testing/test-hypergraphs/hypergraph-spec';
import { missingFacts } from './missing-facts';

describe('missingFacts', () => {
  const facts = fc.subarray(['v0', 'v1', 'v2']);

  it('equals chaining forwards with and without each fact', () => {
    const property = fc.property(arbitraryHyperedges(), facts, (hyperedges, given) => {
      const hypergraph = hypergraphInOrder(hyperedges);
      const fired = (all: readonly string[]) =>
        forwardChaining(hypergraph, all).value.fired.map(({ hyperedge }) => hyperedge);
      const now = new Set(fired(given));
      const opened = new Map(
        missingFacts(hypergraph, given).value.map((fact) => [fact.fact, fact.hyperedges]),
      );
      for (const vertex of forwardChaining(hypergraph, given).value.unreached) {
        const gain = fired([...given, vertex])
          .filter((id) => !now.has(id))
          .sort();
        expect(opened.get(vertex) ?? []).toEqual(gain);
      }
    });
    fc.assert(property, { seed: 20 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(arbitraryHyperedges(), facts, fc.nat(), (edges, given, seed) => {
      const one = missingFacts(hypergraphInOrder(edges), given);
      const other = missingFacts(hypergraphInOrder(edges, 6, seed), given);
      expect(resultBytes(other)).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 21 });
  });
});
