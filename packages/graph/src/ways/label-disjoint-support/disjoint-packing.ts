import { type RunControl, Ticker } from '@cmoc/kernel';

/** @internal */
export interface Packing {
  readonly chosen: readonly (readonly number[])[];
  /** Whether no choice has more sets. */
  readonly proven: boolean;
}

/**
 * The most sets of which no two share a member, by branch and bound on the rarest way forward.
 *
 * @param ceiling a number of sets known to be out of reach to exceed; reaching it ends the search
 * @internal
 */
export function packDisjoint(
  sets: readonly (readonly number[])[],
  ceiling: number,
  maxSteps: number,
  control: RunControl,
): Packing {
  const ticker = new Ticker(control);
  const ordered = sets.toSorted((one, other) => one.length - other.length || compare(one, other));
  let best: readonly (readonly number[])[] = [];
  let steps = 0;
  const extend = (chosen: readonly (readonly number[])[], left: readonly (readonly number[])[]) => {
    steps += 1;
    ticker.tick();
    if (chosen.length > best.length) best = chosen;
    if (steps >= maxSteps || best.length >= ceiling) return;
    for (let at = 0; at < left.length; at += 1) {
      if (chosen.length + mostFrom(left, at) <= best.length) return;
      const taken = new Set(left[at]);
      const rest = left.slice(at + 1).filter((set) => !set.some((member) => taken.has(member)));
      extend([...chosen, left[at]!], rest);
      if (steps >= maxSteps || best.length >= ceiling) return;
    }
  };
  extend([], ordered);
  return { chosen: best, proven: steps < maxSteps || best.length >= ceiling };
}

/** Distinct members still there, shared out to the smallest sets first, bound what can be packed. */
function mostFrom(left: readonly (readonly number[])[], start: number): number {
  const members = new Set<number>();
  for (let at = start; at < left.length; at += 1)
    for (const member of left[at]!) members.add(member);
  let room = members.size;
  let count = 0;
  for (let at = start; at < left.length && left[at]!.length <= room; at += 1) {
    room -= left[at]!.length;
    count += 1;
  }
  return count;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((member, place) => member !== other[place]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
