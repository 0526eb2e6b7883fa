import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { closedItemsets, type Transaction } from './closed-itemsets';

const names = ['a', 'b', 'c', 'd', 'e', 'f', '__proto__'];
const transactionsArbitrary = fc
  .array(fc.tuple(fc.subarray(names), fc.constantFrom('A', 'B', 'C', undefined)), { maxLength: 9 })
  .map((drawn) =>
    drawn.map(([items, group], at): Transaction => {
      const base = { id: `t${at}`, items };
      return group === undefined ? base : { ...base, group };
    }),
  );

function bruteForce(transactions: readonly Transaction[], minSupport: number): string[] {
  const found: string[] = [];
  for (let choice = 1; choice < 2 ** names.length; choice += 1) {
    const set = names.filter((_, at) => (choice >> at) % 2 === 1);
    const holders = transactions.filter(({ items }) => set.every((item) => items.includes(item)));
    const support = new Set(holders.map(({ id, group }) => (group ? `g${group}` : id))).size;
    const grows = names.some(
      (item) => !set.includes(item) && holders.every(({ items }) => items.includes(item)),
    );
    if (holders.length > 0 && support >= minSupport && !grows) {
      found.push(`${set.sort().join()}:${support}`);
    }
  }
  return found.sort();
}

describe('closedItemsets', () => {
  it('equals brute force', () => {
    const property = fc.property(
      transactionsArbitrary,
      fc.integer({ min: 1, max: 3 }),
      (transactions, minSupport) => {
        const { value } = closedItemsets(transactions, { minSupport });
        const found = value.map(({ items, support }) => `${items.join()}:${support}`);
        expect(found.sort()).toEqual(bruteForce(transactions, minSupport));
      },
    );
    fc.assert(property, { seed: 28 });
  });

  it('gives the same bytes for every order', () => {
    const property = fc.property(transactionsArbitrary, (transactions) => {
      const turned = transactions
        .toReversed()
        .map((row) => ({ ...row, items: row.items.toReversed() }));
      expect(resultBytes(closedItemsets(turned))).toBe(resultBytes(closedItemsets(transactions)));
    });
    fc.assert(property, { seed: 29 });
  });
});
