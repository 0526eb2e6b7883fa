import { directed, undirected, type GraphSpec } from './graph-spec';

/** Graphs that break algorithms by their shape, by name. All edges carry a `weight`. */
export const nastyGraphs: Readonly<Record<string, () => GraphSpec>> = {
  empty: () => ({ nodes: [], edges: [] }),
  'one node': () => ({ nodes: ['only'], edges: [] }),
  'self loops': () =>
    directed([
      ['a', 'a', { weight: 1 }],
      ['a', 'b', { weight: 1 }],
      ['b', 'b', { weight: 1 }],
      ['b', 'b', { weight: 1 }],
    ]),
  'parallel edges': () =>
    directed([
      ['a', 'b', { weight: 1 }],
      ['a', 'b', { weight: 2 }],
      ['b', 'a', { weight: 1 }],
      ['b', 'a', { weight: 2 }],
    ]),
  'zero weights': () =>
    undirected([
      ['a', 'b', { weight: 0 }],
      ['b', 'c', { weight: 0 }],
      ['c', 'a', { weight: 0 }],
    ]),
  disconnected: () =>
    undirected(
      [
        ['a', 'b', { weight: 1 }],
        ['c', 'd', { weight: 1 }],
      ],
      ['alone', '__proto__', 'constructor'],
    ),
};

/** Graphs that break algorithms by their size. */
export const largeGraphs: Readonly<Record<string, () => GraphSpec>> = {
  'cycle of 10,000': () => directed(cycleOf(10_000)),
  'complete 200': () => undirected(completeOf(200)),
};

export function cycleOf(length: number): [string, string, { weight: number }][] {
  return Array.from({ length }, (_, at) => [`n${at}`, `n${(at + 1) % length}`, { weight: 1 }]);
}

export function completeOf(order: number): [string, string, { weight: number }][] {
  const pairs: [string, string, { weight: number }][] = [];
  for (let from = 0; from < order; from += 1) {
    for (let to = from + 1; to < order; to += 1) pairs.push([`n${from}`, `n${to}`, { weight: 1 }]);
  }
  return pairs;
}
