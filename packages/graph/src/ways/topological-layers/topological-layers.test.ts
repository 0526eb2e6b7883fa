// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import structure from '../../../golden/structure.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed, undirected } from '../../testing/test-graphs/graph-spec';
import { nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { topologicalLayers } from './topological-layers';

describe('topologicalLayers', () => {
  it('agrees with networkx on a graph without cycles', () => {
    const spec = goldenGraphs.find(({ name }) => name === 'dag')!;
    const { layers } = answersFor<{ layers: string[][] }>(structure, 'dag');
    expect(topologicalLayers(buildGraph(spec)).value).toEqual({ layers, unlayered: [] });
  });

  it('leaves out what lies on a cycle or behind one', () => {
    const graph = buildGraph(
      directed([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'b'],
        ['c', 'd'],
        ['x', 'x'],
      ]),
    );
    expect(topologicalLayers(graph).value).toEqual({
      layers: [['a']],
      unlayered: ['b', 'c', 'd', 'x'],
    });
    const twoWay = buildGraph(undirected([['a', 'b']]));
    expect(topologicalLayers(twoWay).value.unlayered).toEqual(['a', 'b']);
  });

  it('counts parallel edges as one step, and takes empty graphs', () => {
    const graph = buildGraph(directed([['a', 'b'], ['a', 'b']])); // prettier-ignore
    expect(topologicalLayers(graph).value.layers).toEqual([['a'], ['b']]);
    expect(topologicalLayers(buildGraph(nastyGraphs['empty']!())).value.layers).toEqual([]);
  });
});
