import fc from 'fast-check';
import type { MultiGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { betweennessCentrality } from '../../centrality/betweenness-centrality/betweenness-centrality';
import { leiden } from '../../groups/leiden/leiden';
import { everyRun, outcomeOf } from './every-algorithm';
import { arbitrarySpec, buildGraph, directed, labelled, relabelled } from './graph-spec';
import { nastyGraphs } from './nasty-graphs';

const runs = Object.entries(everyRun);
const specs = arbitrarySpec({ type: 'mixed', maxNodes: 7, maxEdges: 12, weights: [1, 5] }).map(
  (spec) => labelled(spec),
);

describe.each(runs)('%s', (_, run) => {
  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      expect(outcomeOf(() => run(buildGraph(spec, seed)))).toBe(
        outcomeOf(() => run(buildGraph(spec))),
      );
    });
    fc.assert(property, { seed: 501, numRuns: 20 });
  });

  it('gives the same answer under other names in the same order', () => {
    const property = fc.property(specs, (spec) => {
      const renamed = relabelled(spec, (node) => `~${node}`);
      const there = outcomeOf(() => run(buildGraph(renamed)).value).replaceAll('~', '');
      expect(there).toBe(outcomeOf(() => run(buildGraph(spec)).value));
    });
    fc.assert(property, { seed: 502, numRuns: 20 });
  });
});

describe.each(Object.entries(nastyGraphs))('on the graph "%s"', (kind, make) => {
  const spec = labelled(make());

  it.each(runs)('%s ends, in one way for two insertion orders', (_, run) => {
    const one = outcomeOf(() => run(buildGraph(spec)));
    expect(one).toBe(outcomeOf(() => run(buildGraph(spec, 3))));
    if (kind !== 'empty' && kind !== 'one node') expect(one).not.toContain('unknown');
  });
});

describe('on negative weights', () => {
  const spec = labelled(directed([['a', 'b', { weight: -1 }], ['b', 'c', { weight: 2 }], ['c', 'a', { weight: 0 }]])); // prettier-ignore

  const weighted = {
    betweennessCentrality: (graph: MultiGraph) =>
      betweennessCentrality(graph, { weight: 'weight' }),
    leiden: (graph: MultiGraph) => leiden(graph, { weight: 'weight' }),
  };

  it.each(['betweennessCentrality', 'leiden'] as const)('%s refuses them by name', (name) => {
    expect(outcomeOf(() => weighted[name](buildGraph(spec)))).toBe('refused: invalid-weight');
  });

  it.each(runs)('%s answers or refuses, the same for every insertion order', (_, run) => {
    expect(outcomeOf(() => run(buildGraph(spec, 7)))).toBe(outcomeOf(() => run(buildGraph(spec))));
  });
});
