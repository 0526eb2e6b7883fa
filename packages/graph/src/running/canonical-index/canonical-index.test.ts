import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { buildGraph, directed, undirected } from '../../testing/test-graphs/graph-spec';
import { nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { CanonicalIndex, toCanonicalIndex, type GraphInput } from './canonical-index';

describe('toCanonicalIndex', () => {
  it('numbers nodes by code unit and edges by source, target, key', () => {
    const graph = new MultiDirectedGraph();
    for (const node of ['b', 'a', 'Z', 'é']) graph.addNode(node);
    graph.addEdgeWithKey('y', 'b', 'a');
    graph.addEdgeWithKey('x', 'b', 'a');
    graph.addEdgeWithKey('w', 'b', 'Z');
    graph.addEdgeWithKey('v', 'Z', 'b');
    const index = toCanonicalIndex(graph);
    expect(index.nodes).toEqual(['Z', 'a', 'b', 'é']);
    expect(index.edges).toEqual(['v', 'w', 'x', 'y']);
    expect([...index.source]).toEqual([0, 2, 2, 2]);
    expect([...index.target]).toEqual([2, 0, 1, 1]);
  });

  it('puts the smaller end of an undirected edge first and lets it be walked both ways', () => {
    const index = toCanonicalIndex(buildGraph(undirected([['b', 'a']])));
    expect([index.source[0], index.target[0], index.undirected[0]]).toEqual([0, 1, 1]);
    expect([...index.out.offsets]).toEqual([0, 1, 2]);
    expect([...index.out.neighbours]).toEqual([1, 0]);
  });

  it('lists a self loop once from its node, whatever its kind', () => {
    for (const spec of [directed([['a', 'a']]), undirected([['a', 'a']])]) {
      const index = toCanonicalIndex(buildGraph(spec));
      for (const side of [index.out, index.in, index.both]) {
        expect([...side.neighbours]).toEqual([0]);
      }
    }
  });

  it('passes an index through and does not follow later changes of the graph', () => {
    const graph = new DirectedGraph();
    graph.addNode('a');
    const index = toCanonicalIndex(graph);
    graph.addNode('b');
    expect(toCanonicalIndex(index)).toBe(index);
    expect(index.nodes).toEqual(['a']);
    expect(CanonicalIndex.isInstance(graph)).toBe(false);
  });

  it('refuses what is not a graph', () => {
    for (const value of [null, undefined, {}, 'graph']) {
      expect(usageErrorCode(() => toCanonicalIndex(value as GraphInput))).toBe('invalid-graph');
    }
  });

  it('refuses unknown nodes and attributes that are not numbers', () => {
    const index = toCanonicalIndex(buildGraph(directed([['a', 'b', { weight: 'heavy' }]])));
    expect(usageErrorCode(() => index.numberOf('c'))).toBe('unknown-node');
    expect(usageErrorCode(() => index.edgeNumbers('weight'))).toBe('invalid-weight');
    expect(usageErrorCode(() => index.edgeNumbers('constructor'))).toBe('invalid-weight');
    expect([...index.edgeNumbers(null)]).toEqual([1]);
  });

  it('takes every nasty graph', () => {
    for (const make of Object.values(nastyGraphs)) {
      const spec = make();
      const index = toCanonicalIndex(buildGraph(spec));
      expect([index.order, index.size]).toEqual([spec.nodes.length, spec.edges.length]);
    }
  });
});

describe('fingerprint', () => {
  it('is known for a known graph', () => {
    const index = toCanonicalIndex(buildGraph(directed([['a', 'b']])));
    expect(index.fingerprint()).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(index.fingerprint()).toBe(
      // Python's hashlib over the documented framing.
      'sha256:60a6262fc254c19a0436194758c1af8ac99a5c8871f728dd875dffca41297005',
    );
  });

  it('does not see keys that graphology made up', () => {
    const make = () => {
      const graph = new UndirectedGraph();
      graph.mergeEdge('a', 'b');
      return toCanonicalIndex(graph).fingerprint();
    };
    expect(make()).toBe(make());
  });

  it('tells apart direction, kind, keys and what was read besides', () => {
    const specs = [
      directed([['a', 'b']]),
      directed([['b', 'a']]),
      undirected([['a', 'b']]),
      directed([['a', 'b']], ['c']),
      { nodes: ['a', 'b'], edges: [{ key: 'other', source: 'a', target: 'b' }] },
    ];
    const prints = specs.map((spec) => toCanonicalIndex(buildGraph(spec)).fingerprint());
    const index = toCanonicalIndex(buildGraph(specs[0]!));
    prints.push(index.fingerprint(['a', 'b']), index.fingerprint([['a', 'b']]));
    prints.push(index.fingerprint([index.edgeNumbers(null)]));
    expect(new Set(prints).size).toBe(prints.length);
  });
});
