import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import type { CycleRound } from './cycle-round';

/** Who waits for whom, and the path walked: arrays that one round after the other uses. @internal */
export class JohnsonState {
  readonly blocked: Uint8Array;
  /** First of the arcs whose tails wait for each node to be freed, -1 for none. */
  readonly firstWaiting: Int32Array;
  /** The next such arc after each arc. */
  readonly nextWaiting: Int32Array;
  readonly isWaiting: Uint8Array;
  readonly tails: Int32Array;
  readonly pending: Int32Array;
  readonly nodes: Int32Array;
  /** The arc by which the path goes on from each of its nodes. */
  readonly arcs: Int32Array;
  readonly closed: Uint8Array;

  constructor({ order, out }: CanonicalIndex) {
    const count = out.neighbours.length;
    this.blocked = new Uint8Array(order);
    this.firstWaiting = new Int32Array(order).fill(-1);
    this.nextWaiting = new Int32Array(count);
    this.isWaiting = new Uint8Array(count);
    this.tails = new Int32Array(count);
    for (let node = 0, arc = 0; node < order; node += 1) {
      for (const end = out.offsets[node + 1]!; arc < end; arc += 1) this.tails[arc] = node;
    }
    this.pending = new Int32Array(count + 1);
    this.nodes = new Int32Array(order);
    this.arcs = new Int32Array(order + 1);
    this.closed = new Uint8Array(order);
  }

  /** Frees a node and all that wait for it. */
  free(start: number): void {
    const { blocked, firstWaiting, nextWaiting, isWaiting, tails, pending } = this;
    let count = 1;
    pending[0] = start;
    while (count > 0) {
      count -= 1;
      const node = pending[count]!;
      if (blocked[node] === 0) continue;
      blocked[node] = 0;
      for (let arc = firstWaiting[node]!; arc !== -1; arc = nextWaiting[arc]!) {
        isWaiting[arc] = 0;
        pending[count] = tails[arc]!;
        count += 1;
      }
      firstWaiting[node] = -1;
    }
  }

  /** Lets the tail of an arc wait for its head. */
  wait(arc: number, head: number): void {
    if (this.isWaiting[arc] === 1) return;
    this.isWaiting[arc] = 1;
    this.nextWaiting[arc] = this.firstWaiting[head]!;
    this.firstWaiting[head] = arc;
  }

  /** Forgets what a round has left behind. */
  reset(members: readonly number[]): void {
    for (const node of members) {
      this.blocked[node] = 0;
      for (let arc = this.firstWaiting[node]!; arc !== -1; arc = this.nextWaiting[arc]!) {
        this.isWaiting[arc] = 0;
      }
      this.firstWaiting[node] = -1;
    }
  }
}

/**
 * The cycles through one root by Johnson's blocking scheme: a node from which the root was not
 * reached stays blocked until a node further on is freed.
 *
 * @internal
 */
export function johnsonCyclesFrom(round: CycleRound, state: JohnsonState): void {
  const { alive, root, ticker, emit } = round;
  const { offsets, neighbours } = round.index.out;
  const { blocked, nodes, arcs, closed } = state;
  let depth = 0;
  nodes[0] = root;
  arcs[0] = offsets[root]!;
  closed[0] = 0;
  blocked[root] = 1;
  while (depth >= 0) {
    const node = nodes[depth]!;
    const arc = arcs[depth]!;
    if (arc >= offsets[node + 1]!) {
      depth -= 1;
      if (closed[depth + 1] === 1) {
        state.free(node);
        if (depth >= 0) closed[depth] = 1;
      } else {
        for (let at = offsets[node]!; at < arc; at += 1) {
          const next = neighbours[at]!;
          if (alive[next] === 1) state.wait(at, next);
        }
      }
      if (depth >= 0) arcs[depth]! += 1;
      continue;
    }
    ticker.tick();
    const next = neighbours[arc]!;
    if (alive[next] === 0) arcs[depth] = arc + 1;
    else if (next === root) {
      closed[depth] = 1;
      if (!emit(nodes, arcs, depth + 1)) return;
      arcs[depth] = arc + 1;
    } else if (blocked[next] === 1) arcs[depth] = arc + 1;
    else {
      depth += 1;
      nodes[depth] = next;
      arcs[depth] = offsets[next]!;
      closed[depth] = 0;
      blocked[next] = 1;
    }
  }
}
