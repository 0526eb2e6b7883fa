import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simplePaths } from '../simple-paths/simple-paths';
import { toCanonicalIndex } from '../../running/canonical-index/canonical-index';
import { arbitrarySpec, buildGraph } from '../../testing/test-graphs/graph-spec';
import { shortestDistances } from '../shortest-distances/shortest-distances';
import { shortestPath } from './shortest-path';

const weight = { weight: 'weight' };
const specs = arbitrarySpec({ type: 'mixed', maxNodes: 9, maxEdges: 18, weights: [0, 4] });

it('takes, of all paths with fewest edges, the one whose nodes come first', () => {
  const property = fc.property(specs, (spec) => {
    const index = toCanonicalIndex(buildGraph(spec));
    // One index for several searches: none may leave a trace for the next.
    for (const source of index.nodes.slice(0, 3)) {
      for (const target of index.nodes) {
        const paths = [...simplePaths(index, source, target).value.paths].sort(
          (one, other) =>
            one.nodes.length - other.nodes.length ||
            (one.nodes.join('-') < other.nodes.join('-') ? -1 : 0),
        );
        const found = shortestPath(index, source, target).value;
        expect(found?.nodes).toEqual(paths[0]?.nodes);
        expect(found?.length).toBe(found === null ? undefined : found.edges.length);
      }
    }
  });
  fc.assert(property, { seed: 46, numRuns: 60 });
});

it('takes a simple path as long as the distance, search after search on one index', () => {
  const property = fc.property(specs, (spec) => {
    const index = toCanonicalIndex(buildGraph(spec));
    for (const source of index.nodes) {
      const distances = shortestDistances(index, source, weight).value;
      for (const target of index.nodes) {
        const found = shortestPath(index, source, target, weight).value;
        expect(found?.length).toBe(distances.get(target));
        expect(new Set(found?.nodes).size).toBe(found?.nodes.length ?? 0);
      }
    }
  });
  fc.assert(property, { seed: 47, numRuns: 60 });
});
