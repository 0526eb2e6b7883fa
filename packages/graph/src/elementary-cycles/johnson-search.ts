import type { CycleRound } from './cycle-search';

/**
 * The cycles through one root by Johnson's blocking scheme: a node from which the root was not
 * reached stays blocked until a node further on is freed.
 *
 * @internal
 */
// eslint-disable-next-line max-lines-per-function -- one loop over shared arrays; parts of it would each need them all
export function johnsonCyclesFrom({ index, alive, root, ticker, emit }: CycleRound): void {
  const { offsets, neighbours, edges } = index.out;
  const blocked = new Set<number>();
  const blockedBy = new Map<number, Set<number>>();
  const nodes = [root];
  const walked: number[] = [];
  const cursor = [offsets[root]!];
  const closed = [false];
  blocked.add(root);
  const free = (start: number) => {
    const pending = [start];
    while (pending.length > 0) {
      const node = pending.pop()!;
      if (!blocked.delete(node)) continue;
      for (const waiting of blockedBy.get(node) ?? []) pending.push(waiting);
      blockedBy.delete(node);
    }
  };
  const leave = () => {
    const node = nodes.pop()!;
    cursor.pop();
    walked.pop();
    const found = closed.pop()!;
    if (found) {
      free(node);
      if (closed.length > 0) closed[closed.length - 1] = true;
      return;
    }
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const next = neighbours[at]!;
      if (alive[next] === 0) continue;
      const waiting = blockedBy.get(next);
      if (waiting === undefined) blockedBy.set(next, new Set([node]));
      else waiting.add(node);
    }
  };
  while (nodes.length > 0) {
    const depth = nodes.length - 1;
    const at = cursor[depth]!;
    if (at >= offsets[nodes[depth]! + 1]!) {
      leave();
      continue;
    }
    cursor[depth] = at + 1;
    ticker.tick();
    const next = neighbours[at]!;
    if (alive[next] === 0) continue;
    if (next === root) {
      closed[depth] = true;
      walked.push(edges[at]!);
      if (!emit(nodes, walked)) return;
      walked.pop();
    } else if (!blocked.has(next)) {
      nodes.push(next);
      walked.push(edges[at]!);
      cursor.push(offsets[next]!);
      closed.push(false);
      blocked.add(next);
    }
  }
}
