import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import { tarjan } from '../../groups/strong-components/tarjan';

/**
 * The number of paths from one node to another, without listing them, where the nodes between the
 * two form no cycle; `null` where they do. Beyond 2^53 the number is no longer exact.
 *
 * @internal
 */
// eslint-disable-next-line max-params -- the graph, two ends and what bounds the way
export function countAcyclicPaths(
  index: CanonicalIndex,
  from: number,
  to: number,
  wayLeft: Int32Array,
  maxLength: number,
): number | null {
  if (from === to) return 1;
  const between = Uint8Array.from(wayLeft, (left) => (left >= 0 ? 1 : 0));
  if (between[from] === 0) return 0;
  const { component, count } = tarjan(index.order, index.out, between, [from]);
  const nodeOf = new Int32Array(count).fill(-1);
  for (let node = 0; node < index.order; node += 1) {
    const number = component[node]!;
    if (number < 0) continue;
    if (nodeOf[number] !== -1) return null;
    nodeOf[number] = node;
  }
  // Paths of bounded length need a count per length; free ones one count a node.
  const bounded = maxLength < count - 1;
  return bounded
    ? countByLength(index, { from, to, between, maxLength })
    : countAll(index, { from, to, between, nodeOf });
}

function countAll(
  index: CanonicalIndex,
  part: { from: number; to: number; between: Uint8Array; nodeOf: Int32Array },
): number {
  const { offsets, neighbours } = index.out;
  const ways = new Float64Array(index.order);
  ways[part.to] = 1;
  // Tarjan numbers components so that arcs go from high to low: ascending order is ends first.
  for (const node of part.nodeOf) {
    if (node === part.to) continue;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const next = neighbours[at]!;
      if (next !== node && part.between[next] === 1) ways[node]! += ways[next]!;
    }
  }
  return ways[part.from]!;
}

function countByLength(
  index: CanonicalIndex,
  part: { from: number; to: number; between: Uint8Array; maxLength: number },
): number {
  const { offsets, neighbours } = index.out;
  let ways = new Map([[part.from, 1]]);
  let total = 0;
  for (let length = 1; length <= part.maxLength && ways.size > 0; length += 1) {
    const next = new Map<number, number>();
    for (const [node, count] of ways) {
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const to = neighbours[at]!;
        if (to === node || part.between[to] === 0) continue;
        if (to === part.to) total += count;
        else next.set(to, (next.get(to) ?? 0) + count);
      }
    }
    ways = next;
  }
  return total;
}
