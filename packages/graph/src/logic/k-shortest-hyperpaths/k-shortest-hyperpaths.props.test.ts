import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hyperedge } from '../directed-hypergraph/directed-hypergraph';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import {
  arbitraryHyperedges,
  hypergraphInOrder,
} from '../../testing/test-hypergraphs/hypergraph-spec';
import { kShortestHyperpaths } from './k-shortest-hyperpaths';

type Measure = 'sum' | 'depth';

/** Every choice of one producer for each vertex, measured; circular choices left out. */
function bruteForce(edges: readonly Hyperedge[], facts: readonly string[], measure: Measure) {
  const best = new Map<string, number>();
  const vertices = ['v0', 'v1', 'v2', 'v3', 'v4'];
  const choose = (at: number, choice: Map<string, Hyperedge>) => {
    if (at < vertices.length) {
      const vertex = vertices[at]!;
      choose(at + 1, choice);
      if (facts.includes(vertex)) return;
      for (const edge of edges) {
        if (edge.head.includes(vertex)) choose(at + 1, new Map(choice).set(vertex, edge));
      }
      return;
    }
    const used = new Set<string>();
    const length = measureOf('v4', choice, facts, measure, used, []);
    if (length === null || used.size === 0) return;
    const name = [...used].sort().join();
    best.set(name, Math.min(length, best.get(name) ?? Infinity));
  };
  choose(0, new Map());
  return best;
}

// eslint-disable-next-line max-params -- a recursion of the test alone
function measureOf(
  vertex: string,
  choice: ReadonlyMap<string, Hyperedge>,
  facts: readonly string[],
  measure: Measure,
  used: Set<string>,
  above: readonly string[],
): number | null {
  if (facts.includes(vertex)) return 0;
  const edge = choice.get(vertex);
  if (edge === undefined || above.includes(vertex)) return null;
  used.add(edge.id);
  let tail = 0;
  for (const before of edge.tail) {
    const length = measureOf(before, choice, facts, measure, used, [...above, vertex]);
    if (length === null) return null;
    tail = measure === 'sum' ? tail + length : Math.max(tail, length);
  }
  return tail + (edge.weight ?? 1);
}

describe('kShortestHyperpaths', () => {
  const edgesArbitrary = arbitraryHyperedges(5, 6, 4);
  const factsArbitrary = fc.subarray(['v0', 'v1', 'v2']);

  it.each(['sum', 'depth'] as const)('equals brute force by %s', (length) => {
    const property = fc.property(edgesArbitrary, factsArbitrary, (edges, facts) => {
      const hypergraph = hypergraphInOrder(edges, 5);
      const { value } = kShortestHyperpaths(hypergraph, facts, 'v4', { k: 5000, length });
      const expected = bruteForce(edges, facts, length);
      const found = new Map(value.map((path) => [path.hyperedges.toSorted().join(), path.length]));
      expect(found).toEqual(expected);
      const lengths = value.map((path) => path.length);
      expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
    });
    fc.assert(property, { seed: 18, numRuns: 60 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(edgesArbitrary, factsArbitrary, fc.nat(), (edges, facts, seed) => {
      const one = kShortestHyperpaths(hypergraphInOrder(edges, 5), facts, 'v4');
      const other = kShortestHyperpaths(hypergraphInOrder(edges, 5, seed), facts, 'v4');
      expect(resultBytes(other)).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 19 });
  });
});
