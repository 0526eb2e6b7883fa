import { describe, expect, it } from 'vitest';
import { createHypergraph } from '../directed-hypergraph/directed-hypergraph';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { missingFacts } from './missing-facts';

const hypergraph = createHypergraph([
  { id: 'h1', tail: ['a', 'b'], head: ['c'] },
  { id: 'h2', tail: ['c'], head: ['d', 'e'] },
  { id: 'h3', tail: ['z'], head: ['y'] },
  { id: 'h4', tail: ['p', 'q'], head: ['r'] },
]);

describe('missingFacts', () => {
  it('ranks the facts that would open something', () => {
    expect(missingFacts(hypergraph, ['a']).value).toEqual([
      { fact: 'b', hyperedges: ['h1', 'h2'], vertices: ['c', 'd', 'e'] },
      { fact: 'c', hyperedges: ['h2'], vertices: ['d', 'e'] },
      { fact: 'z', hyperedges: ['h3'], vertices: ['y'] },
    ]);
  });

  it('lists the best only, when asked', () => {
    const { value, diagnostics } = missingFacts(hypergraph, ['a'], { limit: 1 });
    expect(value.map(({ fact }) => fact)).toEqual(['b']);
    expect(diagnostics).toEqual({ candidates: 3 });
  });

  it('counts vertices instead of hyperedges', () => {
    const wide = createHypergraph([
      { id: 'wide', tail: ['w'], head: ['1', '2', '3'] },
      { id: 'n1', tail: ['n'], head: ['4'] },
      { id: 'n2', tail: ['n'], head: ['4'] },
    ]);
    expect(missingFacts(wide, []).value[0]?.fact).toBe('n');
    expect(missingFacts(wide, [], { rankBy: 'vertices' }).value[0]?.fact).toBe('w');
  });

  it('refuses unknown facts', () => {
    expect(usageErrorCode(() => missingFacts(hypergraph, ['nowhere']))).toBe('unknown-vertex');
  });
});
