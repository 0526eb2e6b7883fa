// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/centrality.json' with { type: 'json' };
import { katzCentrality } from '../katz-centrality/katz-centrality';
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { pagerank } from './pagerank';

interface Answer {
  pagerank: Record<string, number>;
  pagerankWeighted: Record<string, number>;
  katz: Record<string, number>;
  katzAlpha: number;
}

function expectClose(found: ReadonlyMap<string, number>, expected: Record<string, number>) {
  expect(found.size).toBe(Object.keys(expected).length);
  for (const [node, value] of found) expect(value).toBeCloseTo(expected[node]!, 9);
}

describe('pagerank', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const answer = answersFor<Answer>(golden, spec.name);
    const graph = buildGraph(spec);
    expectClose(pagerank(graph).value, answer.pagerank);
    expectClose(pagerank(graph, { weight: 'weight' }).value, answer.pagerankWeighted);
  });

  it('sums to 1 on every nasty graph with nodes', () => {
    for (const [name, make] of Object.entries(nastyGraphs)) {
      const { value, issues } = pagerank(buildGraph(make()), { weight: 'weight' });
      const sum = [...value.values()].reduce((total, one) => total + one, 0);
      expect(sum).toBeCloseTo(name === 'empty' ? 0 : 1, 9);
      expect(issues).toEqual([]);
    }
  });

  it('settles in no more rounds than damping needs to wear a difference down', () => {
    const most = Math.ceil(Math.log(1e-12) / Math.log(0.85)) + 1;
    for (const spec of goldenGraphs) {
      expect(pagerank(buildGraph(spec)).diagnostics['rounds']).toBeLessThanOrEqual(most);
    }
  });

  it('says so when it is stopped early', () => {
    const graph = buildGraph(directed([['a', 'b'], ['b', 'c']])); // prettier-ignore
    const { issues } = pagerank(graph, { maxIterations: 1 });
    expect(issues.map(({ code }) => code)).toEqual(['not-converged']);
  });

  it('refuses weights below 0', () => {
    const graph = buildGraph(directed([['a', 'b', { weight: -1 }]]));
    expect(usageErrorCode(() => pagerank(graph, { weight: 'weight' }))).toBe('invalid-weight');
  });
});

describe('katzCentrality', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const { katz, katzAlpha } = answersFor<Answer>(golden, spec.name);
    const { value } = katzCentrality(buildGraph(spec), { alpha: katzAlpha, tolerance: 1e-15 });
    expectClose(value, katz);
  });

  it('scales to length 1 when asked', () => {
    const { value } = katzCentrality(buildGraph(directed([['a', 'b']])), { normalised: true });
    const squares = [...value.values()].reduce((sum, one) => sum + one * one, 0);
    expect(squares).toBeCloseTo(1, 12);
  });

  it('says so when alpha is too large for the graph', () => {
    const complete = buildGraph(largeGraphs['complete 200']!());
    const { issues } = katzCentrality(complete, { alpha: 0.5 });
    expect(issues.map(({ code }) => code)).toEqual(['not-converged']);
  });
});
