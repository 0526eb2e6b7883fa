/** A box that wants its middle at a height. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

/**
 * Puts boxes in one column as near to where they want to be as they can without touching: boxes that
 * would touch form a group, and a group stands at the mean of its wishes. Never above 0.
 *
 * @returns the top of each box, in the order given
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  const order = wishes
    .map((_, at) => at)
    .sort((a, b) => middle(wishes, a) - middle(wishes, b) || a - b);
  const groups: { members: number[]; top: number; height: number }[] = [];
  for (const at of order) {
    let group = groupAt(wishes, [at], gap);
    for (
      let above = groups.at(-1);
      above && above.top + above.height + gap > group.top;
      above = groups.at(-1)
    ) {
      groups.pop();
      group = groupAt(wishes, [...above.members, ...group.members], gap);
    }
    groups.push(group);
  }
  const tops: number[] = new Array<number>(wishes.length).fill(0);
  for (const group of groups) {
    let top = group.top;
    for (const at of group.members) {
      tops[at] = top;
      top += height(wishes, at) + gap;
    }
  }
  return tops;
}

function groupAt(wishes: readonly Wish[], members: number[], gap: number) {
  let offset = 0;
  let sum = 0;
  for (const at of members) {
    sum += middle(wishes, at) - height(wishes, at) / 2 - offset;
    offset += height(wishes, at) + gap;
  }
  return { members, top: Math.max(0, sum / members.length), height: offset - gap };
}

function middle(wishes: readonly Wish[], at: number): number {
  return wishes[at]?.middle ?? 0;
}

function height(wishes: readonly Wish[], at: number): number {
  return wishes[at]?.height ?? 0;
}
