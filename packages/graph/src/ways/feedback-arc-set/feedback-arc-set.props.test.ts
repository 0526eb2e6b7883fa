import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import {
  arbitrarySpec,
  buildGraph,
  type EdgeSpec,
  type GraphSpec,
} from '../../testing/test-graphs/graph-spec';
import { topologicalLayers } from '../topological-layers/topological-layers';
import { feedbackArcSet } from './feedback-arc-set';

const isAcyclic = (spec: GraphSpec) =>
  topologicalLayers(buildGraph(spec)).value.unlayered.length === 0;
const weightOf = (edges: readonly EdgeSpec[]) =>
  edges.reduce((sum, { attributes }) => sum + Number(attributes?.['weight']), 0);

describe('feedbackArcSet', () => {
  it('leaves no cycle, equals brute force, and lower bound <= exact <= heuristic', () => {
    const specs = arbitrarySpec({ maxNodes: 5, maxEdges: 9, weights: [0, 4] });
    const property = fc.property(specs, (spec) => {
      const exact = feedbackArcSet(buildGraph(spec), { weight: 'weight' }).value;
      const quick = feedbackArcSet(buildGraph(spec), { weight: 'weight', method: 'heuristic' });
      for (const { edges, weight } of [exact, quick.value]) {
        const chosen = spec.edges.filter(({ key }) => edges.includes(key));
        expect(isAcyclic({ ...spec, edges: spec.edges.filter((e) => !chosen.includes(e)) })).toBe(
          true,
        );
        expect(weightOf(chosen)).toBe(weight);
      }
      let least = Infinity;
      for (let choice = 0; choice < 2 ** spec.edges.length; choice += 1) {
        const removed = spec.edges.filter((_, at) => (choice >> at) % 2 === 1);
        if (weightOf(removed) >= least) continue;
        const kept = spec.edges.filter((edge) => !removed.includes(edge));
        if (isAcyclic({ ...spec, edges: kept })) least = weightOf(removed);
      }
      expect(exact).toMatchObject({ weight: least, optimal: true });
      expect(quick.value.lowerBound).toBeLessThanOrEqual(least);
    });
    fc.assert(property, { seed: 42, numRuns: 60 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(arbitrarySpec(), fc.nat(), (spec, seed) => {
      const one = feedbackArcSet(buildGraph(spec));
      expect(resultBytes(feedbackArcSet(buildGraph(spec, seed)))).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 43 });
  });
});
