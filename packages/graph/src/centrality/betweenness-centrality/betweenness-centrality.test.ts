// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/centrality.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, undirected } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { betweennessCentrality } from './betweenness-centrality';

interface Answer {
  betweenness: Record<string, number>;
  betweennessNormalised: Record<string, number>;
  betweennessWeighted: Record<string, number>;
}

function expectClose(found: ReadonlyMap<string, number>, expected: Record<string, number>) {
  expect(found.size).toBe(Object.keys(expected).length);
  for (const [node, value] of found) expect(value).toBeCloseTo(expected[node]!, 8);
}

describe('betweennessCentrality', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const answer = answersFor<Answer>(golden, spec.name);
    const graph = buildGraph(spec);
    expectClose(betweennessCentrality(graph).value, answer.betweenness);
    const share = betweennessCentrality(graph, { normalised: true }).value;
    expectClose(share, answer.betweennessNormalised);
    const weighted = betweennessCentrality(graph, { weight: 'weight' }).value;
    expectClose(weighted, answer.betweennessWeighted);
  });

  it('is 0 where there is nothing between', () => {
    for (const name of ['empty', 'one node', 'self loops', 'parallel edges', 'disconnected']) {
      const { value } = betweennessCentrality(buildGraph(nastyGraphs[name]!()), {
        normalised: true,
      });
      expect([...value.values()].every((one) => one === 0)).toBe(true);
    }
    const complete = betweennessCentrality(buildGraph(largeGraphs['complete 200']!())).value;
    expect(complete.get('n7')).toBe(0);
  });

  it('takes parallel edges as several shortest paths', () => {
    const graph = buildGraph(
      undirected([['a', 'm'], ['a', 'm'], ['m', 'b'], ['a', 'n'], ['n', 'b']]), // prettier-ignore
    );
    const { value } = betweennessCentrality(graph);
    expect([value.get('m'), value.get('n')]).toEqual([2 / 3, 1 / 3]);
  });

  it('is the same for whole lengths, fractions in proportion and lengths beyond buckets', () => {
    for (const spec of goldenGraphs) {
      const graph = buildGraph(spec);
      const measured = (factor: number) => {
        graph.forEachEdge((edge, { weight }) => {
          graph.setEdgeAttribute(edge, 'scaled', Number(weight) * factor);
        });
        return betweennessCentrality(graph, { weight: 'scaled' }).value;
      };
      const whole = measured(1);
      for (const factor of [1 / 64, 1024]) {
        const other = measured(factor);
        for (const [node, value] of whole) expect(other.get(node)).toBeCloseTo(value, 9);
      }
    }
  });

  it('refuses lengths of 0', () => {
    const graph = buildGraph(nastyGraphs['zero weights']!());
    expect(usageErrorCode(() => betweennessCentrality(graph, { weight: 'weight' }))).toBe(
      'invalid-weight',
    );
  });
});
