// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import routes from '../../../golden/routes.json' with { type: 'json' };
import { kShortestPaths } from '../k-shortest-paths/k-shortest-paths';
import { shortestDistances } from '../shortest-distances/shortest-distances';
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { shortestPath } from './shortest-path';

interface Routes {
  pairs: { source: string; target: string; length?: number; hops?: number; kShortest?: number[] }[];
}
const weight = { weight: 'weight' };

describe('shortestPath', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const graph = buildGraph(spec);
    for (const { source, target, length, hops } of answersFor<Routes>(routes, spec.name).pairs) {
      expect(shortestPath(graph, source, target, weight).value?.length).toBe(length);
      expect(shortestPath(graph, source, target).value?.length).toBe(hops);
      expect(shortestDistances(graph, source, weight).value.get(target)).toBe(length);
      expect(shortestDistances(graph, source).value.get(target)).toBe(hops);
    }
  });

  it('takes the lightest of parallel edges and edges of length 0', () => {
    const graph = buildGraph(
      directed([
        ['a', 'b', { weight: 3 }],
        ['a', 'b', { weight: 1 }],
        ['b', 'c', { weight: 0 }],
      ]),
    );
    expect(shortestPath(graph, 'a', 'c', weight).value).toEqual({
      nodes: ['a', 'b', 'c'],
      edges: ['e1', 'e2'],
      length: 1,
    });
    expect(shortestPath(graph, 'c', 'a').value).toBeNull();
    expect(shortestPath(graph, 'a', 'a').value).toEqual({ nodes: ['a'], edges: [], length: 0 });
  });

  it('refuses unknown nodes and lengths below 0', () => {
    const graph = buildGraph(directed([['a', 'b', { weight: -1 }]]));
    expect(usageErrorCode(() => shortestPath(graph, 'a', 'z'))).toBe('unknown-node');
    expect(usageErrorCode(() => shortestPath(graph, 'a', 'b', weight))).toBe('invalid-weight');
  });
});

describe('shortestDistances', () => {
  it('holds the nodes reached, in order', () => {
    const graph = buildGraph(directed([['b', 'a'], ['c', 'b']])); // prettier-ignore
    expect([...shortestDistances(graph, 'b').value]).toEqual([['a', 1], ['b', 0]]); // prettier-ignore
  });

  it('goes round a cycle of 10,000', () => {
    const graph = buildGraph(largeGraphs['cycle of 10,000']!());
    expect(shortestDistances(graph, 'n1').value.get('n0')).toBe(9999);
    expect(shortestDistances(graph, 'n1', weight).value.get('n0')).toBe(9999);
  });
});

describe('kShortestPaths', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const graph = buildGraph(spec);
    for (const { source, target, kShortest } of answersFor<Routes>(routes, spec.name).pairs) {
      const { value } = kShortestPaths(graph, source, target, { ...weight, k: 8 });
      expect(value.map(({ length }) => length)).toEqual(kShortest ?? []);
    }
  });

  it('tells paths over parallel edges apart, and stops when there are no more', () => {
    const { value } = kShortestPaths(
      buildGraph(nastyGraphs['parallel edges']!()),
      'a',
      'b',
      weight,
    );
    expect(value.map(({ edges, length }) => [edges.join(), length])).toEqual([
      ['e0', 1],
      ['e1', 2],
    ]);
  });
});
