import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { walkPaths } from '../simple-paths/path-search';
import { pathIssues, pathsValue, type SimplePathsValue } from '../simple-paths/simple-paths';
import { tarjan } from '../../groups/strong-components/tarjan';
import { maximalPathsOptionsSchema, type MaximalPathsOptions } from './maximal-paths.options';

/**
 * Lists the simple paths that cannot be made longer at either end. In a graph without cycles these
 * are exactly the paths from its sources to its sinks, an isolated node being a path of its own.
 *
 * Where there are cycles, a path may also begin or end inside one, once every way on would come
 * back to the path. Self loops are ignored and parallel edges make paths of their own. Without
 * cycles the count is exact even when the list is cut (up to 2^53). Progress counts arcs walked.
 *
 * Cost: linear in the output for graphs without cycles, else at worst exponential.
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function maximalPaths(
  graph: GraphInput,
  options: MaximalPathsOptions & RunControl = {},
): AlgorithmResult<SimplePathsValue> {
  const control = runControlOf(options);
  const resolved = readOptions('maximalPaths', maximalPathsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const { component, count } = tarjan(index.order, index.out);
  const exact = count === index.order ? countSourceToSink(index, component) : null;
  const allOnPath = (arcs: typeof index.out, node: number, onPath: Uint8Array) => {
    for (let at = arcs.offsets[node]!; at < arcs.offsets[node + 1]!; at += 1) {
      if (onPath[arcs.neighbours[at]!] === 0) return false;
    }
    return true;
  };
  const found = walkPaths(index, control, {
    starts: possibleStarts(index, component),
    limit: resolved.limit,
    maxSteps: resolved.maxSteps,
    countOn: exact === null,
    mayEnter: () => true,
    endsAt: (way, onPath) =>
      allOnPath(index.out, way.at(-1)!, onPath) && allOnPath(index.in, way[0]!, onPath),
  });
  return buildResult(
    {
      algorithm: 'maximalPaths',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint(),
    },
    pathsValue(found, exact),
    { paths: found.paths.length, steps: found.steps, acyclic: exact !== null },
    pathIssues(found, resolved),
  );
}

/** A path begins where nothing comes in, or only what can come back from the path itself. */
function possibleStarts(index: CanonicalIndex, component: Int32Array): number[] {
  const { offsets, neighbours } = index.in;
  const starts: number[] = [];
  for (let node = 0; node < index.order; node += 1) {
    const before = neighbours.subarray(offsets[node], offsets[node + 1]);
    if (before.every((other) => component[other] === component[node])) starts.push(node);
  }
  return starts;
}

function countSourceToSink(index: CanonicalIndex, component: Int32Array): number {
  const { offsets, neighbours } = index.out;
  const byRank = new Int32Array(index.order);
  component.forEach((rank, node) => {
    byRank[rank] = node;
  });
  const ways = new Float64Array(index.order);
  const hasBefore = new Uint8Array(index.order);
  let total = 0;
  for (const node of byRank) {
    let onward = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const next = neighbours[at]!;
      if (next === node) continue;
      onward += ways[next]!;
      hasBefore[next] = 1;
    }
    ways[node] = onward === 0 ? 1 : onward;
  }
  for (let node = 0; node < index.order; node += 1) {
    if (hasBefore[node] === 0) total += ways[node]!;
  }
  return total;
}
