import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { searchCycles, type RawCycle } from './cycle-search';
import { edgeSigns, signProduct, type Sign } from './edge-signs';
import {
  elementaryCyclesOptionsSchema,
  type ElementaryCyclesOptions,
} from './elementary-cycles.options';

/** A way round that passes no node twice. */
export interface ElementaryCycle {
  /** From the first node of the cycle in code-unit order; the way back to it is not repeated. */
  readonly nodes: readonly string[];
  /** `edges[i]` leads from `nodes[i]` to the next node, the last one back to the first. */
  readonly edges: readonly string[];
  /**
   * Product of the signs of the edges: 1 reinforces, -1 balances. `null` where an edge has no
   * sign; absent when no sign attribute was named.
   */
  readonly sign?: Sign | null;
}

/**
 * Lists the elementary cycles of a graph, each once: the ways round that pass no node twice.
 *
 * Self loops are cycles of one edge, and parallel edges make cycles of their own. An undirected
 * edge can be walked both ways but not back at once, and a cycle of undirected edges alone counts
 * once, not once a direction. Cycles come ordered by their nodes.
 *
 * Johnson's algorithm (DOI 10.1137/0204007), O((n + m)(c + 1)) for c cycles; there may be
 * exponentially many, hence the limit. With `maxLength` a depth-first search that only goes where
 * the way back is short enough. Progress counts arcs walked.
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function elementaryCycles(
  graph: GraphInput,
  options: ElementaryCyclesOptions & RunControl = {},
): AlgorithmResult<readonly ElementaryCycle[]> {
  const control = runControlOf(options);
  const resolved = readOptions('elementaryCycles', elementaryCyclesOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const signs = resolved.sign === null ? null : edgeSigns(index, resolved.sign);
  const { cycles, cut } = searchCycles(index, resolved.limit, resolved.maxLength, control);
  // Parallel edges and edges of both kinds are all that can upset the order of the search.
  if (!isSorted(cycles)) cycles.sort(compareCycles);
  const value = cycles.map((cycle) => nameCycle(index, cycle, signs));
  return buildResult(
    {
      algorithm: 'elementaryCycles',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint(signs === null ? [] : [Float64Array.from(signs)]),
    },
    value,
    { cycles: value.length, cut },
    cut ? [cutIssue('cycles', resolved.limit)] : [],
  );
}

function nameCycle(
  index: CanonicalIndex,
  cycle: RawCycle,
  signs: Int8Array | null,
): ElementaryCycle {
  const length = cycle.nodes.length;
  const nodes = new Array<string>(length);
  const edges = new Array<string>(length);
  for (let at = 0; at < length; at += 1) {
    nodes[at] = index.nodes[cycle.nodes[at]!]!;
    edges[at] = index.edges[cycle.edges[at]!]!;
  }
  return signs === null
    ? { nodes, edges }
    : { nodes, edges, sign: signProduct(signs, cycle.edges) };
}

function isSorted(cycles: readonly RawCycle[]): boolean {
  for (let at = 1; at < cycles.length; at += 1) {
    if (compareCycles(cycles[at - 1]!, cycles[at]!) > 0) return false;
  }
  return true;
}

function compareCycles(one: RawCycle, other: RawCycle): number {
  return compareNumberLists(one.nodes, other.nodes) || compareNumberLists(one.edges, other.edges);
}

function compareNumberLists(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) {
    if (one[at] !== other[at]) return one[at]! - other[at]!;
  }
  return one.length - other.length;
}
