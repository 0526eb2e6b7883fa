import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../components/components';
import { louvain } from '../louvain/louvain';
import { modularity } from '../modularity/modularity';
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
});

describe.each([
  ['louvain', louvain],
  ['leiden', leiden],
] as const)('%s', (_name, find) => {
  it('partitions the nodes no worse than one community or all alone', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const graph = buildGraph(spec);
      const result = find(graph);
      expect(result.value.communities.flat().sort()).toEqual(spec.nodes.toSorted());
      const alone = modularity(
        graph,
        spec.nodes.map((node) => [node]),
      ).value;
      expect(result.value.modularity).toBeGreaterThanOrEqual(alone - 1e-9);
      expect(result.value.modularity).toBeLessThanOrEqual(1);
      expect(resultBytes(find(buildGraph(spec, seed)))).toBe(resultBytes(result));
    });
    fc.assert(property, { seed: 52 });
  });
});
