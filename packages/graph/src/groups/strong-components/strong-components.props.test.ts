import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, type GraphSpec } from '../../testing/test-graphs/graph-spec';
import { strongComponents } from './strong-components';

function reachable(spec: GraphSpec, from: string): Set<string> {
  const seen = new Set([from]);
  for (const node of seen) {
    for (const { source, target, undirected } of spec.edges) {
      if (source === node) seen.add(target);
      if (undirected === true && target === node) seen.add(source);
    }
  }
  return seen;
}

describe('strongComponents', () => {
  it('puts two nodes together exactly when each reaches the other', () => {
    const property = fc.property(arbitrarySpec({ type: 'mixed' }), (spec) => {
      const parts = strongComponents(buildGraph(spec)).value;
      const partOf = new Map(parts.flatMap((part, at) => part.map((node) => [node, at])));
      const reach = new Map(spec.nodes.map((node) => [node, reachable(spec, node)]));
      for (const one of spec.nodes) {
        for (const other of spec.nodes) {
          const mutual = reach.get(one)!.has(other) && reach.get(other)!.has(one);
          expect(partOf.get(one) === partOf.get(other)).toBe(mutual);
        }
      }
    });
    fc.assert(property, { seed: 5 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(arbitrarySpec(), fc.nat(), (spec, seed) => {
      const one = strongComponents(buildGraph(spec));
      expect(resultBytes(strongComponents(buildGraph(spec, seed)))).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 6 });
  });
});
