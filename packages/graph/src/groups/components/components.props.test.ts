import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, relabelled } from '../../testing/test-graphs/graph-spec';
import { components } from './components';

describe('components', () => {
  it('never parts the ends of an edge, and has one component fewer for each tree edge', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), fc.nat(), (spec, seed) => {
      const result = components(buildGraph(spec));
      const partOf = new Map(result.value.flatMap((part, at) => part.map((node) => [node, at])));
      let parts = spec.nodes.map((node) => new Set([node]));
      for (const { source, target } of spec.edges) {
        expect(partOf.get(source)).toBe(partOf.get(target));
        const touched = parts.filter((part) => part.has(source) || part.has(target));
        parts = parts.filter((part) => !touched.includes(part));
        parts.push(new Set(touched.flatMap((part) => [...part])));
      }
      expect(result.value).toHaveLength(parts.length);
      expect(resultBytes(components(buildGraph(spec, seed)))).toBe(resultBytes(result));
      const renamed = components(buildGraph(relabelled(spec, (node) => `z${node}`))).value;
      expect(renamed).toEqual(result.value.map((part) => part.map((node) => `z${node}`)));
    });
    fc.assert(property, { seed: 39 });
  });
});
