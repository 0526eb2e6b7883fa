// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import routes from '../../../golden/routes.json' with { type: 'json' };
import { disjointPaths } from '../disjoint-paths/disjoint-paths';
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed, undirected } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { maxFlow } from './max-flow';

interface Routes {
  pairs: {
    source: string;
    target: string;
    maxFlow: number;
    edgeDisjoint: number;
    nodeDisjoint: number;
  }[];
}
const capacity = { capacity: 'weight' };

describe('maxFlow', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const graph = buildGraph(spec);
    for (const pair of answersFor<Routes>(routes, spec.name).pairs) {
      expect(maxFlow(graph, pair.source, pair.target, capacity).value.flow).toBe(pair.maxFlow);
    }
  });

  it('names the bottleneck nearest the source', () => {
    const graph = buildGraph(
      directed([
        ['s', 'a', { weight: 5 }],
        ['a', 'b', { weight: 2 }],
        ['b', 't', { weight: 2 }],
        ['s', 's', { weight: 9 }],
      ]),
    );
    const { value } = maxFlow(graph, 's', 't', capacity);
    expect(value.cut).toEqual({ capacity: 2, edges: ['e1'], nodes: [], sourceSide: ['a', 's'] });
    expect([...value.edgeFlows]).toEqual([['e1', 2], ['e2', 2], ['e0', 2]]); // prettier-ignore
  });

  it('sends along undirected edges either way', () => {
    const graph = buildGraph(undirected([['b', 'a', { weight: 3 }], ['c', 'b', { weight: 4 }]])); // prettier-ignore
    expect(maxFlow(graph, 'a', 'c', capacity).value.flow).toBe(3);
    const back = maxFlow(graph, 'c', 'a', capacity).value;
    expect([...back.edgeFlows]).toEqual([['e0', -3], ['e1', -3]]); // prettier-ignore
  });

  it('respects capacities of nodes', () => {
    const graph = buildGraph(
      directed([
        ['s', 'm', { weight: 9 }],
        ['m', 't', { weight: 9 }],
        ['s', 'x', { weight: 1 }],
        ['x', 't', { weight: 1 }],
      ]),
    );
    graph.setNodeAttribute('m', 'room', 4);
    graph.setNodeAttribute('s', 'room', 0);
    const { value } = maxFlow(graph, 's', 't', { ...capacity, nodeCapacity: 'room' });
    expect(value.flow).toBe(5);
    expect(value.cut).toMatchObject({ edges: ['e2'], nodes: ['m'], capacity: 5 });
  });

  it('runs round a cycle of 10,000 and through a complete graph of 200', () => {
    const ring = buildGraph(largeGraphs['cycle of 10,000']!());
    expect(maxFlow(ring, 'n1', 'n0').value.flow).toBe(1);
    const complete = buildGraph(largeGraphs['complete 200']!());
    expect(maxFlow(complete, 'n0', 'n1').value.flow).toBe(199);
  });

  it('has no flow where there is no way, or no room', () => {
    const graph = buildGraph(nastyGraphs['disconnected']!());
    expect(maxFlow(graph, 'a', 'c').value).toMatchObject({ flow: 0, cut: { edges: [] } });
    const zero = buildGraph(nastyGraphs['zero weights']!());
    expect(maxFlow(zero, 'a', 'b', capacity).value.flow).toBe(0);
  });

  it('refuses one node as both ends, and capacities below 0', () => {
    const graph = buildGraph(directed([['a', 'b', { weight: -2 }]]));
    expect(usageErrorCode(() => maxFlow(graph, 'a', 'a'))).toBe('invalid-input');
    expect(usageErrorCode(() => maxFlow(graph, 'a', 'b', capacity))).toBe('invalid-weight');
    graph.setNodeAttribute('b', 'room', -1);
    const limited = () => maxFlow(graph, 'a', 'b', { nodeCapacity: 'room' });
    expect(usageErrorCode(limited)).toBe('invalid-weight');
  });
});

describe('disjointPaths', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const graph = buildGraph(spec);
    for (const pair of answersFor<Routes>(routes, spec.name).pairs) {
      const edges = disjointPaths(graph, pair.source, pair.target).value;
      expect(edges.paths).toHaveLength(pair.edgeDisjoint);
      const nodes = disjointPaths(graph, pair.source, pair.target, { disjoint: 'nodes' }).value;
      expect(nodes.paths).toHaveLength(pair.nodeDisjoint);
    }
  });

  it('cuts nodes, and edges only straight between the ends', () => {
    const graph = buildGraph(
      directed([
        ['s', 'm', {}],
        ['s', 'n', {}],
        ['m', 'h', {}],
        ['n', 'h', {}],
        ['h', 't', {}],
        ['h', 't', {}],
        ['s', 't', {}],
      ]),
    );
    const { value } = disjointPaths(graph, 's', 't', { disjoint: 'nodes' });
    expect(value.paths.map(({ nodes }) => nodes.join(''))).toEqual(['smht', 'st']);
    expect([value.cutNodes, value.cutEdges]).toEqual([['h'], ['e6']]);
    expect(disjointPaths(graph, 's', 't').value.paths).toHaveLength(3);
  });
});
