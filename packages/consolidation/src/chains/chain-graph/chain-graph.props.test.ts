import { elementaryCycles, maximalPaths, simplePaths } from '@cmoc/graph';
import { buildConfiguration } from '@cmoc/model/testing';
import { reviewSchema, type Review } from '@cmoc/model';
import { DirectedGraph } from 'graphology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesOfConfiguration } from '../configuration-states/configuration-states';
import { classifyStates } from '../../vocabulary/construct-states/construct-states';
import { buildReview } from '@cmoc/model/testing';
import { buildChainGraph, type ChainGraph } from './chain-graph';
import { longestWays, waysBetween } from './chain-walk';
import { findRawLoops } from './loop-search';

const states = ['a', 'b', 'c', 'd', 'e'];
const draft = fc.record({
  contexts: fc.subarray(states, { maxLength: 2 }),
  outcomes: fc.subarray(states, { maxLength: 2 }),
});
const graphArbitrary = fc.array(draft, { minLength: 1, maxLength: 7 }).map((drawn) => {
  const review: Review = buildReview({
    configurations: drawn.map(({ contexts, outcomes }, at) =>
      buildConfiguration(`c${at}`, {
        context: contexts.map((name) => `${name} increase`),
        mechanism: [`m${at}`],
        outcome: outcomes.map((name, place) => `${name} ${place === 1 ? 'decrease' : 'increase'}`),
      }),
    ),
  });
  expect(reviewSchema.safeParse(review).success).toBe(true);
  return buildChainGraph({
    configurations: review.configurations.map(statesOfConfiguration),
    states: classifyStates(review),
    opposites: new Map(),
  });
});

/** Every pair made, for the general algorithms. */
function pairs(graph: ChainGraph, targets: ChainGraph['targets'] = graph.targets): DirectedGraph {
  const all = new DirectedGraph();
  graph.ids.forEach((id) => all.addNode(id));
  graph.ids.forEach((id, node) => {
    for (const target of targets(node)) all.addEdge(id, graph.ids[target]!);
  });
  return all;
}

const limits = { limit: 100_000, maxSteps: 10_000_000, maxLength: null };
const named = (graph: ChainGraph, nodes: readonly number[]) =>
  nodes.map((node) => graph.ids[node]!).join('>');

describe('searches over chains without making pairs', () => {
  it('find the longest ways that a search over all pairs finds', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const expected = maximalPaths(pairs(graph))
          .value.paths.filter(({ nodes }) => nodes.length > 1)
          .map(({ nodes }) => nodes.join('>'));
        const { ways, complete } = longestWays(graph, limits);
        expect(ways.map(({ nodes }) => named(graph, nodes)).sort()).toEqual(expected.sort());
        expect(complete).toBe(true);
      }),
      { seed: 41 },
    );
  });

  it('find the ways between two configurations that a search over all pairs finds', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const last = graph.ids.length - 1;
        if (last === 0) return;
        const expected = simplePaths(pairs(graph), graph.ids[0]!, graph.ids[last]!).value.paths;
        const question = { starts: new Set([0]), ends: new Set([last]), passes: () => true };
        const { ways } = waysBetween(graph, question, limits);
        expect(ways.map(({ nodes }) => named(graph, nodes)).sort()).toEqual(
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
        const { loops, cut } = findRawLoops(graph, false, { ...limits, maxLength });
        expect(loops.map(({ nodes }) => named(graph, nodes))).toEqual(
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
        const number = (id: string) => graph.numberOf.get(id)!;
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
        const { loops } = findRawLoops(graph, true, { ...limits, maxLength });
        const found = loops.map(({ nodes, turnsAt }) => `${named(graph, nodes)} ${turnsAt}`);
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
});
