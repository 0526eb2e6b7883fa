/** One number for every node, by key in node order. @internal */
export function nodeValues(
  nodes: readonly string[],
  numbers: ArrayLike<number>,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (let node = 0; node < nodes.length; node += 1) values.set(nodes[node]!, numbers[node]!);
  return values;
}
