import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** An undirected weighted graph in compressed rows; self loops kept apart. @internal */
export interface WeightedGraph {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** Weight inside each node: self loops, and edges merged away. */
  readonly inner: Float64Array;
  /** Twice the inner weight plus the weight of all other edges. */
  readonly strength: Float64Array;
  /** Total weight of all edges. */
  readonly total: number;
}

/** Ignores directions and merges parallel edges. @internal */
export function toWeightedGraph(index: CanonicalIndex, weights: Float64Array): WeightedGraph {
  const group = Uint32Array.from({ length: index.order }, (_, node) => node);
  return fromEdges(index.order, index.source, index.target, weights, group);
}

/** The graph whose nodes are groups of nodes. @internal */
export function aggregate(
  graph: WeightedGraph,
  group: ArrayLike<number>,
  count: number,
): WeightedGraph {
  const edges = graph.order + graph.neighbours.length / 2;
  const source = new Uint32Array(edges);
  const target = new Uint32Array(edges);
  const weights = new Float64Array(edges);
  let next = 0;
  const add = (from: number, to: number, weight: number) => {
    source[next] = group[from]!;
    target[next] = group[to]!;
    weights[next] = weight;
    next += 1;
  };
  for (let node = 0; node < graph.order; node += 1) {
    add(node, node, graph.inner[node]!);
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      // Each edge stands in both its rows.
      if (graph.neighbours[at]! > node) add(node, graph.neighbours[at]!, graph.weights[at]!);
    }
  }
  const self = Uint32Array.from({ length: count }, (_, node) => node);
  return fromEdges(count, source, target, weights, self);
}

// eslint-disable-next-line max-params -- the parts of one edge list
function fromEdges(
  order: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  weights: ArrayLike<number>,
  group: Uint32Array,
): WeightedGraph {
  const inner = new Float64Array(order);
  const counts = new Uint32Array(order + 1);
  let total = 0;
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [group[source[edge]!]!, group[target[edge]!]!];
    total += weights[edge]!;
    if (from === to) inner[from]! += weights[edge]!;
    else {
      counts[from + 1]! += 1;
      counts[to + 1]! += 1;
    }
  }
  for (let node = 0; node < order; node += 1) counts[node + 1]! += counts[node]!;
  const arcs = counts[order]!;
  const heads = new Uint32Array(arcs);
  const values = new Float64Array(arcs);
  const next = counts.slice(0, order);
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [group[source[edge]!]!, group[target[edge]!]!];
    if (from === to) continue;
    heads[next[from]!] = to;
    values[next[from]!] = weights[edge]!;
    next[from]! += 1;
    heads[next[to]!] = from;
    values[next[to]!] = weights[edge]!;
    next[to]! += 1;
  }
  return mergeParallel({ order, inner, total }, counts, heads, values);
}

function mergeParallel(
  { order, inner, total }: { order: number; inner: Float64Array; total: number },
  starts: Uint32Array,
  heads: Uint32Array,
  values: Float64Array,
): WeightedGraph {
  const offsets = new Uint32Array(order + 1);
  const strength = new Float64Array(order);
  const slotOf = new Int32Array(order).fill(-1);
  let filled = 0;
  for (let node = 0; node < order; node += 1) {
    const first = filled;
    strength[node] = 2 * inner[node]!;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const head = heads[at]!;
      strength[node]! += values[at]!;
      if (slotOf[head]! >= first) {
        values[slotOf[head]!]! += values[at]!;
        continue;
      }
      slotOf[head] = filled;
      heads[filled] = head;
      values[filled] = values[at]!;
      filled += 1;
    }
    offsets[node + 1] = filled;
  }
  return {
    order,
    offsets,
    neighbours: heads.subarray(0, filled),
    weights: values.subarray(0, filled),
    inner,
    strength,
    total,
  };
}
