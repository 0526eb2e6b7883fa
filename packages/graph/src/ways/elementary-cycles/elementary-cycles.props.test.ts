import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import {
  arbitrarySpec,
  buildGraph,
  type EdgeSpec,
  type GraphSpec,
} from '../../testing/test-graphs/graph-spec';
import { elementaryCycles } from './elementary-cycles';

/** Every directed cycle as the set of its edges, by trying all edge sequences. */
function cyclesByBruteForce(spec: GraphSpec, maxLength: number): string[] {
  const found = new Set<string>();
  const extend = (walk: readonly EdgeSpec[]) => {
    if (walk.length > maxLength) return;
    const first = walk[0]!.source;
    if (walk.at(-1)!.target === first) {
      const keys = walk.map(({ key }) => key);
      found.add(keys.toSorted().join());
      return;
    }
    const passed = new Set(walk.flatMap(({ source, target }) => [source, target]));
    for (const edge of spec.edges) {
      const fresh = edge.target === first || !passed.has(edge.target);
      if (edge.source === walk.at(-1)!.target && fresh) extend([...walk, edge]);
    }
  };
  for (const edge of spec.edges) extend([edge]);
  return [...found].sort();
}

const keysOf = (cycles: readonly { edges: readonly string[] }[]) =>
  cycles.map(({ edges }) => edges.toSorted().join()).sort();

describe('elementaryCycles', () => {
  const specs = arbitrarySpec({ maxNodes: 5, maxEdges: 11 });

  it('equals brute force', () => {
    const property = fc.property(specs, (spec) => {
      const found = keysOf(elementaryCycles(buildGraph(spec)).value);
      expect(found).toEqual(cyclesByBruteForce(spec, 99));
    });
    fc.assert(property, { seed: 7 });
  });

  it('equals brute force under a length bound', () => {
    const property = fc.property(specs, fc.integer({ min: 1, max: 5 }), (spec, maxLength) => {
      const found = keysOf(elementaryCycles(buildGraph(spec), { maxLength }).value);
      expect(found).toEqual(cyclesByBruteForce(spec, maxLength));
    });
    fc.assert(property, { seed: 8 });
  });

  it('gives the same bytes for every insertion order', () => {
    const mixed = arbitrarySpec({ type: 'mixed', maxNodes: 5, maxEdges: 9 });
    const property = fc.property(mixed, fc.nat(), (spec, seed) => {
      const one = elementaryCycles(buildGraph(spec));
      expect(resultBytes(elementaryCycles(buildGraph(spec, seed)))).toBe(resultBytes(one));
      expect(keysOf(one.value)).toEqual(
        keysOf(elementaryCycles(buildGraph(spec), { maxLength: 9 }).value),
      );
    });
    fc.assert(property, { seed: 9 });
  });
});
