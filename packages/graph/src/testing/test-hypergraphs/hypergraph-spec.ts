import { createSeededGenerator, shuffledIndices } from '@cmoc/kernel';
import fc from 'fast-check';
import {
  createHypergraph,
  type Hyperedge,
} from '../../logic/directed-hypergraph/directed-hypergraph';

/** Small arbitrary hyperedges over vertices `v0` to `v<vertices - 1>`. */
export function arbitraryHyperedges(
  vertices = 6,
  maxEdges = 8,
  maxWeight = 1,
): fc.Arbitrary<Hyperedge[]> {
  const vertex = fc.integer({ min: 0, max: vertices - 1 }).map((at) => `v${at}`);
  const side = (minLength: number, maxLength: number) =>
    fc.uniqueArray(vertex, { minLength, maxLength });
  const edge = fc.record({
    tail: side(0, 3),
    head: side(1, 2),
    weight: fc.integer({ min: 0, max: maxWeight }),
  });
  return fc
    .array(edge, { maxLength: maxEdges })
    .map((edges) => edges.map((parts, at) => ({ id: `h${at}`, ...parts })));
}

/** The hypergraph of hyperedges inserted in an order that the seed gives. */
export function hypergraphInOrder(hyperedges: readonly Hyperedge[], vertices = 6, seed?: number) {
  const names = Array.from({ length: vertices }, (_, at) => `v${at}`);
  if (seed === undefined) return createHypergraph(hyperedges, names);
  const order = shuffledIndices(hyperedges.length, createSeededGenerator(seed));
  return createHypergraph(
    Array.from(order, (at) => hyperedges[at]!),
    names.toReversed(),
  );
}
