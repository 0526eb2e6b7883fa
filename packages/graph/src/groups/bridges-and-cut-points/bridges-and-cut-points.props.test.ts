import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../components/components';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, type GraphSpec } from '../../testing/test-graphs/graph-spec';
import { bridgesAndCutPoints } from './bridges-and-cut-points';

const parts = (spec: GraphSpec) => components(buildGraph(spec)).value.length;

describe('bridgesAndCutPoints', () => {
  it('names exactly the edges and nodes whose loss makes more components', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), fc.nat(), (spec, seed) => {
      const result = bridgesAndCutPoints(buildGraph(spec));
      const now = parts(spec);
      for (const edge of spec.edges) {
        const without = { ...spec, edges: spec.edges.filter((other) => other !== edge) };
        expect(result.value.bridges.includes(edge.key)).toBe(parts(without) > now);
      }
      for (const node of spec.nodes) {
        const without = {
          nodes: spec.nodes.filter((other) => other !== node),
          edges: spec.edges.filter(({ source, target }) => source !== node && target !== node),
        };
        expect(result.value.cutPoints.includes(node)).toBe(parts(without) > now);
      }
      expect(resultBytes(bridgesAndCutPoints(buildGraph(spec, seed)))).toBe(resultBytes(result));
    });
    fc.assert(property, { seed: 41 });
  });
});
