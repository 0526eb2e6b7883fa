import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweennessCentrality } from '../betweenness-centrality/betweenness-centrality';
import { degreeCentrality } from '../degree-centrality/degree-centrality';
import { katzCentrality } from '../katz-centrality/katz-centrality';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, relabelled } from '../../testing/test-graphs/graph-spec';
import { pagerank } from './pagerank';

const measures = {
  degreeCentrality: (graph: ReturnType<typeof buildGraph>) => degreeCentrality(graph),
  betweennessCentrality: (graph: ReturnType<typeof buildGraph>) => betweennessCentrality(graph),
  pagerank: (graph: ReturnType<typeof buildGraph>) => pagerank(graph),
  katzCentrality: (graph: ReturnType<typeof buildGraph>) => katzCentrality(graph, { alpha: 0.01 }),
};

describe.each(Object.entries(measures))('%s', (_name, measure) => {
  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), fc.nat(), (spec, seed) => {
      const one = resultBytes(measure(buildGraph(spec)));
      expect(resultBytes(measure(buildGraph(spec, seed)))).toBe(one);
    });
    fc.assert(property, { seed: 49, numRuns: 50 });
  });

  it('does not depend on names', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), (spec) => {
      const rename = (node: string) => Array.from(node).reverse().join('');
      const named = measure(buildGraph(relabelled(spec, rename))).value;
      for (const [node, value] of measure(buildGraph(spec)).value) {
        const other = named.get(rename(node))!;
        if (typeof value === 'number') expect(other).toBeCloseTo(value, 9);
        else expect(other).toEqual(value);
      }
    });
    fc.assert(property, { seed: 50, numRuns: 50 });
  });
});
