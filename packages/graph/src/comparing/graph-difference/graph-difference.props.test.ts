import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { graphDifference } from './graph-difference';

const specs = arbitrarySpec({ type: 'mixed', weights: [0, 3] });

describe('graphDifference', () => {
  it('of a graph with itself is nothing, in any insertion order', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const { diagnostics } = graphDifference(buildGraph(spec), buildGraph(spec, seed));
      expect(Object.values(diagnostics).every((count) => count === 0)).toBe(true);
    });
    fc.assert(property, { seed: 53 });
  });

  it('turned round swaps what came and what went', () => {
    const property = fc.property(specs, specs, fc.nat(), (one, other, seed) => {
      const there = graphDifference(buildGraph(one), buildGraph(other));
      const back = graphDifference(buildGraph(other), buildGraph(one));
      expect(back.value.nodes.added).toEqual(there.value.nodes.removed);
      expect(back.value.edges.removed).toEqual(there.value.edges.added);
      expect(back.value.edges.changed).toHaveLength(there.value.edges.changed.length);
      const again = graphDifference(buildGraph(one, seed), buildGraph(other, seed + 1));
      expect(resultBytes(again)).toBe(resultBytes(there));
    });
    fc.assert(property, { seed: 54 });
  });
});
