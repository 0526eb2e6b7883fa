import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, type GraphSpec } from '../../testing/test-graphs/graph-spec';
import { simplePaths } from './simple-paths';

function pathsByBruteForce(spec: GraphSpec, source: string, target: string): string[] {
  const found: string[] = [];
  const extend = (node: string, passed: readonly string[], edges: readonly string[]) => {
    if (node === target) {
      found.push(edges.join());
      return;
    }
    for (const edge of spec.edges) {
      for (const [from, to] of waysAlong(edge)) {
        if (from !== node || passed.includes(to)) continue;
        extend(to, [...passed, to], [...edges, edge.key]);
      }
    }
  };
  extend(source, [source], []);
  return found.sort();
}

function waysAlong(edge: GraphSpec['edges'][number]): [string, string][] {
  const { source, target } = edge;
  const both = edge.undirected === true && source !== target;
  return both ? [[source, target], [target, source]] : [[source, target]]; // prettier-ignore
}

describe('simplePaths', () => {
  it('equals brute force, and the count is the number of paths however few are listed', () => {
    const specs = arbitrarySpec({ type: 'mixed', maxNodes: 6, maxEdges: 12 });
    const property = fc.property(specs, fc.nat(), fc.nat(), (spec, one, other) => {
      const source = spec.nodes[one % spec.nodes.length]!;
      const target = spec.nodes[other % spec.nodes.length]!;
      const expected = pathsByBruteForce(spec, source, target);
      const { paths, count } = simplePaths(buildGraph(spec), source, target).value;
      expect(paths.map(({ edges }) => edges.join()).sort()).toEqual(expected);
      expect(count).toEqual({ atLeast: expected.length, exact: true });
      const short = simplePaths(buildGraph(spec), source, target, { limit: 1 }).value;
      expect(short.count).toEqual({ atLeast: expected.length, exact: true });
    });
    fc.assert(property, { seed: 10 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), fc.nat(), (spec, seed) => {
      const source = spec.nodes[0]!;
      const target = spec.nodes.at(-1)!;
      const one = simplePaths(buildGraph(spec), source, target);
      const other = simplePaths(buildGraph(spec, seed), source, target);
      expect(resultBytes(other)).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 11 });
  });
});
