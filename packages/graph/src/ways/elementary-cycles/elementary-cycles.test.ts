// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import structure from '../../../golden/structure.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed, undirected } from '../../testing/test-graphs/graph-spec';
import { completeOf, largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { elementaryCycles } from './elementary-cycles';

const small = goldenGraphs.filter((graph) => graph.directed && graph.nodes.length <= 12);

describe('elementaryCycles', () => {
  it.each(small)('agrees with networkx: $name', (spec) => {
    const answer = answersFor<{ cycleLengths: number[] }>(structure, spec.name);
    const { value } = elementaryCycles(buildGraph(spec));
    const lengths = value.map(({ nodes }) => nodes.length);
    expect(lengths.toSorted((one, other) => one - other)).toEqual(answer.cycleLengths);
  });

  it('multiplies the signs along a cycle', () => {
    const graph = buildGraph(
      directed([
        ['a', 'b', { polarity: '+' }],
        ['b', 'a', { polarity: -2 }],
        ['b', 'c', { polarity: '-' }],
        ['c', 'b', { polarity: '-' }],
        ['c', 'c', {}],
      ]),
    );
    expect(elementaryCycles(graph, { sign: 'polarity' }).value).toEqual([
      { nodes: ['a', 'b'], edges: ['e0', 'e1'], sign: -1 },
      { nodes: ['b', 'c'], edges: ['e2', 'e3'], sign: 1 },
      { nodes: ['c'], edges: ['e4'], sign: null },
    ]);
    expect(elementaryCycles(graph).value[0]).not.toHaveProperty('sign');
  });

  it('tells cycles over parallel edges apart', () => {
    const { value } = elementaryCycles(buildGraph(nastyGraphs['parallel edges']!()));
    expect(value.map(({ edges }) => edges.join())).toEqual(['e0,e2', 'e0,e3', 'e1,e2', 'e1,e3']);
  });

  it('counts an undirected cycle once and no walk there and back', () => {
    const triangle = undirected([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    const { value } = elementaryCycles(buildGraph(triangle));
    expect(value).toEqual([{ nodes: ['a', 'b', 'c'], edges: ['e0', 'e1', 'e2'] }]);
    const twice = undirected([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(elementaryCycles(buildGraph(twice)).value).toHaveLength(1);
  });

  it('finds the one cycle of 10,000 nodes', () => {
    const { value } = elementaryCycles(buildGraph(largeGraphs['cycle of 10,000']!()));
    expect(value).toHaveLength(1);
    expect(value[0]?.edges).toHaveLength(10_000);
  });

  it('says so when it stops at the limit, and not when the limit is just enough', () => {
    const k4 = buildGraph(undirected(completeOf(4)));
    const cut = elementaryCycles(k4, { limit: 6 });
    expect(cut.value).toHaveLength(6);
    expect(cut.issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
    const whole = elementaryCycles(k4, { limit: 7 });
    expect(whole.value).toHaveLength(7);
    expect(whole.issues).toEqual([]);
  });

  it('stops at the limit on a complete graph of 200 nodes', () => {
    const complete = buildGraph(largeGraphs['complete 200']!());
    expect(elementaryCycles(complete, { limit: 50 }).value).toHaveLength(50);
    expect(elementaryCycles(complete, { limit: 50, maxLength: 3 }).value).toHaveLength(50);
  });

  it('finds every triangle of a complete graph of 50 nodes', () => {
    const complete = buildGraph(undirected(completeOf(50)));
    expect(elementaryCycles(complete, { limit: 50_000, maxLength: 3 }).value).toHaveLength(19_600);
  });

  it('finds none in an empty graph', () => {
    expect(elementaryCycles(buildGraph(nastyGraphs['empty']!())).value).toEqual([]);
  });

  it('reports progress and stops when the signal is aborted', () => {
    const controller = new AbortController();
    const reports: number[] = [];
    const run = () =>
      elementaryCycles(buildGraph(largeGraphs['complete 200']!()), {
        limit: 1_000_000,
        maxLength: 4,
        signal: controller.signal,
        onProgress: ({ done }) => {
          reports.push(done);
          if (reports.length === 3) controller.abort(new RangeError('enough'));
        },
      });
    expect(run).toThrow(RangeError);
    expect(reports).toHaveLength(3);
  });
});
