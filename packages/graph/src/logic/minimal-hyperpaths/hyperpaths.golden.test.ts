// Golden values: GLPK 5.0 (integer and linear programmes), golden/make_pattern_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/hyperpaths.json' with { type: 'json' };
import { createHypergraph } from '../directed-hypergraph/directed-hypergraph';
import { kShortestHyperpaths } from '../k-shortest-hyperpaths/k-shortest-hyperpaths';
import { minimalHyperpaths } from './minimal-hyperpaths';

const named = (letter: string) => (number: number) => `${letter}${String(number).padStart(2, '0')}`;

describe.each(golden.cases.map((one, at) => [at, one] as const))('hyperpaths %i', (_, one) => {
  const { vertices, edges, weights, facts, target, minimal, length } = one;
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

  it('are the minimal ones that the integer programme lists', () => {
    const { value } = minimalHyperpaths(hypergraph, given, named('v')(target));
    const expected = (minimal as number[][]).map((path) => path.map(named('h')).join());
    expect(value.map(({ hyperedges }) => hyperedges.toSorted().join()).sort()).toEqual(
      expected.sort(),
    );
  });

  it('have the least length of the linear programme', () => {
    const { value } = kShortestHyperpaths(hypergraph, given, named('v')(target), {
      k: 1,
      length: 'sum',
    });
    expect(value[0]?.length ?? null).toBe(length);
  });
});
