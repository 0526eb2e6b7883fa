import type { SetFamily } from './set-family';

/**
 * Drops sets inside another set that costs no more, and elements that are covered whenever another
 * one is. The cheapest cover of what remains covers everything, at the same cost.
 *
 * @internal
 */
export function reduceFamily(family: SetFamily): { rows: number[]; usable: Uint8Array } {
  const { members, holders } = family;
  const usable = new Uint8Array(members.length).fill(1);
  members.forEach((list, set) => {
    if (list.length === 0 || isDominated(family, set, usable)) usable[set] = 0;
  });
  const ways = holders.map((list) => list.filter((set) => usable[set] === 1));
  const kept = new Uint8Array(holders.length).fill(1);
  ways.forEach((list, element) => {
    if (list.length === 0 || impliedByOther(ways, members, element, kept)) kept[element] = 0;
  });
  return { rows: [...kept.keys()].filter((element) => kept[element] === 1), usable };
}

function isDominated(
  { members, holders, costs }: SetFamily,
  set: number,
  usable: Uint8Array,
): boolean {
  const list = members[set]!;
  const rarest = list.reduce((best, element) =>
    holders[element]!.length < holders[best]!.length ? element : best,
  );
  return holders[rarest]!.some((other) => {
    if (other === set || usable[other] === 0 || costs[other]! > costs[set]!) return false;
    const same = members[other]!.length === list.length && costs[other] === costs[set];
    return isSubset(list, members[other]!) && (!same || other < set);
  });
}

/** Whether some kept element is held only by sets that hold this one too. */
function impliedByOther(
  ways: readonly (readonly number[])[],
  members: readonly (readonly number[])[],
  element: number,
  kept: Uint8Array,
): boolean {
  const seen = new Set<number>();
  for (const set of ways[element]!) {
    for (const other of members[set]!) {
      if (other === element || kept[other] === 0 || seen.has(other)) continue;
      seen.add(other);
      const fewer = ways[other]!.length < ways[element]!.length;
      const same = ways[other]!.length === ways[element]!.length && other < element;
      if ((fewer || same) && isSubset(ways[other]!, ways[element]!)) return true;
    }
  }
  return false;
}

/** Both in ascending order. */
function isSubset(small: readonly number[], large: readonly number[]): boolean {
  let at = 0;
  for (const item of small) {
    while (at < large.length && large[at]! < item) at += 1;
    if (large[at] !== item) return false;
  }
  return true;
}
