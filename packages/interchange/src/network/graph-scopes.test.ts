import { describe, expect, it } from 'vitest';
import { bothWays, joinGraphs } from './graph-scopes';
import type { NetworkEdge, NetworkNode } from './network';

const node = (id: string): NetworkNode => ({ id, label: id.toUpperCase(), attributes: {} });
const edge = (source: string, target: string): NetworkEdge => ({
  ...{ id: `${source}${target}`, source, target, label: 'why', directed: false },
  attributes: { weight: '2' },
});

describe('joinGraphs', () => {
  it('leaves one graph as it is', () => {
    const graph = { name: 'g', nodes: [node('a')], edges: [edge('a', 'a')] };
    expect(joinGraphs([graph])).toEqual({ nodes: graph.nodes, edges: graph.edges });
  });

  it('keeps apart what has one id in two graphs, its edges with it, and what is met in one as it is', () => {
    const { nodes, edges } = joinGraphs([
      { name: 'first', nodes: [node('a'), node('b')], edges: [edge('a', 'b')] },
      { name: '', nodes: [node('a'), node('c')], edges: [edge('c', 'a'), edge('b', 'c')] },
      { name: 'third', nodes: [node('d')], edges: [edge('d', 'a')] },
    ]);
    expect(nodes.map(({ id, label }) => [id, label])).toEqual([
      ['first/a', 'A'],
      ['b', 'B'],
      ['2/a', 'A'],
      ['c', 'C'],
      ['d', 'D'],
    ]);
    expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'first/a b',
      'c 2/a',
      'b c',
      // Which of the two is meant, nobody can say: it leads to neither.
      'd a',
    ]);
  });
});

describe('bothWays', () => {
  it('makes two directed claims of an edge, one each way, and one of a loop', () => {
    expect(bothWays(edge('a', 'b'))).toEqual([
      { ...edge('a', 'b'), directed: true },
      { ...edge('b', 'a'), id: 'ab-back', directed: true },
    ]);
    expect(bothWays(edge('a', 'a'))).toEqual([{ ...edge('a', 'a'), directed: true }]);
  });
});
