import { DirectedGraph } from 'graphology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementaryCycles } from '../elementary-cycles/elementary-cycles';
import { maximalPaths } from '../maximal-paths/maximal-paths';
import { simplePaths } from '../simple-paths/simple-paths';
import { buildJoinGraph, type JoinGraph } from './join-graph';
import { findLoops } from './join-loops';
import { longestWays, stepsTo, waysBetween } from './join-ways';

const hubCount = 10;
/** Hubs 0 to 4 and their reverses 5 to 9: what is given turns into what is its reverse. */
const lists = fc.record({
  gives: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 2 }),
  takes: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
});
const graphArbitrary = fc.array(lists, { minLength: 1, maxLength: 7 }).map((drawn) =>
  buildJoinGraph(
    {
      gives: drawn.map(({ gives }) => gives),
      takes: drawn.map(({ takes }) => takes),
      turns: drawn.map(({ gives }) => gives.map((hub) => (hub + 5) % hubCount)),
    },
    hubCount,
  ),
);

const idOf = (node: number) => `c${node}`;

/** Every pair made, for the general algorithms. */
function pairs(graph: JoinGraph, targets: JoinGraph['targets'] = graph.targets): DirectedGraph {
  const all = new DirectedGraph();
  for (let node = 0; node < graph.order; node += 1) all.addNode(idOf(node));
  for (let node = 0; node < graph.order; node += 1)
    for (const target of targets(node)) all.addEdge(idOf(node), idOf(target));
  return all;
}

const limits = { limit: 100_000, maxSteps: 10_000_000, maxLength: null };
const named = (nodes: readonly number[]) => nodes.map(idOf).join('>');

describe('searches over joins without making pairs', () => {
  it('find the longest ways that a search over all pairs finds', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const expected = maximalPaths(pairs(graph))
          .value.paths.filter(({ nodes }) => nodes.length > 1)
          .map(({ nodes }) => nodes.join('>'));
        const { ways, complete } = longestWays(graph, limits);
        expect(ways.map(({ nodes }) => named(nodes)).sort()).toEqual(expected.sort());
        expect(complete).toBe(true);
      }),
      { seed: 41 },
    );
  });

  it('find the ways between two configurations that a search over all pairs finds', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const last = graph.order - 1;
        if (last === 0) return;
        const expected = simplePaths(pairs(graph), idOf(0), idOf(last)).value.paths;
        const question = { starts: new Set([0]), ends: new Set([last]), passes: () => true };
        const { ways } = waysBetween(graph, question, limits);
        expect(ways.map(({ nodes }) => named(nodes)).sort()).toEqual(
          expected.map(({ nodes }) => nodes.join('>')).sort(),
        );
      }),
      { seed: 42 },
    );
  });

  it('find the loops that a search over all pairs finds, also of bounded length', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.constantFrom(null, 2, 3), (graph, maxLength) => {
        const expected = elementaryCycles(pairs(graph), { maxLength }).value;
        const { loops, cut } = findLoops(graph, false, { ...limits, maxLength });
        expect(loops.map(({ nodes }) => named(nodes))).toEqual(
          expected.map(({ nodes }) => nodes.join('>')),
        );
        expect(cut).toBe(false);
      }),
      { seed: 43 },
    );
  });

  it('find every loop with exactly one join that turns', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.constantFrom(null, 3), (graph, maxLength) => {
        const both = pairs(graph, (node) => [
          ...new Set([...graph.targets(node), ...graph.turningTargets(node)]),
        ]);
        const number = (id: string) => Number(id.slice(1));
        const expected = elementaryCycles(both, { maxLength }).value.flatMap(({ nodes }) => {
          const joins = nodes.map(
            (from, at) => [number(from), number(nodes[(at + 1) % nodes.length]!)] as const,
          );
          return joins.flatMap((_, turn) =>
            joins.every(([from, to], at) =>
              (at === turn ? graph.turningTargets(from) : graph.targets(from)).includes(to),
            )
              ? [`${nodes.join('>')} ${turn}`]
              : [],
          );
        });
        const { loops } = findLoops(graph, true, { ...limits, maxLength });
        const found = loops.map(({ nodes, turnsAt }) => `${named(nodes)} ${turnsAt}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { seed: 44 },
    );
  });

  it('say when a way was cut at its greatest length', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const whole = longestWays(graph, limits).ways;
        const short = longestWays(graph, { ...limits, maxLength: 2 });
        if (whole.some(({ nodes }) => nodes.length > 2)) {
          expect(short.ways.some(({ goesOn }) => goesOn)).toBe(true);
          expect(short.complete).toBe(false);
        }
      }),
      { seed: 45 },
    );
  });

  it('know the fewest joins from each node to one of some', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const ends = new Set([graph.order - 1]);
        const question = { starts: new Set<number>(), ends, passes: () => true };
        const lengths = Array.from({ length: graph.order }, (_, node) => {
          const { ways } = waysBetween(graph, { ...question, starts: new Set([node]) }, limits);
          return ways.length === 0 ? -1 : Math.min(...ways.map(({ nodes }) => nodes.length - 1));
        });
        expect([...stepsTo(graph, ends)]).toEqual(lengths);
      }),
      { seed: 46 },
    );
  });
});
