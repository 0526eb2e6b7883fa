/**
 * Gathers nodes by group number, each group in node order and the groups by their first node.
 *
 * @param group group number of each node; nodes below 0 belong to none
 * @internal
 */
export function groupByNumber(
  nodes: readonly string[],
  group: ArrayLike<number>,
  count: number,
): string[][] {
  const sizes = new Int32Array(count);
  for (let node = 0; node < nodes.length; node += 1) {
    const number = group[node]!;
    if (number >= 0) sizes[number]! += 1;
  }
  const slots = new Int32Array(count).fill(-1);
  const filled = new Int32Array(count);
  const groups: string[][] = [];
  for (let node = 0; node < nodes.length; node += 1) {
    const number = group[node]!;
    if (number < 0) continue;
    if (sizes[number] === nodes.length) return [nodes.slice()];
    if (slots[number] === -1) slots[number] = groups.push(new Array<string>(sizes[number]!)) - 1;
    groups[slots[number]!]![filled[number]!] = nodes[node]!;
    filled[number]! += 1;
  }
  return groups;
}
