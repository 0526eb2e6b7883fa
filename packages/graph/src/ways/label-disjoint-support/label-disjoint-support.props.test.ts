import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { arbitrarySpec, buildGraph, type GraphSpec } from '../../testing/test-graphs/graph-spec';
import { labelDisjointSupport } from './label-disjoint-support';

const specs = arbitrarySpec({ maxNodes: 5, maxEdges: 10, weights: [1, 4] }).filter(
  ({ nodes }) => nodes.length > 1,
);

/** Whether edges with these labels lead from the first node to the last. */
function carries({ nodes, edges }: GraphSpec, labels: ReadonlySet<unknown>): boolean {
  const seen = new Set([nodes[0]!]);
  for (const node of seen) {
    for (const { source, target, attributes } of edges) {
      if (source === node && labels.has(attributes?.['weight'])) seen.add(target);
    }
  }
  return seen.has(nodes.at(-1)!);
}

const subsets = Array.from({ length: 16 }, (_, bits) =>
  [1, 2, 3, 4].filter((label) => (bits >> (label - 1)) % 2 === 1),
);

function bruteForce(spec: GraphSpec): { routes: number; cut: number } {
  const enough = subsets.filter((set) => carries(spec, new Set(set)));
  const most = (sets: number[][]): number =>
    Math.max(
      0,
      ...sets.map((set, at) => {
        const rest = sets
          .slice(at + 1)
          .filter((other) => !other.some((item) => set.includes(item)));
        return 1 + most(rest);
      }),
    );
  const cuts = subsets.filter((cut) =>
    enough.every((set) => set.some((item) => cut.includes(item))),
  );
  return { routes: most(enough), cut: Math.min(...cuts.map(({ length }) => length)) };
}

const asText = (spec: GraphSpec): GraphSpec => ({
  ...spec,
  edges: spec.edges.map((edge) => ({
    ...edge,
    attributes: { from: String(edge.attributes?.['weight']) },
  })),
});

describe('labelDisjointSupport', () => {
  it('equals brute force, and routes never exceed the cut', () => {
    const property = fc.property(specs, (spec) => {
      const [source, target] = [spec.nodes[0]!, spec.nodes.at(-1)!];
      const { value } = labelDisjointSupport(buildGraph(asText(spec)), source, target, {
        label: 'from',
      });
      const expected = bruteForce(spec);
      expect(value.disjoint).toEqual({
        lower: expected.routes,
        upper: expected.routes,
        exact: true,
      });
      expect(value.cut).toEqual({ lower: expected.cut, upper: expected.cut, exact: true });
      expect(value.disjoint.upper).toBeLessThanOrEqual(value.cut.lower);
      const used = value.routes.flatMap(({ labels }) => labels);
      expect(new Set(used).size).toBe(used.length);
      expect(value.cutLabels).toHaveLength(expected.cut);
    });
    fc.assert(property, { seed: 25, numRuns: 300 });
  });

  it('gives the same bytes for every insertion order', () => {
    const property = fc.property(specs, fc.nat(), (spec, seed) => {
      const run = (graph: ReturnType<typeof buildGraph>) =>
        labelDisjointSupport(graph, spec.nodes[0]!, spec.nodes.at(-1)!, { label: 'from' });
      const one = run(buildGraph(asText(spec)));
      expect(resultBytes(run(buildGraph(asText(spec), seed)))).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 26 });
  });
});
