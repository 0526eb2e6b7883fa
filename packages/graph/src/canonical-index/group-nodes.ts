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
  const slots = new Int32Array(count).fill(-1);
  const groups: string[][] = [];
  for (let node = 0; node < nodes.length; node += 1) {
    const number = group[node]!;
    if (number < 0) continue;
    if (slots[number] === -1) slots[number] = groups.push([]) - 1;
    groups[slots[number]!]!.push(nodes[node]!);
  }
  return groups;
}
