import { rowOf, type HypergraphIndex } from '../directed-hypergraph/hypergraph-index';
import { chain } from '../forward-chaining/chain';

/**
 * One minimal hyperpath that avoids the forbidden hyperedges, in ascending order; `null` when the
 * target is out of reach without them.
 *
 * @internal
 */
export function findMinimalHyperpath(
  index: HypergraphIndex,
  from: readonly number[],
  to: number,
  forbidden: ReadonlySet<number>,
): number[] | null {
  const { firedLayer, vertexLayer } = chain(index, from, null, (edge) => !forbidden.has(edge));
  if (vertexLayer[to] === -1) return null;
  const used = new Set<number>();
  const needed = [to];
  const asked = new Set(needed);
  for (let at = 0; at < needed.length; at += 1) {
    const vertex = needed[at]!;
    if (vertexLayer[vertex] === 0) continue;
    const producer = rowOf(index.producers, vertex).find(
      (edge) => firedLayer[edge] === vertexLayer[vertex],
    )!;
    used.add(producer);
    for (const before of rowOf(index.tails, producer)) {
      if (!asked.has(before)) needed.push(before);
      asked.add(before);
    }
  }
  // One hyperedge may produce what another was chosen for: drop whatever can be spared.
  const needless = new Set(used);
  for (const edge of plainlyNeeded(index, used, to, vertexLayer)) needless.delete(edge);
  for (const edge of [...needless].sort((one, other) => other - one)) {
    used.delete(edge);
    const rest = chain(index, from, null, (other) => used.has(other));
    if (rest.vertexLayer[to] === -1) used.add(edge);
  }
  return [...used].sort((one, other) => one - other);
}

/** Hyperedges that alone produce the target, or what such a hyperedge needs: none can be spared. */
function plainlyNeeded(
  { producers, tails }: HypergraphIndex,
  used: ReadonlySet<number>,
  to: number,
  vertexLayer: Int32Array,
): Set<number> {
  const kept = new Set<number>();
  const vertices = new Set([to]);
  for (const vertex of vertices) {
    if (vertexLayer[vertex] === 0) continue;
    const ways = rowOf(producers, vertex).filter((edge) => used.has(edge));
    if (ways.length !== 1 || kept.has(ways[0]!)) continue;
    kept.add(ways[0]!);
    for (const before of rowOf(tails, ways[0]!)) vertices.add(before);
  }
  return kept;
}
