import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import {
  bridgesAndCutPointsOptionsSchema,
  type BridgesAndCutPointsOptions,
} from './bridges-and-cut-points.options';
import { findBlocks } from './block-search';

/** The weak points of a graph, and what hangs together without them. */
export interface BridgesAndCutPointsValue {
  /** Keys of the edges whose loss splits a component, in canonical order. */
  readonly bridges: readonly string[];
  /** Nodes whose loss splits a component, in order. */
  readonly cutPoints: readonly string[];
  /** The largest parts without a cut point of their own, as lists of nodes; isolated nodes have none. */
  readonly blocks: readonly (readonly string[])[];
}

/**
 * Finds the edges and nodes on which the connection of a graph hangs, directions ignored: take one
 * away and some nodes no longer reach each other.
 *
 * Parallel edges back each other up; self loops play no part. Depth-first search with low points
 * (DOI 10.1145/362248.362272). Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function bridgesAndCutPoints(
  graph: GraphInput,
  options: BridgesAndCutPointsOptions = {},
): AlgorithmResult<BridgesAndCutPointsValue> {
  const resolved = readOptions('bridgesAndCutPoints', bridgesAndCutPointsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const blocks = findBlocks(index);
  const value = describe(index, blocks);
  return buildResult(
    {
      algorithm: 'bridgesAndCutPoints',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint(),
    },
    value,
    {
      bridges: value.bridges.length,
      cutPoints: value.cutPoints.length,
      blocks: value.blocks.length,
    },
  );
}

/** A bridge is a block of one edge; a cut point lies in several blocks. */
function describe(index: CanonicalIndex, blocks: readonly number[][]): BridgesAndCutPointsValue {
  const timesIn = new Uint32Array(index.order);
  const bridges: number[] = [];
  const lastBlock = new Int32Array(index.order).fill(-1);
  const named = blocks.map((edges, block) => {
    const nodes: number[] = [];
    const take = (node: number) => {
      if (lastBlock[node] === block) return;
      lastBlock[node] = block;
      timesIn[node]! += 1;
      nodes.push(node);
    };
    for (const edge of edges) {
      take(index.source[edge]!);
      take(index.target[edge]!);
    }
    if (edges.length === 1) bridges.push(edges[0]!);
    return Array.from(Uint32Array.from(nodes).sort());
  });
  const byNodes = (one: readonly number[], other: readonly number[]) => {
    const at = one.findIndex((node, place) => node !== other[place]);
    return at === -1 ? one.length - other.length : one[at]! - (other[at] ?? -1);
  };
  return {
    bridges: bridges.sort((one, other) => one - other).map((edge) => index.edges[edge]!),
    cutPoints: index.nodes.filter((_, node) => timesIn[node]! > 1),
    blocks: named.sort(byNodes).map((nodes) => nodes.map((node) => index.nodes[node]!)),
  };
}
