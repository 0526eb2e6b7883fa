import type { Adjacency } from '../../running/canonical-index/adjacency';
import type { WholeLengths } from './arc-lengths';

interface SearchState {
  readonly ways: Float64Array;
  readonly distance: Float64Array;
  readonly order: Int32Array;
}

/**
 * Dial's search (DOI 10.1145/363269.363610): nodes wait in a ring of buckets, one for each length
 * they may have. Puts the nodes reached in order, counts ways, and says how many nodes there are.
 *
 * @internal
 */
export function searchWholeLengths(
  { ways, distance, order }: SearchState,
  { offsets, neighbours }: Adjacency,
  { each, first, waiting, following }: WholeLengths,
  source: number,
): number {
  const buckets = first.length;
  distance[source] = 0;
  ways[source] = 1;
  waiting[0] = source;
  following[0] = -1;
  first[0] = 0;
  let filled = 0;
  let entries = 1;
  for (let reached = 0, bucket = 0, open = 1; open > 0; reached += 1, bucket += 1) {
    if (bucket === buckets) bucket = 0;
    for (let entry = first[bucket]!; entry !== -1; entry = following[entry]!) {
      open -= 1;
      const node = waiting[entry]!;
      // A node enters once for every arc that shortens its way; old entries are passed over.
      if (distance[node] !== reached) continue;
      order[filled] = node;
      filled += 1;
      const through = ways[node]!;
      for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc += 1) {
        const next = neighbours[arc]!;
        const length = reached + each[arc]!;
        const known = distance[next]!;
        if (known === length) ways[next]! += through;
        else if (known === -1 || length < known) {
          distance[next] = length;
          ways[next] = through;
          const place = length % buckets;
          waiting[entries] = next;
          following[entries] = first[place]!;
          first[place] = entries;
          entries += 1;
          open += 1;
        }
      }
    }
    first[bucket] = -1;
  }
  return filled;
}
