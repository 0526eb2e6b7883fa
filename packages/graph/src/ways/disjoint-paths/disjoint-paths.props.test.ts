import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplePaths } from '../simple-paths/simple-paths';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { disjointPaths } from './disjoint-paths';

const specs = arbitrarySpec({ type: 'mixed', maxNodes: 6 }).filter(({ nodes }) => nodes.length > 1);

describe('disjointPaths', () => {
  it.each(['edges', 'nodes'] as const)('are as many as what parts the ends: %s', (disjoint) => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const found = disjointPaths(buildGraph(spec), source, target, { disjoint });
      const { paths, cutEdges, cutNodes } = found.value;
      expect(cutEdges.length + cutNodes.length).toBe(paths.length);
      const rest = {
        nodes: spec.nodes.filter((node) => !cutNodes.includes(node)),
        edges: spec.edges.filter(
          ({ key, source: from, target: to }) =>
            !cutEdges.includes(key) && !cutNodes.includes(from) && !cutNodes.includes(to),
        ),
      };
      expect(simplePaths(buildGraph(rest), source, target).value.paths).toEqual([]);
      const shared = paths.flatMap(({ nodes, edges }) =>
        disjoint === 'nodes' ? [...nodes.slice(1, -1), ...edges] : edges,
      );
      expect(new Set(shared).size).toBe(shared.length);
      const ends = new Map(spec.edges.map((edge) => [edge.key, edge]));
      for (const { nodes, edges } of paths) {
        expect([nodes[0], nodes.at(-1)]).toEqual([source, target]);
        edges.forEach((key, at) => {
          const { source: from, target: to, undirected } = ends.get(key)!;
          const step = [nodes[at], nodes[at + 1]];
          const fits = from === step[0] && to === step[1];
          expect(fits || (undirected === true && to === step[0] && from === step[1])).toBe(true);
        });
      }
      const other = disjointPaths(buildGraph(spec, seed), source, target, { disjoint });
      expect(resultBytes(other)).toBe(resultBytes(found));
    });
    fc.assert(property, { seed: 48 });
  });
});
