import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../components/components';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { leiden } from './leiden';

const specs = arbitrarySpec({ type: 'undirected', maxNodes: 12, maxEdges: 26 });

describe('leiden', () => {
  it('gives connected communities', () => {
    const property = fc.property(specs, fc.nat({ max: 20 }), (spec, seed) => {
      for (const nodes of leiden(buildGraph(spec), { seed }).value.communities) {
        const inside = spec.edges.filter(
          ({ source, target }) => nodes.includes(source) && nodes.includes(target),
        );
        expect(components(buildGraph({ nodes, edges: inside })).value).toHaveLength(1);
      }
    });
    fc.assert(property, { seed: 51 });
  });

  it('partitions the nodes no worse than all alone, in every insertion order', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const graph = buildGraph(spec);
      const result = leiden(graph);
      expect(result.value.communities.flat().sort()).toEqual(spec.nodes.toSorted());
      // One community for all has modularity 0.
      expect(result.value.modularity).toBeGreaterThanOrEqual(-1e-9);
      expect(result.value.modularity).toBeLessThanOrEqual(1);
      expect(resultBytes(leiden(buildGraph(spec, seed)))).toBe(resultBytes(result));
    });
    fc.assert(property, { seed: 52 });
  });
});
