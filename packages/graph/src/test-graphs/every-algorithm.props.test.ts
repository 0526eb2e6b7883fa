import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphLayout } from '../graph-layout/graph-layout';
import { everyAlgorithm, outcomeOf } from './every-algorithm';
import { arbitrarySpec, buildGraph, directed, relabelled, type GraphSpec } from './graph-spec';
import { cycleOf, nastyGraphs } from './nasty-graphs';

const runs = Object.entries({
  ...everyAlgorithm,
  'graphLayout, layered': (graph: ReturnType<typeof buildGraph>) =>
    graphLayout(graph, { kind: 'layered' }),
});
const specs = arbitrarySpec({ type: 'mixed', maxNodes: 7, maxEdges: 12, weights: [1, 5] }).map(
  labelled,
);

/** Every edge says from which of three sources it comes. */
function labelled(spec: GraphSpec): GraphSpec {
  const edges = spec.edges.map((edge, at) => ({
    ...edge,
    attributes: { ...edge.attributes, label: `source ${at % 3}` },
  }));
  return { ...spec, edges };
}

describe.each(runs)('%s', (_, run) => {
  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      expect(outcomeOf(() => run(buildGraph(spec, seed)))).toBe(
        outcomeOf(() => run(buildGraph(spec))),
      );
    });
    fc.assert(property, { seed: 501, numRuns: 25 });
  });

  it('gives the same answer under other names in the same order', () => {
    const property = fc.property(specs, (spec) => {
      const renamed = relabelled(spec, (node) => `~${node}`);
      const there = outcomeOf(() => run(buildGraph(renamed)).value).replaceAll('~', '');
      expect(there).toBe(outcomeOf(() => run(buildGraph(spec)).value));
    });
    fc.assert(property, { seed: 502, numRuns: 25 });
  });
});

// The others take a quarter of a minute to many for 10,000 nodes: a cycle of 200 instead.
const isQuick = new Set([
  'bridgesAndCutPoints',
  'components',
  'degreeCentrality',
  'disjointPaths',
  'elementaryCycles',
  'graphDifference',
  'katzCentrality',
  'kShortestPaths',
  'leiden',
  'louvain',
  'maxFlow',
  'modularity',
  'pagerank',
  'shortestDistances',
  'shortestPath',
  'strongComponents',
  'topologicalLayers',
]);

describe.each(Object.entries(nastyGraphs))('on the graph "%s"', (kind, make) => {
  const spec = labelled(make());
  const isLarge = spec.nodes.length >= 10_000;

  it.each(runs)('%s ends, in one way for two insertion orders', (name, run) => {
    const given = isLarge && !isQuick.has(name) ? labelled(directed(cycleOf(200))) : spec;
    const one = outcomeOf(() => run(buildGraph(given)));
    expect(one).toBe(isLarge ? one : outcomeOf(() => run(buildGraph(given, 3))));
    if (kind !== 'empty' && kind !== 'one node') expect(one).not.toContain('unknown');
  });
});

describe('on negative weights', () => {
  const spec = labelled(directed([['a', 'b', { weight: -1 }], ['b', 'c', { weight: 2 }], ['c', 'a', { weight: 0 }]])); // prettier-ignore

  it.each(['shortestPath', 'shortestDistances', 'kShortestPaths', 'maxFlow', 'pagerank'] as const)(
    '%s refuses them by name',
    (name) => {
      expect(outcomeOf(() => everyAlgorithm[name](buildGraph(spec)))).toBe(
        'refused: invalid-weight',
      );
    },
  );

  it.each(runs)('%s answers or refuses, the same for every insertion order', (_, run) => {
    expect(outcomeOf(() => run(buildGraph(spec, 7)))).toBe(outcomeOf(() => run(buildGraph(spec))));
  });
});
