// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import routes from '../../../golden/routes.json' with { type: 'json' };
import { disjointPaths } from './disjoint-paths';
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';

interface Routes {
  pairs: {
    source: string;
    target: string;
    edgeDisjoint: number;
    nodeDisjoint: number;
  }[];
}

describe('disjointPaths', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const graph = buildGraph(spec);
    for (const pair of answersFor<Routes>(routes, spec.name).pairs) {
      const edges = disjointPaths(graph, pair.source, pair.target).value;
      expect(edges.paths).toHaveLength(pair.edgeDisjoint);
      const nodes = disjointPaths(graph, pair.source, pair.target, { disjoint: 'nodes' }).value;
      expect(nodes.paths).toHaveLength(pair.nodeDisjoint);
    }
  });

  it('cuts nodes, and edges only straight between the ends', () => {
    const graph = buildGraph(
      directed([
        ['s', 'm', {}],
        ['s', 'n', {}],
        ['m', 'h', {}],
        ['n', 'h', {}],
        ['h', 't', {}],
        ['h', 't', {}],
        ['s', 't', {}],
      ]),
    );
    const { value } = disjointPaths(graph, 's', 't', { disjoint: 'nodes' });
    expect(value.paths.map(({ nodes }) => nodes.join(''))).toEqual(['smht', 'st']);
    expect([value.cutNodes, value.cutEdges]).toEqual([['h'], ['e6']]);
    expect(disjointPaths(graph, 's', 't').value.paths).toHaveLength(3);
  });

  it('goes round a cycle of 10,000 and through a complete graph of 200', () => {
    const ring = buildGraph(largeGraphs['cycle of 10,000']!());
    expect(disjointPaths(ring, 'n1', 'n0').value.paths).toHaveLength(1);
    const complete = buildGraph(largeGraphs['complete 200']!());
    expect(disjointPaths(complete, 'n0', 'n1').value.paths).toHaveLength(199);
  });

  it('finds none where there is no way, and refuses one node as both ends', () => {
    const graph = buildGraph(nastyGraphs['disconnected']!());
    expect(disjointPaths(graph, 'a', 'c').value).toEqual({ paths: [], cutEdges: [], cutNodes: [] });
    expect(usageErrorCode(() => disjointPaths(graph, 'a', 'a'))).toBe('invalid-input');
  });
});
