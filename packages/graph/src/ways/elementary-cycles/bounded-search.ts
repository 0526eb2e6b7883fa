import type { CycleRound } from './cycle-round';

/** The cycles of at most `maxLength` edges through one root, depth first. @internal */
export function boundedCyclesFrom(round: CycleRound, maxLength: number): void {
  const { index, root, ticker, emit } = round;
  const { offsets, neighbours } = index.out;
  const wayBack = distancesTo(round, maxLength);
  const onPath = new Set([root]);
  const nodes = [root];
  const arcs = [offsets[root]!];
  while (nodes.length > 0) {
    const depth = nodes.length - 1;
    const at = arcs[depth]!;
    if (at >= offsets[nodes[depth]! + 1]!) {
      onPath.delete(nodes.pop()!);
      arcs.pop();
      if (depth > 0) arcs[depth - 1]! += 1;
      continue;
    }
    ticker.tick();
    const next = neighbours[at]!;
    const left = wayBack.get(next);
    const isNear = left !== undefined && depth + 1 + left <= maxLength;
    if (isNear && next !== root && !onPath.has(next)) {
      onPath.add(next);
      nodes.push(next);
      arcs.push(offsets[next]!);
      continue;
    }
    if (isNear && next === root && !emit(nodes, arcs, nodes.length)) return;
    arcs[depth] = at + 1;
  }
}

/** Edges from each node back to the root, for nodes near enough. */
function distancesTo({ index, alive, root }: CycleRound, maxLength: number): Map<number, number> {
  const { offsets, neighbours } = index.in;
  const distance = new Map([[root, 0]]);
  let front = [root];
  for (let steps = 1; steps < maxLength && front.length > 0; steps += 1) {
    const next: number[] = [];
    for (const node of front) {
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const before = neighbours[at]!;
        if (alive[before] === 0 || distance.has(before)) continue;
        distance.set(before, steps);
        next.push(before);
      }
    }
    front = next;
  }
  return distance;
}
