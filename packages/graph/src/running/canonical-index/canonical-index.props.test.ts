import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { toCanonicalIndex } from './canonical-index';

describe('toCanonicalIndex', () => {
  it('gives the same index for every insertion order', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), fc.nat(), (spec, seed) => {
      const one = toCanonicalIndex(buildGraph(spec));
      const other = toCanonicalIndex(buildGraph(spec, seed));
      expect(other.edges).toEqual(one.edges);
      expect(other.source).toEqual(one.source);
      expect(other.out).toEqual(one.out);
      expect(other.in).toEqual(one.in);
      expect(other.both).toEqual(one.both);
      expect(other.fingerprint()).toBe(one.fingerprint());
    });
    fc.assert(property, { seed: 1 });
  });

  it('orders parallel edges without keys by their attributes', () => {
    const property = fc.property(fc.uniqueArray(fc.integer()), fc.nat(), (weights, seed) => {
      const read = (values: readonly number[]) => {
        const graph = new MultiDirectedGraph();
        for (const weight of values) graph.mergeEdge('a', 'b', { weight });
        for (const weight of values) graph.addEdge('b', 'a', { weight });
        return toCanonicalIndex(graph).edgeNumbers('weight');
      };
      const turned = weights.map((_, at) => weights[(at + seed) % weights.length]!);
      expect(read(turned).slice(1)).toEqual(read(turned.toReversed()).slice(1));
    });
    fc.assert(property, { seed: 2 });
  });
});
