import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import {
  degreeCentralityOptionsSchema,
  type DegreeCentralityOptions,
} from './degree-centrality.options';

/** How much touches a node. */
export interface Degree {
  /** Ends of edges at the node; a self loop has two of them. */
  readonly degree: number;
  /** What leads to the node, undirected edges included. */
  readonly in: number;
  /** What leads from the node, undirected edges included. */
  readonly out: number;
}

/**
 * Counts the edges at every node, or adds up their weights.
 *
 * Value: a map in node order. Cost: O(n + m).
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
export function degreeCentrality(
  graph: GraphInput,
  options: DegreeCentralityOptions = {},
): AlgorithmResult<ReadonlyMap<string, Degree>> {
  const resolved = readOptions('degreeCentrality', degreeCentralityOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const weights = index.edgeNumbers(resolved.weight);
  const value = resolved.weight === null ? countEdges(index) : sumWeights(index, weights);
  return buildResult(
    {
      algorithm: 'degreeCentrality',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([weights]),
    },
    value,
  );
}

function countEdges(index: CanonicalIndex): Map<string, Degree> {
  const { nodes, both, in: into, out } = index;
  const loops = new Int32Array(index.order);
  for (let edge = 0; edge < index.size; edge += 1) {
    if (index.source[edge] === index.target[edge]) loops[index.source[edge]!]! += 1;
  }
  const value = new Map<string, Degree>();
  for (let node = 0; node < nodes.length; node += 1) {
    value.set(nodes[node]!, {
      // A self loop stands once among the arcs, and ends at its node twice.
      degree: both.offsets[node + 1]! - both.offsets[node]! + loops[node]!,
      in: into.offsets[node + 1]! - into.offsets[node]!,
      out: out.offsets[node + 1]! - out.offsets[node]!,
    });
  }
  return value;
}

function sumWeights(index: CanonicalIndex, weights: Float64Array): Map<string, Degree> {
  const degree = new Float64Array(index.order);
  const incoming = new Float64Array(index.order);
  const outgoing = new Float64Array(index.order);
  for (let edge = 0; edge < index.size; edge += 1) {
    const [from, to, weight] = [index.source[edge]!, index.target[edge]!, weights[edge]!];
    degree[from]! += weight;
    degree[to]! += weight;
    outgoing[from]! += weight;
    incoming[to]! += weight;
    if (index.undirected[edge] === 1 && from !== to) {
      outgoing[to]! += weight;
      incoming[from]! += weight;
    }
  }
  return new Map(
    index.nodes.map((node, at): [string, Degree] => [
      node,
      { degree: degree[at]!, in: incoming[at]!, out: outgoing[at]! },
    ]),
  );
}
