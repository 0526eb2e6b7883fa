import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjointPaths } from '../disjoint-paths/disjoint-paths';
import { shortestPath } from '../shortest-path/shortest-path';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, relabelled } from '../../testing/test-graphs/graph-spec';
import { maxFlow } from './max-flow';

const specs = arbitrarySpec({ type: 'mixed', maxNodes: 6, weights: [0, 5] }).filter(
  ({ nodes }) => nodes.length > 1,
);

describe('maxFlow', () => {
  it('equals its cut, keeps to capacities and loses nothing on the way', () => {
    const property = fc.property(specs, (spec) => {
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const { flow, edgeFlows, cut } = maxFlow(buildGraph(spec), source, target, {
        capacity: 'weight',
      }).value;
      const balance = new Map(spec.nodes.map((node) => [node, 0]));
      for (const edge of spec.edges) {
        const sent = edgeFlows.get(edge.key) ?? 0;
        const forwards = edge.undirected !== true || edge.source < edge.target ? sent : -sent;
        expect(Math.abs(sent)).toBeLessThanOrEqual(Number(edge.attributes?.['weight']));
        if (edge.undirected !== true) expect(sent).toBeGreaterThanOrEqual(0);
        balance.set(edge.source, balance.get(edge.source)! - forwards);
        balance.set(edge.target, balance.get(edge.target)! + forwards);
      }
      for (const [node, gain] of balance) {
        expect(gain).toBe(node === source ? 0 - flow : node === target ? flow : 0);
      }
      const removed = spec.edges.filter(({ key }) => cut.edges.includes(key));
      const capacity = removed.reduce((sum, edge) => sum + Number(edge.attributes?.['weight']), 0);
      expect(capacity).toBe(flow);
      const rest = spec.edges.filter((e) => !removed.includes(e) && e.attributes?.['weight'] !== 0);
      expect(shortestPath(buildGraph({ ...spec, edges: rest }), source, target).value).toBeNull();
    });
    fc.assert(property, { seed: 46 });
  });

  it('does not depend on insertion order, nor its value on names', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const capacity = { capacity: 'weight' };
      const one = maxFlow(buildGraph(spec), source, target, capacity);
      const other = maxFlow(buildGraph(spec, seed), source, target, capacity);
      expect(resultBytes(other)).toBe(resultBytes(one));
      const rename = (node: string) => Array.from(node).reverse().join('');
      const renamed = buildGraph(relabelled(spec, rename));
      const named = maxFlow(renamed, rename(source), rename(target), capacity).value;
      expect(named.flow).toBe(one.value.flow);
    });
    fc.assert(property, { seed: 47 });
  });
});

describe('disjointPaths', () => {
  it.each(['edges', 'nodes'] as const)('equals flow with unit capacities: %s', (disjoint) => {
    const property = fc.property(specs, (spec) => {
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const graph = buildGraph(spec);
      const { paths, cutEdges, cutNodes } = disjointPaths(graph, source, target, {
        disjoint,
      }).value;
      for (const node of spec.nodes) graph.setNodeAttribute(node, 'room', 1);
      const unit = maxFlow(
        graph,
        source,
        target,
        disjoint === 'nodes' ? { nodeCapacity: 'room' } : {},
      );
      expect(paths).toHaveLength(unit.value.flow);
      expect(cutEdges.length + cutNodes.length).toBe(paths.length);
      const shared = paths.flatMap(({ nodes, edges }) =>
        disjoint === 'nodes' ? [...nodes.slice(1, -1), ...edges] : edges,
      );
      expect(new Set(shared).size).toBe(shared.length);
      const ends = new Map(spec.edges.map((edge) => [edge.key, edge]));
      for (const { nodes, edges } of paths) {
        expect([nodes[0], nodes.at(-1)]).toEqual([source, target]);
        edges.forEach((key, at) => {
          const { source: from, target: to, undirected } = ends.get(key)!;
          const step = [nodes[at], nodes[at + 1]];
          const fits = from === step[0] && to === step[1];
          expect(fits || (undirected === true && to === step[0] && from === step[1])).toBe(true);
        });
      }
    });
    fc.assert(property, { seed: 48 });
  });
});
