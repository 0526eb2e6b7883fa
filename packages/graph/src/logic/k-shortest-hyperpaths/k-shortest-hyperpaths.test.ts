import { describe, expect, it } from 'vitest';
import { createHypergraph } from '../directed-hypergraph/directed-hypergraph';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { kShortestHyperpaths } from './k-shortest-hyperpaths';

const hypergraph = createHypergraph([
  { id: 'p', tail: ['a'], head: ['c'], weight: 2 },
  { id: 'q', tail: ['a'], head: ['d'], weight: 3 },
  { id: 'r', tail: ['c', 'd'], head: ['t'], weight: 1 },
  { id: 's', tail: ['c'], head: ['t'], weight: 4 },
  { id: 'u', tail: ['b'], head: ['c'], weight: 5 },
]);

describe('kShortestHyperpaths', () => {
  it('adds up the whole tail', () => {
    expect(kShortestHyperpaths(hypergraph, ['a'], 't').value).toEqual([
      { hyperedges: ['p', 'q', 'r'], facts: ['a'], length: 6 },
      { hyperedges: ['p', 's'], facts: ['a'], length: 6 },
    ]);
  });

  it('takes the dearest of the tail as depth', () => {
    const lengths = kShortestHyperpaths(hypergraph, ['a', 'b'], 't', { length: 'depth' }).value;
    expect(lengths.map(({ length, hyperedges }) => [length, hyperedges.join('')])).toEqual([
      [4, 'pqr'],
      [6, 'ps'],
      [6, 'qur'],
      [9, 'us'],
    ]);
  });

  it('lists no more than asked', () => {
    expect(kShortestHyperpaths(hypergraph, ['a', 'b'], 't', { k: 3 }).value).toHaveLength(3);
  });

  it('says so when it stops searching', () => {
    const { issues } = kShortestHyperpaths(hypergraph, ['a', 'b'], 't', { maxSteps: 1 });
    expect(issues.map(({ code }) => code)).toEqual(['search-cut']);
  });

  it('finds nothing without facts and refuses unknown vertices', () => {
    expect(kShortestHyperpaths(hypergraph, [], 't').value).toEqual([]);
    expect(usageErrorCode(() => kShortestHyperpaths(hypergraph, ['z'], 't'))).toBe(
      'unknown-vertex',
    );
  });
});
