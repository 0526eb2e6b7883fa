// Golden values: scipy 1.10.1 cluster.hierarchy, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/linkage.json' with { type: 'json' };
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { agglomerativeClustering } from './agglomerative-clustering';
import type { AgglomerativeClusteringOptions } from './agglomerative-clustering.options';

const pair = (one: string, other: string, similarity: number) => ({ one, other, similarity });
const line = [pair('a', 'b', 0.9), pair('b', 'c', 0.8), pair('a', 'c', 0.2), pair('c', 'd', 0.5)];
const abcd = ['d', 'c', 'b', 'a'];

describe('agglomerativeClustering', () => {
  it.each(golden.cases.map((entry, at) => ({ ...entry, at })))(
    'agrees with scipy: $method linkage, case $at',
    ({ method, items, distances, heights, threeClusters }) => {
      const similarities = distances.map(([one, other, distance]) =>
        pair(String(one), String(other), 2 - Number(distance)),
      );
      const linkage = method as 'average' | 'single' | 'complete';
      const { value } = agglomerativeClustering(items, similarities, { linkage, clusters: 3 });
      expect(value.clusters).toEqual(threeClusters);
      value.merges.forEach(({ similarity }, at) => {
        expect(2 - similarity!).toBeCloseTo(heights[at]!, 10);
      });
    },
  );

  it('gives the whole dendrogram and the clusters at the cut', () => {
    const { value } = agglomerativeClustering(abcd, line, { linkage: 'single', threshold: 0.6 });
    expect(value).toEqual({
      items: ['a', 'b', 'c', 'd'],
      merges: [
        { left: 0, right: 1, similarity: 0.9, size: 2 },
        { left: 2, right: 4, similarity: 0.8, size: 3 },
        { left: 3, right: 5, similarity: 0.5, size: 4 },
      ],
      clusters: [['a', 'b', 'c'], ['d']],
    });
  });

  it('keeps apart what must be, also through others', () => {
    const cannotLink: [string, string][] = [['a', 'c']];
    const { value } = agglomerativeClustering(abcd, line, { linkage: 'single', cannotLink });
    expect(value.clusters).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('joins must-links first, and lets them win over a cannot-link, with an issue', () => {
    const options: AgglomerativeClusteringOptions = {
      mustLink: [['d', 'a']],
      cannotLink: [['a', 'd']],
    };
    const { value, issues } = agglomerativeClustering(abcd, [], options);
    expect(value.merges).toEqual([{ left: 0, right: 3, similarity: null, size: 2 }]);
    expect(value.clusters).toEqual([['a', 'd'], ['b'], ['c']]);
    expect(issues.map(({ code }) => code)).toEqual(['constraints-conflict']);
  });

  it('keeps the order of steps of equal similarity', () => {
    const equal = [pair('b', 'c', 0.5), pair('a', 'b', 0.5), pair('c', 'd', 0.5)];
    const { value } = agglomerativeClustering(abcd, equal, { linkage: 'single' });
    expect(value.merges.map(({ left, right, size }) => [left, right, size])).toEqual([
      [0, 1, 2],
      [2, 4, 3],
      [3, 5, 4],
    ]);
  });

  it('never joins what has no similarity', () => {
    expect(agglomerativeClustering(['x', 'y'], []).value.clusters).toEqual([['x'], ['y']]);
    expect(agglomerativeClustering([], []).value.clusters).toEqual([]);
  });

  it('refuses unknown items, items twice and similarities below 0', () => {
    const calls = [
      () => agglomerativeClustering(['a'], [pair('a', 'z', 1)]),
      () => agglomerativeClustering(['a', 'a'], []),
      () => agglomerativeClustering(['a', 'b'], [pair('a', 'b', -1)]),
      () => agglomerativeClustering(['a', 'b'], [pair('a', 'b', 1), pair('b', 'a', 1)]),
      () => agglomerativeClustering(['a', 'b'], [pair('a', 'a', 1)]),
    ];
    for (const call of calls) expect(usageErrorCode(call)).toBe('invalid-input');
  });
});
