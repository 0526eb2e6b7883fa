// Golden values: GLPK 5.0 (linear programmes), golden/make_pattern_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/hyperpaths.json' with { type: 'json' };
import { createHypergraph } from '../directed-hypergraph/directed-hypergraph';
import { kShortestHyperpaths } from './k-shortest-hyperpaths';

const named = (letter: string) => (number: number) => `${letter}${String(number).padStart(2, '0')}`;

describe.each(golden.cases.map((one, at) => [at, one] as const))('hyperpaths %i', (_, one) => {
  const { vertices, edges, weights, facts, target, length } = one;
  const hypergraph = createHypergraph(
    edges.map(([tail, head], at) => ({
      id: named('h')(at),
      tail: tail!.map(named('v')),
      head: head!.map(named('v')),
      weight: weights[at]!,
    })),
    Array.from({ length: vertices }, (__, at) => named('v')(at)),
  );
  const given = facts.map(named('v'));

  it('have the least length of the linear programme', () => {
    const { value } = kShortestHyperpaths(hypergraph, given, named('v')(target), {
      k: 1,
      length: 'sum',
    });
    expect(value[0]?.length ?? null).toBe(length);
  });
});
