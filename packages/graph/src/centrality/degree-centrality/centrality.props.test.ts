import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweennessCentrality } from '../betweenness-centrality/betweenness-centrality';
import { arbitrarySpec, buildGraph, relabelled } from '../../testing/test-graphs/graph-spec';
import { degreeCentrality } from './degree-centrality';

const measures = {
  degreeCentrality: (graph: ReturnType<typeof buildGraph>) => degreeCentrality(graph),
  betweennessCentrality: (graph: ReturnType<typeof buildGraph>) => betweennessCentrality(graph),
};

describe.each(Object.entries(measures))('%s', (_name, measure) => {
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
