// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import structure from '../../../golden/structure.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { components } from './components';

describe('components', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const answer = answersFor<{ weak: string[][] }>(structure, spec.name);
    expect(components(buildGraph(spec)).value.toSorted()).toEqual(answer.weak);
  });

  it('takes every nasty graph', () => {
    const counts = Object.entries({ ...nastyGraphs, ...largeGraphs }).map(([name, make]) => {
      const { value } = components(buildGraph(make()));
      return [name, value.length];
    });
    expect(Object.fromEntries(counts)).toEqual({
      empty: 0,
      'one node': 1,
      'self loops': 1,
      'parallel edges': 1,
      'zero weights': 1,
      disconnected: 5,
      'cycle of 10,000': 1,
      'complete 200': 1,
    });
  });

  it('leaves out small components when asked', () => {
    const graph = buildGraph(nastyGraphs['disconnected']!());
    expect(components(graph, { minimumSize: 2 }).value).toEqual([['a', 'b'], ['c', 'd']]); // prettier-ignore
  });
});
