import { readOptions, type RunControl, Ticker, UsageError, runControlOf } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { maxFlowOptionsSchema, type MaxFlowOptions } from './max-flow.options';
import { nodeCapacities, solveFlow, type SolvedFlow } from './solve-flow';

/** The greatest flow, and the least cut that proves it. */
export interface MaxFlowValue {
  readonly flow: number;
  /**
   * What goes along each edge that carries anything, by edge key in canonical order. On an
   * undirected edge, above 0 from its smaller end to its larger one, below 0 the other way.
   */
  readonly edgeFlows: ReadonlyMap<string, number>;
  readonly cut: MinimumCut;
}

/** Edges and nodes of least capacity whose loss parts the two ends. */
export interface MinimumCut {
  /** The same as the flow. */
  readonly capacity: number;
  readonly edges: readonly string[];
  /** Only where nodes have capacities. */
  readonly nodes: readonly string[];
  /** Nodes still reached from the source, the source included. */
  readonly sourceSide: readonly string[];
}

/**
 * Finds how much can flow from one node to another, and the bottleneck: of the cuts of least
 * capacity the one nearest the source.
 *
 * An undirected edge carries its capacity one way or the other. Parallel edges add up; self loops
 * carry nothing. Dinic's algorithm, O(n^2 m) at worst, O(m sqrt(n)) for capacities of 1. With
 * whole capacities the flow is whole and exact below 2^53. Progress counts phases.
 *
 * @throws UsageError `unknown-node`, `invalid-input` when both ends are one node,
 *   `invalid-weight`, `invalid-options`
 */

export function maxFlow(
  graph: GraphInput,
  source: string,
  target: string,
  options: MaxFlowOptions & RunControl = {},
): AlgorithmResult<MaxFlowValue> {
  const control = runControlOf(options);
  const resolved = readOptions('maxFlow', maxFlowOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const from = index.numberOf(source);
  const to = index.numberOf(target);
  if (from === to)
    throw new UsageError<GraphErrorCode>('invalid-input', `Both ends of the flow are "${source}".`);
  const capacities = index.edgeNumbers(resolved.capacity, 0);
  const limits =
    resolved.nodeCapacity === null ? null : nodeCapacities(index, resolved.nodeCapacity);
  const ticker = new Ticker(control);
  const solved = solveFlow(index, { from, to, capacities, limits }, () => {
    ticker.report();
  });
  const edgeFlows = new Map<string, number>();
  for (let edge = 0; edge < index.size; edge += 1) {
    const flow = solved.edgeFlows[edge]!;
    if (flow !== 0) edgeFlows.set(index.edges[edge]!, flow);
  }
  const value = { flow: solved.flow, edgeFlows, cut: nameCut(index, solved) };
  return buildResult(
    {
      algorithm: 'maxFlow',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([source, target, capacities, limits ?? '']),
    },
    value,
    { phases: solved.phases },
  );
}

/** @internal */
export function nameCut(
  index: ReturnType<typeof toCanonicalIndex>,
  solved: SolvedFlow,
): MinimumCut {
  return {
    capacity: solved.flow,
    edges: solved.cutEdges.map((edge) => index.edges[edge]!),
    nodes: solved.cutNodes.map((node) => index.nodes[node]!),
    sourceSide: index.nodes.filter((_, node) => solved.reached[node] === 1),
  };
}
