// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import structure from '../../../golden/structure.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { strongComponents } from './strong-components';

describe('strongComponents', () => {
  it.each(goldenGraphs.filter((graph) => graph.directed))('agrees with networkx: $name', (spec) => {
    const answer = answersFor<{ strong: string[][] }>(structure, spec.name);
    const found = strongComponents(buildGraph(spec)).value.map((part) => part.toSorted());
    expect(found.toSorted()).toEqual(answer.strong);
  });

  it('takes a cycle of 10,000 nodes as one and a path as many', () => {
    expect(strongComponents(buildGraph(largeGraphs['cycle of 10,000']!())).value).toHaveLength(1);
    const path = directed([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(strongComponents(buildGraph(path)).value).toEqual([['a'], ['b'], ['c']]);
  });

  it('joins the ends of undirected edges', () => {
    const spec = { ...directed([['a', 'b']]) };
    const mixed = { ...spec, edges: [{ ...spec.edges[0]!, undirected: true }] };
    expect(strongComponents(buildGraph(mixed)).value).toEqual([['a', 'b']]);
  });

  it('gives no component for an empty graph', () => {
    expect(strongComponents(buildGraph(nastyGraphs['empty']!())).value).toEqual([]);
  });

  it('leaves out small components when asked', () => {
    const graph = buildGraph(
      directed([
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ]),
    );
    expect(strongComponents(graph, { minimumSize: 2 }).value).toEqual([['a', 'b']]);
    expect(usageErrorCode(() => strongComponents(graph, { minimumSize: 0 }))).toBe(
      'invalid-options',
    );
  });
});
