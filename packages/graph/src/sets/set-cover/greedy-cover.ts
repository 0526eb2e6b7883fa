import { IndexedHeap } from '../../running/heap/indexed-heap';
import type { SetFamily } from './set-family';

/** @internal */
export interface GreedyCover {
  /** Sets in the order chosen. */
  readonly chosen: readonly number[];
  readonly cost: number;
  /** No cover costs less: the greedy prices scaled down to a feasible dual. */
  readonly lowerBound: number;
}

/**
 * Chooses again and again the set that covers most new elements for its cost, the first such set
 * by number. Elements that no set holds are left out.
 *
 * @internal
 */
export function greedyCover(family: SetFamily): GreedyCover {
  const { members, costs, elements } = family;
  const fresh = Uint32Array.from(members, (list) => list.length);
  const price = new Float64Array(elements.length);
  const covered = new Uint8Array(elements.length);
  const heap = new IndexedHeap(members.length);
  members.forEach((list, set) => {
    if (list.length > 0) heap.set(set, costs[set]! / list.length);
  });
  const chosen: number[] = [];
  let cost = 0;
  for (let set = heap.pop(); set !== -1; set = heap.pop()) {
    if (fresh[set] === 0) continue;
    // Prices only rise, so a set whose price is out of date goes back in at its new place.
    const now = costs[set]! / fresh[set]!;
    if (now > heap.keyOf(set)) {
      heap.set(set, now);
      continue;
    }
    chosen.push(set);
    cost += costs[set]!;
    for (const element of members[set]!) {
      if (covered[element] === 1) continue;
      covered[element] = 1;
      price[element] = now;
      for (const holder of family.holders[element]!) fresh[holder]! -= 1;
    }
  }
  return { chosen, cost, lowerBound: cost / steepestPrice(family, price) };
}

/** How far the prices of a set's elements exceed its cost, at worst over all sets. */
function steepestPrice({ members, costs }: SetFamily, price: Float64Array): number {
  let steepest = 1;
  members.forEach((list, set) => {
    const total = list.reduce((sum, element) => sum + price[element]!, 0);
    steepest = Math.max(steepest, total / costs[set]!);
  });
  return steepest;
}
