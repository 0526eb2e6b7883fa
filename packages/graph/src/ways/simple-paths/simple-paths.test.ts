// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import routes from '../../../golden/routes.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { simplePaths } from './simple-paths';

interface Routes {
  pairs: { source: string; target: string; simplePathsTo4: number }[];
}

/** `length` diamonds in a row: 2 to the power of `length` paths. */
function diamonds(length: number) {
  return directed(
    Array.from({ length }, (_, at) => at).flatMap((at): [string, string][] => [
      [`j${at}`, `u${at}`],
      [`j${at}`, `w${at}`],
      [`u${at}`, `j${at + 1}`],
      [`w${at}`, `j${at + 1}`],
    ]),
  );
}

describe('simplePaths', () => {
  it.each(goldenGraphs)('agrees with networkx on paths of up to 4 edges: $name', (spec) => {
    for (const { source, target, simplePathsTo4 } of answersFor<Routes>(routes, spec.name).pairs) {
      const { value } = simplePaths(buildGraph(spec), source, target, { maxLength: 4 });
      expect(value.paths).toHaveLength(simplePathsTo4);
      expect(value.count).toEqual({ atLeast: simplePathsTo4, exact: true });
    }
  });

  it('names nodes and edges along the way', () => {
    const graph = buildGraph(
      directed([
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ]),
    );
    expect(simplePaths(graph, 'a', 'c').value.paths).toEqual([
      { nodes: ['a', 'b', 'c'], edges: ['e0', 'e1'] },
      { nodes: ['a', 'c'], edges: ['e2'] },
    ]);
  });

  it('counts exactly without listing where there is no cycle', () => {
    const result = simplePaths(buildGraph(diamonds(40)), 'j0', 'j40', { limit: 3 });
    expect(result.value.paths).toHaveLength(3);
    expect(result.value.count).toEqual({ atLeast: 2 ** 40, exact: true });
    expect(result.issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
  });

  it('counts exactly under a length bound', () => {
    const graph = buildGraph(diamonds(10));
    const { count } = simplePaths(graph, 'j0', 'j10', { limit: 1, maxLength: 19 }).value;
    expect(count).toEqual({ atLeast: 0, exact: true });
    const whole = simplePaths(graph, 'j0', 'j10', { limit: 1, maxLength: 20 }).value.count;
    expect(whole).toEqual({ atLeast: 1024, exact: true });
  });

  it('says the count is only a lower bound when it goes beyond exact numbers', () => {
    const { count } = simplePaths(buildGraph(diamonds(60)), 'j0', 'j60', { limit: 1 }).value;
    expect(count).toEqual({ atLeast: Number.MAX_SAFE_INTEGER, exact: false });
  });

  it('stops after the steps allowed on a complete graph and says so', () => {
    const graph = buildGraph(largeGraphs['complete 200']!());
    const result = simplePaths(graph, 'n0', 'n1', { limit: 5, maxSteps: 10_000 });
    expect(result.value.paths).toHaveLength(5);
    expect(result.value.count.exact).toBe(false);
    expect(result.value.count.atLeast).toBeGreaterThan(5);
  });

  it('finds the empty path from a node to itself, and none where there is none', () => {
    const graph = buildGraph(directed([['a', 'b']]));
    expect(simplePaths(graph, 'a', 'a').value.paths).toEqual([{ nodes: ['a'], edges: [] }]);
    expect(simplePaths(graph, 'b', 'a').value).toEqual({
      paths: [],
      count: { atLeast: 0, exact: true },
    });
  });

  it('walks 10,000 nodes without running out of stack', () => {
    const graph = buildGraph(largeGraphs['cycle of 10,000']!());
    expect(simplePaths(graph, 'n1', 'n0').value.paths[0]?.edges).toHaveLength(9999);
  });

  it('refuses unknown nodes', () => {
    const graph = buildGraph(directed([['a', 'b']]));
    expect(usageErrorCode(() => simplePaths(graph, 'a', '__proto__'))).toBe('unknown-node');
  });
});
