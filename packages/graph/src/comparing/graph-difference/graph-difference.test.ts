import { describe, expect, it } from 'vitest';
import { buildGraph, directed, undirected } from '../../testing/test-graphs/graph-spec';
import { graphDifference } from './graph-difference';

const empty = { added: [], removed: [], changed: [] };

describe('graphDifference', () => {
  it('names what came, went and changed', () => {
    const before = buildGraph(directed([['a', 'b', { weight: 1 }], ['b', 'c', {}]])); // prettier-ignore
    const after = buildGraph(directed([['a', 'b', { weight: 2 }], ['b', 'd', {}]])); // prettier-ignore
    before.setNodeAttribute('a', 'label', { en: 'trust' });
    after.setNodeAttribute('a', 'label', { en: 'faith' });
    after.addDirectedEdgeWithKey('e9', 'd', 'a');
    const ends = (edge: string, source: string, target: string) => ({
      edge,
      source,
      target,
      undirected: false,
    });
    expect(graphDifference(before, after).value).toEqual({
      nodes: {
        added: ['d'],
        removed: ['c'],
        changed: [
          {
            node: 'a',
            attributes: [{ name: 'label', before: { en: 'trust' }, after: { en: 'faith' } }],
          },
        ],
      },
      edges: {
        added: [ends('e9', 'd', 'a')],
        removed: [],
        changed: [
          {
            before: ends('e0', 'a', 'b'),
            after: ends('e0', 'a', 'b'),
            attributes: [{ name: 'weight', before: 1, after: 2 }],
          },
          { before: ends('e1', 'b', 'c'), after: ends('e1', 'b', 'd'), attributes: [] },
        ],
      },
    });
  });

  it('matches edges by their ends when keys mean nothing', () => {
    const before = buildGraph(undirected([['b', 'a']]));
    const after = buildGraph({ nodes: ['a', 'b'], edges: [{ key: 'x', source: 'a', target: 'b', undirected: true }] }); // prettier-ignore
    expect(graphDifference(before, after).value.edges.added).toHaveLength(1);
    expect(graphDifference(before, after, { matchEdges: 'ends' }).value.edges).toEqual(empty);
    after.addUndirectedEdgeWithKey('y', 'b', 'a');
    const twice = graphDifference(before, after, { matchEdges: 'ends' }).value.edges;
    expect(twice.added.map(({ edge }) => edge)).toEqual(['y']);
  });

  it('compares attributes by content, and only those asked for', () => {
    const make = (value: unknown) => {
      const graph = buildGraph(directed([], ['a']));
      graph.setNodeAttribute('a', 'data', value);
      return graph;
    };
    const changed = (one: unknown, other: unknown, attributes?: string[]) =>
      graphDifference(make(one), make(other), attributes === undefined ? {} : { attributes }).value
        .nodes.changed.length;
    expect(changed({ x: 1, y: [1, 2] }, { y: [1, 2], x: 1 })).toBe(0);
    expect(changed([1, 2], [2, 1])).toBe(1);
    expect(changed(NaN, NaN)).toBe(0);
    expect(changed({}, [])).toBe(1);
    expect(changed(1, 2, ['other'])).toBe(0);
    expect(changed(1, undefined, ['data', 'constructor'])).toBe(1);
  });

  it('does not run for ever on attributes that hold themselves', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const other: Record<string, unknown> = {};
    other['self'] = other;
    const make = (value: unknown) => {
      const graph = buildGraph(directed([], ['a']));
      graph.setNodeAttribute('a', 'data', value);
      return graph;
    };
    expect(graphDifference(make(circle), make(other)).value.nodes.changed).toHaveLength(1);
  });
});
