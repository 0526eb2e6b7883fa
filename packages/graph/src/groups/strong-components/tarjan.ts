import type { Adjacency } from '../../running/canonical-index/adjacency';

/**
 * Strong components by Tarjan's algorithm (DOI 10.1137/0201010), without recursion.
 *
 * @param alive nodes to look at; all when absent
 * @returns the component number of each node, -1 outside `alive`; components are numbered so that
 *   every arc between two components goes from the higher number to the lower
 * @internal
 */
// eslint-disable-next-line max-lines-per-function -- one loop over shared arrays; parts of it would each need them all
export function tarjan(
  order: number,
  out: Pick<Adjacency, 'offsets' | 'neighbours'>,
  alive?: Uint8Array,
  roots?: Iterable<number>,
): { component: Int32Array; count: number } {
  const component = new Int32Array(order).fill(-1);
  const entered = new Int32Array(order);
  const low = new Int32Array(order);
  const cursor = new Uint32Array(order);
  const open = new Int32Array(order);
  const path = new Int32Array(order);
  let openCount = 0;
  let clock = 0;
  let count = 0;
  const closeComponent = (root: number) => {
    let member: number;
    do {
      openCount -= 1;
      member = open[openCount]!;
      component[member] = count;
    } while (member !== root);
    count += 1;
  };
  const enter = (node: number) => {
    clock += 1;
    entered[node] = clock;
    low[node] = clock;
    cursor[node] = out.offsets[node]!;
    open[openCount] = node;
    openCount += 1;
  };
  const visit = (start: number) => {
    let depth = 0;
    path[0] = start;
    enter(start);
    while (depth >= 0) {
      const node = path[depth]!;
      const at = cursor[node]!;
      if (at < out.offsets[node + 1]!) {
        cursor[node] = at + 1;
        const next = out.neighbours[at]!;
        if (alive?.[next] === 0 || component[next] !== -1) continue;
        if (entered[next] === 0) {
          depth += 1;
          path[depth] = next;
          enter(next);
        } else if (entered[next]! < low[node]!) low[node] = entered[next]!;
        continue;
      }
      if (low[node] === entered[node]) closeComponent(node);
      depth -= 1;
      if (depth >= 0 && low[node]! < low[path[depth]!]!) low[path[depth]!] = low[node]!;
    }
  };
  for (const node of roots ?? open.keys()) {
    if (alive?.[node] !== 0 && entered[node] === 0) visit(node);
  }
  return { component, count };
}
