import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import { FlowNetwork, type FlowLinks } from './flow-network';

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
// eslint-disable-next-line complexity -- the network, then flow and cut along the same links
export function solveFlow(index: CanonicalIndex, task: FlowTask, onPhase: () => void): SolvedFlow {
  const { order, size, undirected } = index;
  const limited = limitedNodes(task, order);
  const inner: number[] = [];
  for (let node = 0; node < order; node += 1) if (limited[node] === 1) inner.push(node);
  const { links, second } =
    inner.length === 0
      ? { links: plainLinks(index, task.capacities), second: null }
      : splitLinks(index, task, limited, inner);
  const network = new FlowNetwork(inner.length === 0 ? order : 2 * order, links);
  let phases = 0;
  const flow = network.maximise(task.from, task.to, () => {
    phases += 1;
    onPhase();
  });
  const edgeFlows = new Float64Array(size);
  const cutEdges: number[] = [];
  for (let edge = 0; edge < size; edge += 1) {
    const back = second === null ? -1 : second[edge]!;
    edgeFlows[edge] = network.flowOf(edge) - (back === -1 ? 0 : network.flowOf(back));
    // Of an undirected edge without a second link, either end may be the near one.
    const twoWay = undirected[edge] === 1 && back === -1;
    const crosses =
      isCrossed(network, links, edge) ||
      (twoWay && isCrossedBack(network, links, edge)) ||
      (back !== -1 && isCrossed(network, links, back));
    if (crosses && task.capacities[edge]! > 0) cutEdges.push(edge);
  }
  const reached = new Uint8Array(order);
  for (let node = 0; node < order; node += 1) reached[node] = network.isReached(node) ? 1 : 0;
  const cutNodes = inner.filter(
    (node) => network.isReached(node) && !network.isReached(node + order),
  );
  return { flow, edgeFlows, cutEdges, cutNodes, reached, phases };
}

function isCrossed(network: FlowNetwork, { from, to }: FlowLinks, link: number): boolean {
  return network.isReached(from[link]!) && !network.isReached(to[link]!);
}

function isCrossedBack(network: FlowNetwork, { from, to }: FlowLinks, link: number): boolean {
  return network.isReached(to[link]!) && !network.isReached(from[link]!);
}

/** One link an edge; an undirected one has room both ways. */
function plainLinks(index: CanonicalIndex, capacities: Float64Array): FlowLinks {
  const backwards = new Float64Array(index.size);
  for (let edge = 0; edge < index.size; edge += 1) {
    if (index.undirected[edge] === 1) backwards[edge] = capacities[edge]!;
  }
  return { from: index.source, to: index.target, forwards: capacities, backwards };
}

/** With split nodes the two ways of an undirected edge have different ends: two links. */
function splitLinks(
  { order, size, source, target, undirected }: CanonicalIndex,
  { capacities, limits }: FlowTask,
  limited: Uint8Array,
  inner: readonly number[],
): { links: FlowLinks; second: Int32Array } {
  const from: number[] = [];
  const to: number[] = [];
  const forwards: number[] = [];
  const add = (tail: number, head: number, capacity: number) => {
    from.push(tail);
    to.push(head);
    forwards.push(capacity);
  };
  const leaves = (node: number) => (limited[node] === 1 ? node + order : node);
  for (let edge = 0; edge < size; edge += 1) {
    add(leaves(source[edge]!), target[edge]!, capacities[edge]!);
  }
  for (const node of inner) add(node, node + order, limits![node]!);
  const second = new Int32Array(size).fill(-1);
  for (let edge = 0; edge < size; edge += 1) {
    if (undirected[edge] === 0) continue;
    second[edge] = from.length;
    add(leaves(target[edge]!), source[edge]!, capacities[edge]!);
  }
  const backwards = new Float64Array(from.length);
  return { links: { from, to, forwards: Float64Array.from(forwards), backwards }, second };
}

function limitedNodes({ from, to, limits }: FlowTask, order: number): Uint8Array {
  const limited = new Uint8Array(order);
  limits?.forEach((limit, node) => {
    if (node !== from && node !== to && limit !== Number.POSITIVE_INFINITY) limited[node] = 1;
  });
  return limited;
}
