import { UsageError } from '@cmoc/kernel';
import { describe, expect, it } from 'vitest';
import { goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { graphLayout } from './graph-layout';

describe('graphLayout, layered', () => {
  it('puts every edge that is not backward from left to right', () => {
    for (const spec of goldenGraphs.filter((graph) => graph.directed)) {
      const { positions, backward, bends } = graphLayout(buildGraph(spec), {
        kind: 'layered',
      }).value;
      for (const { key, source, target } of spec.edges) {
        if (source === target) continue;
        const [from, to] = [positions.get(source)!.x, positions.get(target)!.x];
        expect(backward.includes(key) ? from > to : from < to).toBe(true);
        const points = bends.get(key)!;
        expect(points.length).toBeGreaterThan(1);
        expect(Math.abs(points[0]!.x - from)).toBeLessThanOrEqual(60);
      }
    }
  });

  it('turns round no edge of a graph without cycles, and one of a cycle', () => {
    const dag = goldenGraphs.find(({ name }) => name === 'dag')!;
    expect(graphLayout(buildGraph(dag), { kind: 'layered' }).value.backward).toEqual([]);
    const ring = goldenGraphs.find(({ name }) => name === 'directed cycle')!;
    expect(graphLayout(buildGraph(ring), { kind: 'layered' }).value.backward).toHaveLength(1);
  });

  it.each([
    ['complete 200', 'places'],
    ['cycle of 10,000', 'layers'],
  ])('refuses the graph "%s" before it starts, for its %s', (name, what) => {
    const graph = buildGraph(largeGraphs[name]!());
    try {
      graphLayout(graph, { kind: 'layered' });
      expect.unreachable();
    } catch (error) {
      if (!UsageError.isInstance(error)) throw error;
      expect(error.code).toBe('too-large');
      expect(error.params[what]).toBeGreaterThan(9_000);
    }
  });

  it('counts the places at which edges pass layers', () => {
    // Three nodes in three layers; the long edge passes three places, each short edge one.
    const graph = buildGraph(directed([['a', 'b'], ['b', 'c'], ['a', 'c']])); // prettier-ignore
    const layered = (maxPlaces: number) => () =>
      graphLayout(graph, { kind: 'layered', maxPlaces }).value;
    expect(layered(8)().backward).toEqual([]);
    expect(usageErrorCode(layered(7))).toBe('too-large');
  });

  it('draws a graph of 320 nodes, too many for shortest edges', () => {
    const pairs = Array.from({ length: 500 }, (_, at): [string, string] => [
      `n${String((at * 7) % 319).padStart(3, '0')}`,
      `n${String(Math.min(319, ((at * 7) % 319) + 1 + (at % 60))).padStart(3, '0')}`,
    ]);
    const spec = directed(pairs);
    const { positions, backward } = graphLayout(buildGraph(spec), { kind: 'layered' }).value;
    expect(backward).toEqual([]);
    for (const { source, target } of spec.edges) {
      expect(positions.get(source)!.x).toBeLessThan(positions.get(target)!.x);
    }
  });

  it('goes downwards when asked', () => {
    const graph = buildGraph(directed([['a', 'b']]));
    const { positions } = graphLayout(graph, { kind: 'layered', direction: 'down' }).value;
    expect(positions.get('a')!.y).toBeLessThan(positions.get('b')!.y);
    expect(positions.get('a')!.x).toBe(positions.get('b')!.x);
  });
});

describe('graphLayout, force', () => {
  it('puts groups that hang together apart from each other', () => {
    const spec = goldenGraphs.find(({ name }) => name === 'two parts')!;
    const { positions } = graphLayout(buildGraph(spec), { kind: 'force' }).value;
    const linked = spec.edges.map(({ source, target }) => [source, target] as const);
    const distance = (one: string, other: string) => {
      const [a, b] = [positions.get(one)!, positions.get(other)!];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const mean = (pairs: readonly (readonly [string, string])[]) =>
      pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
    const apart = spec.nodes
      .slice(0, 5)
      .flatMap((one) => spec.nodes.slice(5).map((other) => [one, other] as const));
    expect(mean(linked)).toBeLessThan(mean(apart));
  });

  it('leaves nodes with a previous position where they were', () => {
    const graph = buildGraph(directed([['a', 'b'], ['b', 'c']])); // prettier-ignore
    const previous = [{ node: 'a', x: 1000, y: -500 }, { node: 'b', x: 1010, y: -490 }]; // prettier-ignore
    const { positions } = graphLayout(graph, { kind: 'force', previous }).value;
    expect(positions.get('a')).toEqual({ x: 1000, y: -500 });
    expect(positions.get('b')).toEqual({ x: 1010, y: -490 });
    const free = graphLayout(graph, { kind: 'force', previous, keepPrevious: false }).value;
    expect(free.positions.get('a')).not.toEqual({ x: 1000, y: -500 });
  });

  it('refuses previous positions of unknown nodes', () => {
    const graph = buildGraph(directed([['a', 'b']]));
    const previous = [{ node: 'z', x: 0, y: 0 }];
    expect(usageErrorCode(() => graphLayout(graph, { kind: 'force', previous }))).toBe(
      'unknown-node',
    );
  });

  it('reports progress and can be stopped', () => {
    const graph = buildGraph(goldenGraphs[0]!);
    const controller = new AbortController();
    const run = () =>
      graphLayout(
        graph,
        { kind: 'force', iterations: 1000, signal: controller.signal, onProgress: () => { controller.abort(new RangeError('stop')); } }, // prettier-ignore
      );
    expect(run).toThrow(RangeError);
  });
});

describe.each(['layered', 'force'] as const)('graphLayout, %s', (kind) => {
  it('places everything at finite numbers, on every nasty graph', () => {
    for (const make of Object.values(nastyGraphs)) {
      const spec = make();
      const { positions } = graphLayout(buildGraph(spec), { kind }).value;
      expect([...positions.keys()]).toEqual(spec.nodes.toSorted());
      for (const { x, y } of positions.values()) {
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }
    }
  });

  it('gives the same bytes for every insertion order, run after run', () => {
    const spec = goldenGraphs.find(({ name }) => name === 'gnp 12 directed')!;
    const bytes = Array.from({ length: 10 }, (_, seed) =>
      resultBytes(graphLayout(buildGraph(spec, seed), { kind })),
    );
    expect(new Set(bytes).size).toBe(1);
  });
});
