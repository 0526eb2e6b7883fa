import { rowOf, type HypergraphIndex } from '../directed-hypergraph/hypergraph-index';
import { chain } from '../forward-chaining/chain';

/** Hyperedges that lead from facts to a target together. */
export interface Hyperpath {
  /** In an order in which they can fire: by layer, then id. */
  readonly hyperedges: readonly string[];
  /** The given facts that the hyperedges rest on, in order. */
  readonly facts: readonly string[];
}

/** @internal */
export function describeHyperpath(
  index: HypergraphIndex,
  from: readonly number[],
  edges: readonly number[],
): Hyperpath {
  const used = new Set(edges);
  const { firedLayer } = chain(index, from, null, (edge) => used.has(edge));
  const order = edges.toSorted(
    (one, other) => firedLayer[one]! - firedLayer[other]! || one - other,
  );
  const needed = new Set(edges.flatMap((edge) => Array.from(rowOf(index.tails, edge))));
  return {
    hyperedges: order.map((edge) => index.hyperedgeIds[edge]!),
    facts: from.filter((fact) => needed.has(fact)).map((fact) => index.vertices[fact]!),
  };
}
