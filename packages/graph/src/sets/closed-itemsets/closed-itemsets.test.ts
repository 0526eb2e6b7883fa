import { describe, expect, it } from 'vitest';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { closedItemsets } from './closed-itemsets';

const transactions = [
  { id: 't1', items: ['c', 'm', 'o'], group: 'study A' },
  { id: 't2', items: ['c', 'm', 'o', 'o'], group: 'study A' },
  { id: 't3', items: ['m', 'o'], group: 'study B' },
  { id: 't4', items: ['c', 'x'] },
];

describe('closedItemsets', () => {
  it('counts groups, not reports', () => {
    expect(closedItemsets(transactions).value).toEqual([
      { items: ['c'], support: 2, transactions: ['t1', 't2', 't4'] },
      { items: ['m', 'o'], support: 2, transactions: ['t1', 't2', 't3'] },
    ]);
  });

  it('counts transactions where there are no groups', () => {
    const plain = transactions.map(({ id, items }) => ({ id, items }));
    expect(
      closedItemsets(plain).value.map(({ items, support }) => [items.join(), support]),
    ).toEqual([
      ['c', 3],
      ['m,o', 3],
      ['c,m,o', 2],
    ]);
  });

  it('leaves out small itemsets when asked, and says so when the list is cut', () => {
    const all = closedItemsets(transactions, { minSupport: 1, minItems: 2 });
    expect(all.value.map(({ items }) => items.join())).toEqual(['m,o', 'c,m,o', 'c,x']);
    const cut = closedItemsets(transactions, { minSupport: 1, limit: 1 });
    expect(cut.value).toHaveLength(1);
    expect(cut.issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
  });

  it('keeps a group apart from a transaction of the same name', () => {
    const same = [
      { id: 'a', items: ['x'] },
      { id: 'b', items: ['x'], group: 'a' },
    ];
    expect(closedItemsets(same).value[0]?.support).toBe(2);
  });

  it('finds nothing in nothing and refuses an id used twice', () => {
    expect(closedItemsets([]).value).toEqual([]);
    const twice = [transactions[0]!, transactions[0]!];
    expect(usageErrorCode(() => closedItemsets(twice))).toBe('invalid-input');
  });
});
