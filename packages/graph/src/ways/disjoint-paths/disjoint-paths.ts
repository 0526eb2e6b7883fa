import { readOptions, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import { solveFlow } from './solve-flow';
import type { SimplePath } from '../simple-paths/path-search';
import { disjointPathsOptionsSchema, type DisjointPathsOptions } from './disjoint-paths.options';

/** Paths that share nothing, and what would part the two ends. */
export interface DisjointPathsValue {
  /** As many as there can be, by their nodes. */
  readonly paths: readonly SimplePath[];
  /** Edges whose loss, with that of `cutNodes`, parts the ends; as many in all as paths. */
  readonly cutEdges: readonly string[];
  /** Nodes likewise; only when paths must not share nodes. */
  readonly cutNodes: readonly string[];
}

/**
 * Finds the greatest number of paths between two nodes of which no two share an edge, or no two
 * share a node besides the ends, and a smallest set of edges or nodes that breaks all paths: by
 * Menger's theorem the two numbers are equal.
 *
 * With shared nodes forbidden, a direct edge is a path of its own and can only be cut as an edge.
 * Cost: O(m sqrt(n)) for nodes, O(m min(m^1/2, n^2/3)) for edges.
 *
 * @throws UsageError `unknown-node`, `invalid-input` when both ends are one node, `invalid-options`
 */
export function disjointPaths(
  graph: GraphInput,
  source: string,
  target: string,
  options: DisjointPathsOptions = {},
): AlgorithmResult<DisjointPathsValue> {
  const resolved = readOptions('disjointPaths', disjointPathsOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  const from = index.numberOf(source);
  const to = index.numberOf(target);
  if (from === to)
    throw new UsageError<GraphErrorCode>(
      'invalid-input',
      `Both ends of the paths are "${source}".`,
    );
  const solved = solveFlow(
    index,
    {
      from,
      to,
      capacities: edgeCapacities(index, resolved.disjoint, from, to),
      limits: resolved.disjoint === 'nodes' ? new Float64Array(index.order).fill(1) : null,
    },
    () => undefined,
  );
  const paths = tracePaths(index, solved.edgeFlows, from, to);
  return buildResult(
    {
      algorithm: 'disjointPaths',
      revision: 2,
      options: resolved,
      fingerprint: index.fingerprint([source, target]),
    },
    {
      paths: paths.map(({ nodes, edges }) => ({
        nodes: nodes.map((node) => index.nodes[node]!),
        edges: edges.map((edge) => index.edges[edge]!),
      })),
      cutEdges: solved.cutEdges.map((edge) => index.edges[edge]!),
      cutNodes: solved.cutNodes.map((node) => index.nodes[node]!),
    },
    { paths: paths.length },
  );
}

/** Where nodes are what counts, only edges straight between the ends may be cut. */
function edgeCapacities(
  index: CanonicalIndex,
  disjoint: 'edges' | 'nodes',
  from: number,
  to: number,
): Float64Array {
  const capacities = new Float64Array(index.size).fill(disjoint === 'edges' ? 1 : index.order + 1);
  if (disjoint === 'edges') return capacities;
  for (let edge = 0; edge < index.size; edge += 1) {
    const [source, target] = [index.source[edge]!, index.target[edge]!];
    const direct = (source === from || source === to) && (target === from || target === to);
    if (direct) capacities[edge] = 1;
  }
  return capacities;
}

interface RawPath {
  readonly nodes: number[];
  readonly edges: number[];
}

/** Follows the flow from the source, one path after the other, leaving out rounds. */
// eslint-disable-next-line complexity -- one walk over shared lists
function tracePaths(
  index: CanonicalIndex,
  edgeFlows: Float64Array,
  from: number,
  to: number,
): RawPath[] {
  const onward = new Map<number, number[]>();
  for (let edge = index.size - 1; edge >= 0; edge -= 1) {
    const flow = edgeFlows[edge]!;
    if (flow === 0) continue;
    const tail = flow > 0 ? index.source[edge]! : index.target[edge]!;
    const known = onward.get(tail);
    if (known === undefined) onward.set(tail, [edge]);
    else known.push(edge);
  }
  const paths: RawPath[] = [];
  while ((onward.get(from)?.length ?? 0) > 0) {
    const path: RawPath = { nodes: [from], edges: [] };
    while (path.nodes.at(-1) !== to) {
      const node = path.nodes.at(-1)!;
      const edge = onward.get(node)?.pop();
      if (edge === undefined) break;
      step(path, edge, edgeFlows[edge]! > 0 ? index.target[edge]! : index.source[edge]!);
    }
    if (path.nodes.at(-1) === to) paths.push(path);
  }
  return paths.sort(
    (one, other) => compareLists(one.nodes, other.nodes) || compareLists(one.edges, other.edges),
  );
}

/** Goes on to a node; when the path has been there, the round since then is dropped. */
function step({ nodes, edges }: RawPath, edge: number, next: number): void {
  const before = nodes.indexOf(next);
  if (before === -1) {
    nodes.push(next);
    edges.push(edge);
    return;
  }
  nodes.length = before + 1;
  edges.length = before;
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, place) => item !== other[place]);
  return at === -1 ? one.length - other.length : one[at]! - (other[at] ?? -1);
}
