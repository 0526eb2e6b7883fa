import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kShortestPaths } from '../k-shortest-paths/k-shortest-paths';
import { shortestDistances } from '../shortest-distances/shortest-distances';
import { simplePaths } from '../simple-paths/simple-paths';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { shortestPath } from './shortest-path';

const specs = arbitrarySpec({ type: 'mixed', maxNodes: 6, maxEdges: 11, weights: [0, 5] });
const weight = { weight: 'weight' };

describe('shortest paths', () => {
  it('equal all simple paths put in order', () => {
    const property = fc.property(specs, (spec) => {
      const graph = buildGraph(spec);
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const weightOf = new Map(spec.edges.map((e) => [e.key, Number(e.attributes?.['weight'])]));
      const lengths = simplePaths(graph, source, target)
        .value.paths.map(({ edges }) => edges.reduce((sum, key) => sum + weightOf.get(key)!, 0))
        .sort((one, other) => one - other);
      const found = kShortestPaths(graph, source, target, { ...weight, k: 10_000 }).value;
      expect(found.map(({ length }) => length)).toEqual(lengths);
      expect(new Set(found.map(({ edges }) => edges.join())).size).toBe(found.length);
      expect(shortestPath(graph, source, target, weight).value?.length).toBe(lengths[0]);
      expect(shortestDistances(graph, source, weight).value.get(target)).toBe(lengths[0]);
    });
    fc.assert(property, { seed: 44 });
  });

  it('give the same bytes for every insertion order', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const run = (graph: ReturnType<typeof buildGraph>) => [
        shortestPath(graph, source, target, weight),
        shortestDistances(graph, source),
        kShortestPaths(graph, source, target),
      ];
      expect(resultBytes(run(buildGraph(spec, seed)))).toBe(resultBytes(run(buildGraph(spec))));
    });
    fc.assert(property, { seed: 45 });
  });
});
