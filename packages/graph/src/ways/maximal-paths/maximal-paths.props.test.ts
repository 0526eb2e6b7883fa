import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, type GraphSpec } from '../../testing/test-graphs/graph-spec';
import { maximalPaths } from './maximal-paths';

/** All simple paths that no edge makes longer, by listing all simple paths. */
function bruteForce({ nodes, edges }: GraphSpec): string[] {
  const found: string[] = [];
  const visit = (path: readonly string[], walked: readonly string[]) => {
    const goesOn = edges.some((e) => e.source === path.at(-1) && !path.includes(e.target));
    const comesFrom = edges.some((e) => e.target === path[0] && !path.includes(e.source));
    if (!goesOn && !comesFrom) found.push(`${path.join('>')} ${walked.join()}`);
    for (const { key, source, target } of edges) {
      if (source === path.at(-1) && !path.includes(target)) {
        visit([...path, target], [...walked, key]);
      }
    }
  };
  for (const node of nodes) visit([node], []);
  return found.sort();
}

describe('maximalPaths', () => {
  it('equals brute force', () => {
    const property = fc.property(arbitrarySpec({ maxNodes: 6, maxEdges: 9 }), (spec) => {
      const { paths, count } = maximalPaths(buildGraph(spec)).value;
      const expected = bruteForce(spec);
      const found = paths.map(({ nodes, edges }) => `${nodes.join('>')} ${edges.join()}`);
      expect(found.sort()).toEqual(expected);
      expect(count).toEqual({ atLeast: expected.length, exact: true });
    });
    fc.assert(property, { seed: 12 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(arbitrarySpec({ maxEdges: 9 }), fc.nat(), (spec, seed) => {
      const one = maximalPaths(buildGraph(spec));
      expect(resultBytes(maximalPaths(buildGraph(spec, seed)))).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 13 });
  });
});
