// Golden values: igraph 0.10.2 with its integer programme, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import structure from '../../../golden/structure.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed, undirected } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { feedbackArcSet } from './feedback-arc-set';

interface Answer {
  feedbackArcs: number;
  feedbackWeight: number;
}

describe('feedbackArcSet', () => {
  it.each(goldenGraphs.filter((graph) => graph.directed))('agrees with igraph: $name', (spec) => {
    const answer = answersFor<Answer>(structure, spec.name);
    const graph = buildGraph(spec);
    expect(feedbackArcSet(graph).value).toMatchObject({
      weight: answer.feedbackArcs,
      optimal: true,
    });
    const weighted = feedbackArcSet(graph, { weight: 'weight' }).value;
    expect(weighted).toMatchObject({ weight: answer.feedbackWeight, optimal: true });
    const quick = feedbackArcSet(graph, { method: 'heuristic' }).value;
    expect(quick.weight).toBeGreaterThanOrEqual(answer.feedbackArcs);
    expect(quick.lowerBound).toBeLessThanOrEqual(answer.feedbackArcs);
  });

  it('takes all parallel edges of an arc, and every self loop', () => {
    const { value } = feedbackArcSet(buildGraph(nastyGraphs['parallel edges']!()));
    expect(value).toEqual({ edges: ['e2', 'e3'], weight: 2, lowerBound: 2, optimal: true });
    expect(feedbackArcSet(buildGraph(nastyGraphs['self loops']!())).value.edges).toEqual([
      'e0',
      'e2',
      'e3',
    ]);
  });

  it('prefers edges that cost nothing, and only as many as needed', () => {
    const ring: [string, string, { weight: number }][] = [
      ['a', 'b', { weight: 2 }],
      ['b', 'c', { weight: 0 }],
      ['c', 'a', { weight: 0 }],
    ];
    const { value } = feedbackArcSet(buildGraph(directed(ring)), { weight: 'weight' });
    expect(value.weight).toBe(0);
    expect(value.edges).toHaveLength(1);
  });

  it('breaks a cycle of 10,000 with one edge', () => {
    const { value } = feedbackArcSet(buildGraph(largeGraphs['cycle of 10,000']!()));
    expect(value).toMatchObject({ weight: 1, optimal: true });
  });

  it('gives a proven interval when the search is cut', () => {
    const pairs = Array.from({ length: 14 }, (_, a) => a).flatMap((a) =>
      [1, 3, 4, 6].map((step): [string, string] => [`n${a}`, `n${(a * 3 + step) % 14}`]),
    );
    const graph = buildGraph(directed(pairs));
    const cut = feedbackArcSet(graph, { maxRounds: 1 });
    const exact = feedbackArcSet(graph).value;
    expect(exact.optimal).toBe(true);
    expect(cut.value.lowerBound).toBeLessThanOrEqual(exact.weight);
    expect(cut.value.weight).toBeGreaterThanOrEqual(exact.weight);
    expect(cut.issues.map(({ code }) => code)).toEqual(
      cut.value.optimal ? [] : ['not-proven-optimal'],
    );
  });

  it('refuses undirected edges and weights below 0', () => {
    const twoWay = buildGraph(undirected([['a', 'b']]));
    expect(usageErrorCode(() => feedbackArcSet(twoWay))).toBe('invalid-graph');
    const negative = buildGraph(directed([['a', 'b', { weight: -1 }]]));
    expect(usageErrorCode(() => feedbackArcSet(negative, { weight: 'weight' }))).toBe(
      'invalid-weight',
    );
  });
});
