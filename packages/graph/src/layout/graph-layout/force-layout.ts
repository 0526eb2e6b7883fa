import { createSeededGenerator, type RunControl, Ticker } from '@cmoc/kernel';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import type { ForceOptions } from './graph-layout.options';
import type { Point, RawLayout } from './raw-layout';

const stepsAtATime = 25;

/**
 * ForceAtlas2 (DOI 10.1371/journal.pone.0098679) on a copy in canonical order, from places that
 * the seed or earlier positions give.
 *
 * @internal
 */
export function forceLayout(
  index: CanonicalIndex,
  options: ForceOptions,
  control: RunControl,
): RawLayout {
  const ticker = new Ticker(control, Math.ceil(options.iterations / stepsAtATime));
  const known = new Map(options.previous.map(({ node, x, y }) => [index.numberOf(node), { x, y }]));
  const copy = copyOf(index, startingPoints(index, known, options), options, known);
  const settings = {
    ...forceAtlas2.inferSettings(index.order),
    gravity: options.gravity,
    scalingRatio: options.scaling,
    edgeWeightInfluence: options.weight === null ? 0 : 1,
  };
  for (let left = options.iterations; left > 0 && index.order > 1; left -= stepsAtATime) {
    const iterations = Math.min(left, stepsAtATime);
    forceAtlas2.assign(copy, { iterations, settings, getEdgeWeight: 'weight' });
    ticker.tick();
    ticker.report();
  }
  const positions = index.nodes.map((_, node) => {
    const kept = options.keepPrevious ? known.get(node) : undefined;
    if (kept !== undefined) return kept;
    const { x, y } = copy.getNodeAttributes(String(node)) as Point;
    return { x, y };
  });
  return { positions, bends: new Map(), backward: [] };
}

/** Earlier positions; else beside placed neighbours; else somewhere in a square, by the seed. */
function startingPoints(
  index: CanonicalIndex,
  known: ReadonlyMap<number, Point>,
  { seed, scaling }: ForceOptions,
): Point[] {
  const generator = createSeededGenerator(seed);
  const side = scaling * Math.sqrt(index.order);
  const { offsets, neighbours } = index.both;
  return index.nodes.map((_, node) => {
    const jitter = { x: generator.nextFloat() - 0.5, y: generator.nextFloat() - 0.5 };
    const own = known.get(node);
    if (own !== undefined) return own;
    const placed = Array.from(neighbours.subarray(offsets[node], offsets[node + 1]))
      .map((other) => known.get(other))
      .filter((point) => point !== undefined);
    if (placed.length === 0) return { x: jitter.x * side, y: jitter.y * side };
    const mean = (pick: (point: Point) => number) =>
      placed.reduce((sum, point) => sum + pick(point), 0) / placed.length;
    return {
      x: mean(({ x }) => x) + jitter.x * scaling,
      y: mean(({ y }) => y) + jitter.y * scaling,
    };
  });
}

function copyOf(
  index: CanonicalIndex,
  points: readonly Point[],
  options: ForceOptions,
  known: ReadonlyMap<number, Point>,
): UndirectedGraph {
  const weights = index.edgeNumbers(options.weight, 0);
  const copy = new UndirectedGraph();
  points.forEach(({ x, y }, node) => {
    copy.addNode(String(node), { x, y, fixed: options.keepPrevious && known.has(node) });
  });
  for (let edge = 0; edge < index.size; edge += 1) {
    const [from, to] = [index.source[edge]!, index.target[edge]!];
    if (from === to) continue;
    const add = (weight: number | undefined) => (weight ?? 0) + weights[edge]!;
    copy.updateUndirectedEdge(String(from), String(to), (attributes) => ({
      weight: add(attributes['weight'] as number | undefined),
    }));
  }
  return copy;
}
