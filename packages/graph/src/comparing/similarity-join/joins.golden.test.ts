// Golden values: scipy 1.10.1 and scikit-learn 1.2.1, all pairs, golden/make_pattern_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/joins.json' with { type: 'json' };
import { similarityJoin } from './similarity-join';

const name = (set: number) => `s${String(set).padStart(2, '0')}`;
const rounded = (similarity: number) => Number(similarity.toFixed(9));

describe.each(golden.cases.map((one, at) => [at, one] as const))('joins %i', (_, one) => {
  const sets = one.sets.map((row, at) => ({
    id: name(at),
    tokens: row.flatMap((weight, token) =>
      weight === 0 ? [] : [[`t${token}`, weight] as [string, number]],
    ),
  }));
  const expected = (one.pairs as [number, number, number][]).map(([left, right, similarity]) => ({
    one: name(left),
    other: name(right),
    similarity,
  }));

  it('finds exactly the pairs of all pairs by prefix filter', () => {
    const { value } = similarityJoin(sets, { threshold: one.threshold });
    expect(value.map((pair) => ({ ...pair, similarity: rounded(pair.similarity) }))).toEqual(
      expected,
    );
  });
});
