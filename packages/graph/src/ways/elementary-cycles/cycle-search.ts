import { type RunControl, Ticker } from '@cmoc/kernel';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import { OrderedQueue } from '../../running/heap/ordered-queue';
import { tarjan } from '../../groups/strong-components/tarjan';
import { boundedCyclesFrom } from './bounded-search';
import type { CycleRound } from './cycle-round';
import { johnsonCyclesFrom, JohnsonState } from './johnson-search';

/** A cycle in dense numbers. @internal */
export interface RawCycle {
  readonly nodes: number[];
  readonly edges: number[];
}

/**
 * All elementary cycles up to a limit: for each strong component the cycles through its first
 * node, then the same for what remains without that node.
 *
 * @internal
 */
export function searchCycles(
  index: CanonicalIndex,
  limit: number,
  maxLength: number | null,
  control: RunControl,
): { cycles: RawCycle[]; cut: boolean } {
  const cycles: RawCycle[] = [];
  let cut = false as boolean;
  const anyUndirected = index.undirected.includes(1);
  const arcEdges = index.out.edges;
  const emit = (path: ArrayLike<number>, arcs: ArrayLike<number>, length: number) => {
    const nodes = new Array<number>(length);
    const edges = new Array<number>(length);
    for (let at = 0; at < length; at += 1) {
      nodes[at] = path[at]!;
      edges[at] = arcEdges[arcs[at]!]!;
    }
    if (anyUndirected && !isCanonicalCycle(index, nodes, edges)) return true;
    if (cycles.length === limit) {
      cut = true;
      return false;
    }
    cycles.push({ nodes, edges });
    return true;
  };
  const ticker = new Ticker(control);
  const alive = new Uint8Array(index.order);
  const state = new JohnsonState(index);
  // By first node, so that cycles are found in the order in which they are given.
  const pending = new OrderedQueue<readonly number[]>((one, other) => one[0]! - other[0]!);
  for (const members of componentsWithin(index, null)) pending.push(members);
  while (!cut) {
    const members = pending.pop();
    if (members === undefined) break;
    const root = members[0]!;
    for (const member of members) alive[member] = 1;
    const round: CycleRound = { index, alive, root, ticker, emit };
    if (maxLength === null) {
      johnsonCyclesFrom(round, state);
      state.reset(members);
    } else boundedCyclesFrom(round, maxLength);
    alive[root] = 0;
    if (members.length > 1) {
      for (const part of componentsWithin(index, { members, alive })) pending.push(part);
    }
    for (const member of members) alive[member] = 0;
  }
  return { cycles, cut };
}

/** Strong components that can hold a cycle, each with its nodes in order. */
function componentsWithin(
  index: CanonicalIndex,
  part: { members: readonly number[]; alive: Uint8Array } | null,
): number[][] {
  const { component, count } = tarjan(index.order, index.out, part?.alive, part?.members);
  const groups = Array.from({ length: count }, (): number[] => []);
  for (const node of part?.members ?? component.keys()) {
    if (component[node]! >= 0) groups[component[node]!]!.push(node);
  }
  return groups.filter((group) => group.length > 1 || hasSelfLoop(index, group[0]!));
}

function hasSelfLoop(index: CanonicalIndex, node: number): boolean {
  const { offsets, neighbours } = index.out;
  for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
    if (neighbours[at] === node) return true;
  }
  return false;
}

/** Keeps one of the two directions of a cycle of undirected edges, and no walk there and back. */
function isCanonicalCycle(
  index: CanonicalIndex,
  nodes: readonly number[],
  edges: readonly number[],
): boolean {
  if (edges.length < 2) return true;
  if (edges.length === 2 && edges[0] === edges[1]) return false;
  if (edges.some((edge) => index.undirected[edge] === 0)) return true;
  return edges.length === 2 ? edges[0]! < edges[1]! : nodes[1]! < nodes.at(-1)!;
}
