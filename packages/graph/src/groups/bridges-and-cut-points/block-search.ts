import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** The biconnected blocks of a graph as lists of edges; self loops are in none. @internal */
// eslint-disable-next-line max-lines-per-function -- one loop over shared arrays; parts of it would each need them all
export function findBlocks(index: CanonicalIndex): number[][] {
  const { offsets, neighbours, edges } = index.both;
  const entered = new Int32Array(index.order);
  const low = new Int32Array(index.order);
  const cursor = offsets.slice(0, index.order);
  const cameBy = new Int32Array(index.order).fill(-1);
  const path = new Int32Array(index.order);
  const openEdges: number[] = [];
  const blocks: number[][] = [];
  let clock = 0;
  const enter = (node: number) => {
    clock += 1;
    entered[node] = clock;
    low[node] = clock;
  };
  const visit = (start: number) => {
    let depth = 0;
    path[0] = start;
    enter(start);
    while (depth >= 0) {
      const node = path[depth]!;
      const at = cursor[node]!;
      if (at < offsets[node + 1]!) {
        cursor[node] = at + 1;
        const next = neighbours[at]!;
        const edge = edges[at]!;
        if (edge === cameBy[node] || next === node) continue;
        if (entered[next] === 0) {
          openEdges.push(edge);
          cameBy[next] = edge;
          depth += 1;
          path[depth] = next;
          enter(next);
        } else if (entered[next]! < entered[node]!) {
          openEdges.push(edge);
          if (entered[next]! < low[node]!) low[node] = entered[next]!;
        }
        continue;
      }
      depth -= 1;
      if (depth < 0) break;
      const parent = path[depth]!;
      if (low[node]! < low[parent]!) low[parent] = low[node]!;
      if (low[node]! < entered[parent]!) continue;
      // Nothing below `node` reaches above `parent`: the edges since then are a block.
      const from = openEdges.lastIndexOf(cameBy[node]!);
      blocks.push(openEdges.splice(from));
    }
  };
  for (let node = 0; node < index.order; node += 1) if (entered[node] === 0) visit(node);
  return blocks;
}
