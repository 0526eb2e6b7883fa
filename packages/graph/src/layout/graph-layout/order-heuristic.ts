import type { ArcGraph } from './arc-graph';

/**
 * Orders nodes so that little weight points backwards: sinks to the end, sources to the front,
 * else the node that gives most (DOI 10.1016/0020-0190(93)90079-O), then single nodes moved to
 * better places until none helps. Returns the arcs that point backwards.
 *
 * @internal
 */
export function backwardArcs(graph: ArcGraph): number[] {
  const place = improve(graph, greedyOrder(graph));
  return [...graph.source.keys()].filter(
    (arc) => place[graph.source[arc]!]! > place[graph.target[arc]!]!,
  );
}

// eslint-disable-next-line max-lines-per-function -- one loop over shared arrays; parts of it would each need them all
function greedyOrder(graph: ArcGraph): number[] {
  const { order, source, target, weights } = graph;
  const outWeight = new Float64Array(order);
  const inWeight = new Float64Array(order);
  const outCount = new Uint32Array(order);
  const inCount = new Uint32Array(order);
  const inArcs = Array.from({ length: order }, (): number[] => []);
  source.forEach((from, arc) => {
    const to = target[arc]!;
    outWeight[from]! += weights[arc]!;
    inWeight[to]! += weights[arc]!;
    outCount[from]! += 1;
    inCount[to]! += 1;
    inArcs[to]!.push(arc);
  });
  const left = new Set(Array.from({ length: order }, (_, node) => node));
  const front: number[] = [];
  const back: number[] = [];
  const take = (node: number) => {
    left.delete(node);
    for (const arc of graph.outArcs[node]!) {
      inWeight[target[arc]!]! -= weights[arc]!;
      inCount[target[arc]!]! -= 1;
    }
    for (const arc of inArcs[node]!) {
      outWeight[source[arc]!]! -= weights[arc]!;
      outCount[source[arc]!]! -= 1;
    }
  };
  while (left.size > 0) {
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    let taken = false;
    for (const node of left) {
      if (outCount[node] === 0 || inCount[node] === 0) {
        (outCount[node] === 0 ? back : front).push(node);
        take(node);
        taken = true;
        continue;
      }
      const gain = outWeight[node]! - inWeight[node]!;
      if (gain > bestGain) {
        bestGain = gain;
        best = node;
      }
    }
    if (taken || best === -1) continue;
    front.push(best);
    take(best);
  }
  return [...front, ...back.reverse()];
}

/** Moves single nodes to the place where least weight points backwards. */
function improve(graph: ArcGraph, start: readonly number[]): Int32Array {
  const order = [...start];
  const place = new Int32Array(graph.order);
  const number = () => {
    order.forEach((node, at) => (place[node] = at));
  };
  number();
  if (graph.order > 2000) return place;
  const touching = Array.from({ length: graph.order }, (): number[] => []);
  graph.source.forEach((from, arc) => {
    touching[from]!.push(arc);
    touching[graph.target[arc]!]!.push(arc);
  });
  for (let moved = true, round = 0; moved && round < 20; round += 1) {
    moved = false;
    for (let node = 0; node < graph.order; node += 1) {
      const to = bestPlace(graph, node, place, touching[node]!);
      if (to === place[node]) continue;
      order.splice(place[node]!, 1);
      order.splice(to, 0, node);
      number();
      moved = true;
    }
  }
  return place;
}

/** The place for a node that saves most, its own when nothing is saved. */
function bestPlace(
  graph: ArcGraph,
  node: number,
  place: Int32Array,
  arcs: readonly number[],
): number {
  const own = place[node]!;
  const steps = arcs.map((arc) => {
    const leaving = graph.source[arc] === node;
    const other = place[leaving ? graph.target[arc]! : graph.source[arc]!]!;
    return { other, weight: leaving ? graph.weights[arc]! : -graph.weights[arc]! };
  });
  let best = own;
  let bestSaving = 1e-9;
  // Moving back past a node: an arc to it turns backwards, an arc from it turns forwards.
  let saving = 0;
  for (const { other, weight } of steps
    .filter((one) => one.other > own)
    .sort((a, b) => a.other - b.other)) {
    saving -= weight;
    if (saving > bestSaving) {
      bestSaving = saving;
      best = other;
    }
  }
  saving = 0;
  for (const { other, weight } of steps
    .filter((one) => one.other < own)
    .sort((a, b) => b.other - a.other)) {
    saving += weight;
    if (saving > bestSaving) {
      bestSaving = saving;
      best = other;
    }
  }
  return best;
}
