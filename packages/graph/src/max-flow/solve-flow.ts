import type { CanonicalIndex } from '../canonical-index/canonical-index';
import { UsageError } from '../usage-error/usage-error';
import { FlowNetwork } from './flow-network';

/** @internal */
export interface FlowTask {
  readonly from: number;
  readonly to: number;
  readonly capacities: Float64Array;
  /** Capacity of each node, Infinity for none; `null` when no node has one. */
  readonly limits: Float64Array | null;
}

/** A greatest flow in dense numbers. @internal */
export interface SolvedFlow {
  readonly flow: number;
  readonly edgeFlows: Float64Array;
  readonly cutEdges: readonly number[];
  readonly cutNodes: readonly number[];
  readonly reached: Uint8Array;
  readonly phases: number;
}

/**
 * A node with a capacity becomes two: what comes in at `node` leaves at `node + order`, over a
 * link that carries no more than the capacity.
 *
 * @internal
 */
// eslint-disable-next-line max-lines-per-function -- the links of the network, then the flow along the same links
export function solveFlow(index: CanonicalIndex, task: FlowTask, onPhase: () => void): SolvedFlow {
  const { order, size, source, target, undirected } = index;
  const limited = limitedNodes(task, order);
  const leaves = (node: number) => (limited[node] === 1 ? node + order : node);
  const inner = [...limited.keys()].filter((node) => limited[node] === 1);
  const from: number[] = [];
  const to: number[] = [];
  const forwards: number[] = [];
  const backwards: number[] = [];
  const add = (tail: number, head: number, capacity: number) => {
    from.push(tail);
    to.push(head);
    forwards.push(capacity);
    backwards.push(0);
  };
  // With split nodes the two ways of an undirected edge have different ends: two links.
  const second = new Map<number, number>();
  for (let edge = 0; edge < size; edge += 1) {
    const capacity = task.capacities[edge]!;
    add(leaves(source[edge]!), target[edge]!, capacity);
    if (undirected[edge] === 1 && inner.length === 0) backwards[edge] = capacity;
  }
  for (const node of inner) add(node, node + order, task.limits![node]!);
  if (inner.length > 0) {
    for (let edge = 0; edge < size; edge += 1) {
      if (undirected[edge] === 0) continue;
      second.set(edge, from.length);
      add(leaves(target[edge]!), source[edge]!, task.capacities[edge]!);
    }
  }
  const network = new FlowNetwork(inner.length === 0 ? order : 2 * order, {
    from,
    to,
    forwards,
    backwards,
  });
  let phases = 0;
  const flow = network.maximise(task.from, task.to, () => {
    phases += 1;
    onPhase();
  });
  const edgeFlows = new Float64Array(size);
  for (let edge = 0; edge < size; edge += 1) {
    const back = second.get(edge);
    edgeFlows[edge] = network.flowOf(edge) - (back === undefined ? 0 : network.flowOf(back));
  }
  const crosses = (tail: number, head: number) =>
    network.isReached(leaves(tail)) && !network.isReached(head);
  const cutEdges = [...edgeFlows.keys()].filter(
    (edge) =>
      task.capacities[edge]! > 0 &&
      (crosses(source[edge]!, target[edge]!) ||
        (undirected[edge] === 1 && crosses(target[edge]!, source[edge]!))),
  );
  return {
    flow,
    edgeFlows,
    cutEdges,
    cutNodes: inner.filter((node) => network.isReached(node) && !network.isReached(node + order)),
    reached: Uint8Array.from({ length: order }, (_, node) => (network.isReached(node) ? 1 : 0)),
    phases,
  };
}

function limitedNodes({ from, to, limits }: FlowTask, order: number): Uint8Array {
  const limited = new Uint8Array(order);
  limits?.forEach((limit, node) => {
    if (node !== from && node !== to && limit !== Number.POSITIVE_INFINITY) limited[node] = 1;
  });
  return limited;
}

/**
 * @throws UsageError `invalid-weight` where the attribute is there but not a number from 0
 * @internal
 */
export function nodeCapacities(index: CanonicalIndex, attribute: string): Float64Array {
  return Float64Array.from(index.nodes, (name, node) => {
    const value = index.nodeAttribute(node, attribute);
    if (value === undefined) return Number.POSITIVE_INFINITY;
    if (typeof value === 'number' && value >= 0) return value;
    throw new UsageError(
      'invalid-weight',
      `Attribute "${attribute}" of node "${name}" is ${typeof value === 'number' ? value : typeof value}; expected a number from 0.`,
      { node: name, attribute },
    );
  });
}
