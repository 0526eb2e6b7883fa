// Golden values: networkx 2.8.8 (maximal cliques), golden/make_pattern_golden.py.
import { describe, expect, it } from 'vitest';
import patterns from '../../../golden/patterns.json' with { type: 'json' };
import { closedItemsets } from './closed-itemsets';

const name = (item: number) => `i${String(item).padStart(2, '0')}`;

describe('closedItemsets', () => {
  it.each(patterns.cases.map((one, at) => [at, one] as const))(
    'agrees with the maximal cliques of networkx: %i',
    (_, { rows, minSupport, closed }) => {
      const transactions = rows.map((items, at) => ({ id: `t${at}`, items: items.map(name) }));
      const { value } = closedItemsets(transactions, { minSupport });
      const expected = (closed as [number, number[]][]).map(([support, items]) => ({
        support,
        items: items.map(name),
      }));
      expect(value.map(({ support, items }) => ({ support, items }))).toEqual(expected);
    },
  );
});
