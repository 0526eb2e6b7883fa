import { closedItemsets } from './closed-itemsets';
import { formalConcepts } from '../formal-concepts/formal-concepts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedSets, type ItemRow } from './closed-sets';

const rowsArbitrary: fc.Arbitrary<ItemRow[]> = fc.array(
  fc.record({
    items: fc.subarray([0, 1, 2, 3, 4, 5]),
    group: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 9 },
);

const words = ({ items, support }: { items: readonly unknown[]; support: number }) =>
  `${items.join()}:${support}`;

describe('closedSets', () => {
  it('finds the sets that an independent search over bit sets finds', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.integer({ min: 1, max: 3 }), (rows, minSupport) => {
        const transactions = rows.map(({ items, group }, at) => ({
          id: `t${at}`,
          items: items.map(String),
          group: `g${group}`,
        }));
        const expected = closedItemsets(transactions, { minSupport }).value.map(words);
        const found = closedSets(rows, { minSupport, most: 1000 }).sets;
        const named = found.filter(({ items }) => items.length > 0).map(words);
        expect(named.sort()).toEqual([...expected].sort());
      }),
      { seed: 31 },
    );
  });

  it('gives the extents of formal concepts when every row is its own group', () => {
    fc.assert(
      fc.property(rowsArbitrary, (drawn) => {
        const rows = drawn.map(({ items }, group) => ({ items, group }));
        const objects = rows.map(({ items }, at) => ({
          id: String(at),
          attributes: items.map(String),
        }));
        const expected = formalConcepts(objects)
          .value.concepts.filter(({ extent }) => extent.length > 0)
          .map(({ extent, intent }) => `${extent.join()} ${intent.join()}`);
        const found = closedSets(rows, { minSupport: 1, most: 1000 }).sets;
        const named = found
          .filter((set) => set.rows.length > 0)
          .map((set) => `${set.rows.join()} ${set.items.join()}`);
        expect(named.sort()).toEqual(expected.sort());
      }),
      { seed: 32 },
    );
  });

  it('cut short, keeps the best supported', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.integer({ min: 0, max: 6 }), (rows, most) => {
        const whole = closedSets(rows, { minSupport: 1, most: 1000 });
        const part = closedSets(rows, { minSupport: 1, most });
        expect(part.sets).toEqual(whole.sets.slice(0, most));
        expect(part.cut).toBe(whole.sets.length > most);
      }),
      { seed: 33 },
    );
  });
});
