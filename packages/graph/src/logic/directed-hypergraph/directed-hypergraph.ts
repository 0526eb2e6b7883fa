import { byCodeUnit, fingerprintOf, type FingerprintPart, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';

/**
 * A directed hyperedge: when *every* vertex of its tail holds, every vertex of its head follows.
 * An empty tail always holds.
 */
export interface Hyperedge {
  readonly id: string;
  readonly tail: readonly string[];
  readonly head: readonly string[];
  /** What using the hyperedge costs; 1 when absent, never below 0. */
  readonly weight?: number;
}

/**
 * A directed hypergraph of the B kind (DOI 10.1016/0166-218X(93)90045-P) as plain data in
 * canonical order: vertices and hyperedges by code unit, tails and heads as ordered sets.
 */
export interface DirectedHypergraph {
  readonly vertices: readonly string[];
  readonly hyperedges: readonly Hyperedge[];
}

/**
 * Makes a canonical hypergraph from hyperedges in any order.
 *
 * @param hyperedges each with an id of its own; repeated vertices in a tail or head count once
 * @param vertices vertices to hold besides those in tails and heads
 * @throws UsageError `invalid-input` for an id used twice or a weight that is not a number >= 0
 *
 * @example
 * const hypergraph = createHypergraph([{ id: 'rain', tail: ['cloud', 'cold'], head: ['rain'] }]);
 */
export function createHypergraph(
  hyperedges: readonly Hyperedge[],
  vertices: readonly string[] = [],
): DirectedHypergraph {
  const seen = new Set<string>();
  const all = new Set(vertices);
  const canonical = hyperedges.map((hyperedge) => {
    if (seen.has(hyperedge.id)) {
      throw new UsageError<GraphErrorCode>(
        'invalid-input',
        `Two hyperedges have the id "${hyperedge.id}".`,
      );
    }
    seen.add(hyperedge.id);
    return canonicalHyperedge(hyperedge, all);
  });
  return {
    vertices: [...all].sort(),
    hyperedges: canonical.sort((one, other) => byCodeUnit(one.id, other.id)),
  };
}

function canonicalHyperedge(hyperedge: Hyperedge, vertices: Set<string>): Hyperedge {
  const { id, weight } = hyperedge;
  if (weight !== undefined && !(Number.isFinite(weight) && weight >= 0)) {
    throw new UsageError<GraphErrorCode>(
      'invalid-input',
      `Hyperedge "${id}" has weight ${String(weight)}; expected a finite number of at least 0.`,
    );
  }
  const tail = [...new Set(hyperedge.tail)].sort();
  const head = [...new Set(hyperedge.head)].sort();
  for (const vertex of tail) vertices.add(vertex);
  for (const vertex of head) vertices.add(vertex);
  return weight === undefined ? { id, tail, head } : { id, tail, head, weight };
}

/** SHA-256 of a hypergraph and whatever else an algorithm read. @internal */
export function hypergraphFingerprint(
  hypergraph: DirectedHypergraph,
  read: readonly FingerprintPart[] = [],
): string {
  const { vertices, hyperedges } = hypergraph;
  const sides = hyperedges.flatMap(({ id, tail, head }) => [JSON.stringify([id, tail, head])]);
  const weights = Float64Array.from(hyperedges, ({ weight }) => weight ?? 1);
  return fingerprintOf(['directed-hypergraph/1', vertices, sides, weights, ...read]);
}
