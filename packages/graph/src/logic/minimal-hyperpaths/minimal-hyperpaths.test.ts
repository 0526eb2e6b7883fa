import { describe, expect, it } from 'vitest';
import { createHypergraph } from '../directed-hypergraph/directed-hypergraph';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { minimalHyperpaths } from './minimal-hyperpaths';

const twoRoutes = createHypergraph([
  { id: 'wide', tail: ['a', 'b'], head: ['c', 'd'] },
  { id: 'join', tail: ['c', 'd'], head: ['t'] },
  { id: 'only c', tail: ['a'], head: ['c'] },
  { id: 'only d', tail: ['x'], head: ['d'] },
  { id: 'short', tail: ['x'], head: ['t'] },
]);

describe('minimalHyperpaths', () => {
  it('keeps whole tails and leaves out hyperedges that can be spared', () => {
    expect(minimalHyperpaths(twoRoutes, ['a', 'b', 'x'], 't').value).toEqual([
      { hyperedges: ['short'], facts: ['x'] },
      { hyperedges: ['wide', 'join'], facts: ['a', 'b'] },
      { hyperedges: ['only c', 'only d', 'join'], facts: ['a', 'x'] },
    ]);
  });

  it('does not join what no hyperedge joins', () => {
    // a -> b and b' -> c share no vertex, and d is needed besides: nothing leads from a to c.
    const apart = createHypergraph([
      { id: 'first', tail: ['a'], head: ['b'] },
      { id: 'second', tail: ['b', 'd'], head: ['c'] },
    ]);
    expect(minimalHyperpaths(apart, ['a'], 'c').value).toEqual([]);
    expect(minimalHyperpaths(apart, ['a', 'd'], 'c').value).toHaveLength(1);
  });

  it('has the empty hyperpath for a fact', () => {
    const { value } = minimalHyperpaths(twoRoutes, ['t'], 't');
    expect(value).toEqual([{ hyperedges: [], facts: [] }]);
  });

  it('says so when the limits cut the list', () => {
    const facts = ['a', 'b', 'x'];
    const cut = minimalHyperpaths(twoRoutes, facts, 't', { limit: 2 });
    expect(cut.value).toHaveLength(2);
    expect(cut.issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
    const tired = minimalHyperpaths(twoRoutes, facts, 't', { maxSteps: 1 });
    expect(tired.issues.map(({ code }) => code)).toEqual(['search-cut']);
  });

  it('refuses an unknown target', () => {
    expect(usageErrorCode(() => minimalHyperpaths(twoRoutes, [], 'q'))).toBe('unknown-vertex');
  });
});
