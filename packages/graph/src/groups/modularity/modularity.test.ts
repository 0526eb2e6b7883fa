// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/communities.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph } from '../../testing/test-graphs/graph-spec';
import { nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { modularity } from './modularity';

interface Answer {
  modularityOfThirds: number;
  modularityOfThirdsWeighted: number;
}

describe('modularity', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const thirds = [0, 1, 2].map((part) => spec.nodes.filter((_, at) => at % 3 === part));
    const graph = buildGraph(spec);
    const answer = answersFor<Answer>(golden, spec.name);
    expect(modularity(graph, thirds).value).toBeCloseTo(answer.modularityOfThirds, 12);
    const weighted = modularity(graph, thirds, { weight: 'weight', resolution: 1.3 }).value;
    expect(weighted).toBeCloseTo(answer.modularityOfThirdsWeighted, 12);
  });

  it('is 0 without weight', () => {
    expect(modularity(buildGraph(nastyGraphs['empty']!()), []).value).toBe(0);
    const zero = buildGraph(nastyGraphs['zero weights']!());
    expect(modularity(zero, [['a', 'b', 'c']], { weight: 'weight' }).value).toBe(0);
  });

  it('refuses what is not a partition', () => {
    const graph = buildGraph(nastyGraphs['zero weights']!());
    expect(usageErrorCode(() => modularity(graph, [['a', 'b']]))).toBe('invalid-input');
    expect(usageErrorCode(() => modularity(graph, [['a', 'b', 'c'], ['a']]))).toBe('invalid-input');
    expect(usageErrorCode(() => modularity(graph, [['a', 'z']]))).toBe('unknown-node');
  });
});
