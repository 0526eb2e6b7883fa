import type { AlgorithmResult } from '../algorithm-result/algorithm-result';
import { buildResult } from '../algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../canonical-index/canonical-index';
import { OrderedQueue } from '../heap/ordered-queue';
import { resolveOptions } from '../resolve-options/resolve-options';
import { Ticker, type RunControl } from '../run-control/run-control';
import { dijkstra, wayTo } from '../shortest-path/dijkstra';
import type { MeasuredPath } from '../shortest-path/shortest-path';
import {
  kShortestPathsOptionsSchema,
  type KShortestPathsOptions,
} from './k-shortest-paths.options';

/**
 * Lists the k shortest simple paths between two nodes, shortest first; parallel edges make paths
 * of their own. Equal lengths are ordered by nodes, then edges.
 *
 * Yen's algorithm (DOI 10.1287/mnsc.17.11.712) with Lawler's partition: O(k n (n + m) log n) at
 * worst. Progress counts searches.
 *
 * @throws UsageError `unknown-node`, `invalid-weight` for a length below 0, `invalid-options`
 */
// eslint-disable-next-line max-params -- input, two ends, options and control, as everywhere here
export function kShortestPaths(
  graph: GraphInput,
  source: string,
  target: string,
  options: KShortestPathsOptions = {},
  control: RunControl = {},
): AlgorithmResult<readonly MeasuredPath[]> {
  const resolved = resolveOptions('kShortestPaths', kShortestPathsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const ends = { from: index.numberOf(source), to: index.numberOf(target) };
  const weights = index.edgeNumbers(resolved.weight, 0);
  const search = new YenSearch(index, weights, ends, new Ticker(control));
  const found = search.run(resolved.k);
  return buildResult(
    {
      algorithm: 'kShortestPaths',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([source, target, weights]),
    },
    found.map(({ nodes, edges, length }) => ({
      nodes: nodes.map((node) => index.nodes[node]!),
      edges: edges.map((edge) => index.edges[edge]!),
      length,
    })),
    { paths: found.length, searches: search.searches },
  );
}

interface Candidate {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly length: number;
  /** Where it leaves the path it was made from. */
  readonly branch: number;
  /** Edges that paths of its class must not take at `branch`. */
  readonly banned: ReadonlySet<number>;
}

class YenSearch {
  searches = 0;
  private readonly queue = new OrderedQueue<Candidate>(compareCandidates);

  constructor(
    private readonly index: CanonicalIndex,
    private readonly weights: Float64Array,
    private readonly ends: { readonly from: number; readonly to: number },
    private readonly ticker: Ticker,
  ) {}

  run(k: number): Candidate[] {
    const found: Candidate[] = [];
    this.consider([this.ends.from], [], new Set());
    while (found.length < k) {
      const best = this.queue.pop();
      if (best === undefined) break;
      found.push(best);
      if (found.length === k) break;
      for (let at = best.branch; at < best.edges.length; at += 1) {
        const banned = new Set(at === best.branch ? best.banned : []).add(best.edges[at]!);
        this.consider(best.nodes.slice(0, at + 1), best.edges.slice(0, at), banned);
      }
    }
    return found;
  }

  /** The shortest path that begins like this and does not go on by a banned edge. */
  private consider(
    nodes: readonly number[],
    edges: readonly number[],
    banned: ReadonlySet<number>,
  ): void {
    this.searches += 1;
    this.ticker.tick();
    const { order, out } = this.index;
    const bannedNodes = new Uint8Array(order);
    for (const node of nodes) bannedNodes[node] = 1;
    const start = nodes.at(-1)!;
    const tree = dijkstra({
      order,
      arcs: out,
      weights: this.weights,
      start,
      stop: this.ends.to,
      bannedNodes,
      bannedEdges: banned,
    });
    if (tree.distance[this.ends.to] === Number.POSITIVE_INFINITY) return;
    const rest = wayTo(tree, this.ends.to);
    const allEdges = [...edges, ...rest.edges];
    this.queue.push({
      nodes: [...nodes, ...rest.nodes.slice(1)],
      edges: allEdges,
      length: allEdges.reduce((sum, edge) => sum + this.weights[edge]!, 0),
      branch: edges.length,
      banned,
    });
  }
}

function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    one.length - other.length ||
    compareLists(one.nodes, other.nodes) ||
    compareLists(one.edges, other.edges)
  );
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return one.length - other.length;
}
