import { UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** How large a layered drawing gets. @internal */
export interface LayeredSize {
  /** Nodes on the longest way through the graph. */
  readonly layers: number;
  /** Nodes and the places at which edges pass a layer, each of which dagre lays out. */
  readonly places: number;
}

/** Beyond this dagre, which goes down the graph by recursion, may overflow the stack. */
const mostLayers = 1000;

/**
 * Measures a layered drawing before it is made, with every node as late as possible. O(n + m).
 *
 * @param turned edges to read from target to source, so that no cycle is left
 * @internal
 */
export function measureLayers(index: CanonicalIndex, turned: ReadonlySet<number>): LayeredSize {
  const ends = Array.from({ length: index.size }, (_, edge): [number, number] => {
    const [from, to] = [index.source[edge]!, index.target[edge]!];
    return turned.has(edge) ? [to, from] : [from, to];
  }).filter(([tail, head]) => tail !== head);
  const height = heightsOf(index.order, ends);
  let layers = 0;
  for (const one of height) layers = Math.max(layers, one + 1);
  // Dagre halves the layers to make room for labels: an edge over d of them passes 2d - 1 places.
  let places = index.order;
  for (const [tail, head] of ends) places += 2 * (height[tail]! - height[head]!) - 1;
  return { layers, places };
}

/**
 * @throws UsageError `too-large`
 * @internal
 */
export function refuseTooLarge({ layers, places }: LayeredSize, maxPlaces: number): void {
  if (layers > mostLayers) {
    throw new UsageError<GraphErrorCode>(
      'too-large',
      `A layered drawing would have ${layers} layers, more than ${mostLayers}; use "force".`,
      { params: { layers, maxLayers: mostLayers } },
    );
  }
  if (places > maxPlaces) {
    throw new UsageError<GraphErrorCode>(
      'too-large',
      `A layered drawing would have ${places} places to lay out, more than ${maxPlaces}; raise maxPlaces or use "force".`,
      { params: { places, maxPlaces } },
    );
  }
}

/** The most steps that lead on from each node. */
function heightsOf(order: number, ends: readonly (readonly [number, number])[]): Int32Array {
  const behind = Array.from({ length: order }, (): number[] => []);
  const open = new Int32Array(order);
  for (const [tail, head] of ends) {
    behind[head]!.push(tail);
    open[tail]! += 1;
  }
  const height = new Int32Array(order);
  const queue = [...open.keys()].filter((node) => open[node] === 0);
  for (const node of queue) {
    for (const tail of behind[node]!) {
      height[tail] = Math.max(height[tail]!, height[node]! + 1);
      open[tail]! -= 1;
      if (open[tail] === 0) queue.push(tail);
    }
  }
  return height;
}
