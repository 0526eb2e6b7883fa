import dagre from '@dagrejs/dagre';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import { toArcGraph } from './arc-graph';
import { backwardArcs } from './order-heuristic';
import type { LayeredOptions } from './graph-layout.options';
import { measureLayers, refuseTooLarge } from './layered-size';
import type { Point, RawLayout } from './raw-layout';

/** Up to so many nodes edges are made as short as can be; dagre takes minutes for that beyond. */
const mostForShortest = 300;

/**
 * Layers by dagre, on a copy in canonical order in which the edges that close cycles are already
 * turned round, so that dagre has no choice to make there.
 *
 * @throws UsageError `too-large`
 * @internal
 */
export function layeredLayout(index: CanonicalIndex, options: LayeredOptions): RawLayout {
  const weights = index.edgeNumbers(options.weight, 0);
  const arcs = toArcGraph(index, weights);
  const turned = new Set(backwardArcs(arcs).flatMap((arc) => arcs.edges[arc]!));
  refuseTooLarge(measureLayers(index, turned), options.maxPlaces);
  const graph = toDagre(index, turned, options);
  if (index.order > 0) dagre.layout(graph);
  const positions = index.nodes.map((_, node) => pointOf(graph.node(nodeName(node))));
  const bends = new Map<number, readonly Point[]>();
  for (let edge = 0; edge < index.size; edge += 1) {
    const [from, to] = [index.source[edge]!, index.target[edge]!];
    if (from === to) continue;
    const [tail, head] = turned.has(edge) ? [to, from] : [from, to];
    const drawn: unknown = graph.edge({ v: nodeName(tail), w: nodeName(head), name: `e${edge}` });
    const points = ((drawn as { points?: unknown[] }).points ?? []).map(pointOf);
    bends.set(edge, turned.has(edge) ? points.reverse() : points);
  }
  return { positions, bends, backward: [...turned].sort((one, other) => one - other) };
}

/** The graph as dagre takes it, nodes and edges in canonical order. */
function toDagre(index: CanonicalIndex, turned: ReadonlySet<number>, options: LayeredOptions) {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: options.direction === 'right' ? 'LR' : 'TB',
    ranksep: options.layerGap,
    nodesep: options.nodeGap,
    ranker: index.order > mostForShortest ? 'longest-path' : 'network-simplex',
  });
  for (let node = 0; node < index.order; node += 1) {
    graph.setNode(nodeName(node), { width: options.nodeWidth, height: options.nodeHeight });
  }
  for (let edge = 0; edge < index.size; edge += 1) {
    const [from, to] = [index.source[edge]!, index.target[edge]!];
    if (from === to) continue;
    const [tail, head] = turned.has(edge) ? [to, from] : [from, to];
    graph.setEdge(nodeName(tail), nodeName(head), {}, `e${edge}`);
  }
  return graph;
}

/** Numbers padded so that any order by name is canonical order. */
function nodeName(node: number): string {
  return `n${String(node).padStart(9, '0')}`;
}

function pointOf(label: unknown): Point {
  const { x, y } = label as Point;
  return { x, y };
}
