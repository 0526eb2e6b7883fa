import { describe, expect, it } from 'vitest';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { maximalPaths } from './maximal-paths';

const nodesOf = (spec: Parameters<typeof buildGraph>[0]) =>
  maximalPaths(buildGraph(spec)).value.paths.map(({ nodes }) => nodes.join('>'));

describe('maximalPaths', () => {
  it('lists the paths from sources to sinks, isolated nodes included', () => {
    const spec = directed(
      [
        ['a', 'b'],
        ['b', 'c'],
        ['x', 'b'],
        ['a', 'd'],
      ],
      ['alone'],
    );
    expect(nodesOf(spec)).toEqual(['a>b>c', 'a>d', 'alone', 'x>b>c']);
  });

  it('lets a path begin or end in a cycle', () => {
    const spec = directed([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ]);
    expect(nodesOf(spec)).toEqual(['a>b>c>d', 'c>b']);
    const ring = directed([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(nodesOf(ring)).toEqual(['a>b', 'b>a']);
  });

  it('ignores self loops', () => {
    expect(nodesOf(directed([['a', 'a'], ['a', 'b']]))).toEqual(['a>b']); // prettier-ignore
  });

  it('counts all paths of a graph without cycles even when the list is cut', () => {
    const pairs = Array.from({ length: 30 }, (_, at) => at).flatMap((at): [string, string][] => [
      [`j${at}`, `j${at + 1}`],
      [`j${at}`, `j${at + 1}`],
    ]);
    const result = maximalPaths(buildGraph(directed(pairs)), { limit: 4 });
    expect(result.value.paths).toHaveLength(4);
    expect(result.value.count).toEqual({ atLeast: 2 ** 30, exact: true });
    expect(result.issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
  });

  it('stops after the steps allowed where cycles make too many paths', () => {
    const graph = buildGraph(largeGraphs['complete 200']!());
    const result = maximalPaths(graph, { limit: 2, maxSteps: 100_000 });
    expect(result.value.paths).toHaveLength(2);
    expect(result.value.count.exact).toBe(false);
  });

  it('has nothing to say of an empty graph', () => {
    expect(nodesOf(nastyGraphs['empty']!())).toEqual([]);
  });
});
