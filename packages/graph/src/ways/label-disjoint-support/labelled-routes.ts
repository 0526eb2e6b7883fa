import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** A graph whose edges hold when one of their labels does. @internal */
export interface LabelledGraph {
  readonly index: CanonicalIndex;
  /** Label names in code-unit order. */
  readonly names: readonly string[];
  /** Label numbers of each edge, ascending; an edge without any cannot be used. */
  readonly labels: readonly (readonly number[])[];
  readonly from: number;
  readonly to: number;
}

/** @internal */
export interface RawRoute {
  readonly nodes: number[];
  readonly edges: number[];
}

/** @internal */
export function readLabels(
  index: CanonicalIndex,
  attribute: string,
): { names: string[]; labels: number[][]; unlabelled: number } {
  const texts = Array.from({ length: index.size }, (_, edge) => {
    const value = index.edgeAttribute(edge, attribute);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string');
  });
  const names = [...new Set(texts.flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const labels = texts.map((list) =>
    [...new Set(list)].map((name) => numbers.get(name)!).sort((one, other) => one - other),
  );
  return { names, labels, unlabelled: labels.filter((list) => list.length === 0).length };
}

/** A shortest route over edges that keep an allowed label; `null` when there is none. @internal */
export function findRoute(
  graph: LabelledGraph,
  isAllowed: (label: number) => boolean,
): RawRoute | null {
  const { index, labels, from, to } = graph;
  const { offsets, neighbours, edges } = index.out;
  const cameBy = new Map([[from, -1]]);
  const queue = [from];
  const before = new Map<number, number>();
  for (const node of queue) {
    if (node === to) break;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const next = neighbours[at]!;
      if (cameBy.has(next) || !labels[edges[at]!]!.some(isAllowed)) continue;
      cameBy.set(next, edges[at]!);
      before.set(next, node);
      queue.push(next);
    }
  }
  if (!cameBy.has(to)) return null;
  const nodes = [to];
  const walked: number[] = [];
  while (nodes[0] !== from) {
    walked.unshift(cameBy.get(nodes[0]!)!);
    nodes.unshift(before.get(nodes[0]!)!);
  }
  return { nodes, edges: walked };
}

/**
 * A set of labels that carries a route and of which none can be spared, without forbidden labels;
 * `null` when the other labels carry no route.
 *
 * @internal
 */
export function findLabelSet(
  graph: LabelledGraph,
  forbidden: ReadonlySet<number>,
): number[] | null {
  const route = findRoute(graph, (label) => !forbidden.has(label));
  if (route === null) return null;
  const used = new Set<number>();
  for (const edge of route.edges) {
    const usable = graph.labels[edge]!.filter((label) => !forbidden.has(label));
    if (!usable.some((label) => used.has(label))) used.add(usable[0]!);
  }
  for (const label of [...used].sort((one, other) => other - one)) {
    used.delete(label);
    if (findRoute(graph, (other) => used.has(other)) === null) used.add(label);
  }
  return [...used].sort((one, other) => one - other);
}
