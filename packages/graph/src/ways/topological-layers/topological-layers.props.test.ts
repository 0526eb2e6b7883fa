import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { topologicalLayers } from './topological-layers';

describe('topologicalLayers', () => {
  it('puts every node one layer behind the latest that leads to it', () => {
    const property = fc.property(arbitrarySpec(), fc.nat(), (spec, seed) => {
      const result = topologicalLayers(buildGraph(spec));
      const { layers, unlayered } = result.value;
      const layerOf = new Map(layers.flatMap((nodes, at) => nodes.map((node) => [node, at])));
      for (const node of spec.nodes) {
        const before = spec.edges.filter(({ target }) => target === node);
        const open = before.some(({ source }) => unlayered.includes(source));
        expect(unlayered.includes(node)).toBe(open);
        if (open) continue;
        const latest = Math.max(-1, ...before.map(({ source }) => layerOf.get(source)!));
        expect(layerOf.get(node)).toBe(latest + 1);
      }
      expect(resultBytes(topologicalLayers(buildGraph(spec, seed)))).toBe(resultBytes(result));
    });
    fc.assert(property, { seed: 40 });
  });
});
