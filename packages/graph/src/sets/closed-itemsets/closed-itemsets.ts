import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue } from '../../running/algorithm-result/build-result';
import { closedItemsetsOptionsSchema, type ClosedItemsetsOptions } from './closed-itemsets.options';
import { closedSets, compareClosedSets } from './closed-sets';
import { toIncidence } from './incidence';

/** A row of items. */
export interface Transaction {
  readonly id: string;
  readonly items: readonly string[];
  /** What support counts: transactions of one group count once. Its own id when absent. */
  readonly group?: string;
}

/** Items that occur together, and none besides occurs with all of them each time. */
export interface ClosedItemset {
  readonly items: readonly string[];
  /** Number of groups (of transactions, where none has a group) that hold all items. */
  readonly support: number;
  /** Ids of the transactions that hold all items, in order. */
  readonly transactions: readonly string[];
}

/**
 * Lists the frequent closed itemsets: the sets of items that at least `minSupport` groups hold and
 * to which no item can be added without losing a transaction.
 *
 * With groups, support counts groups: several reports of one study count once. The empty itemset
 * is left out. Ordered by support, largest first, then by items; a list that was cut has lost none
 * that is better supported than its last. Cost: linear in the number of closed itemsets, times the
 * size of the data; there may be exponentially many, hence the limit. Progress counts sets listed.
 *
 * @throws UsageError `invalid-input` for an id used twice, `invalid-options`
 *
 * @example
 * closedItemsets([
 *   { id: 't1', items: ['a', 'b'] },
 *   { id: 't2', items: ['a', 'b', 'c'] },
 * ]).value; // => [{ items: ['a', 'b'], support: 2, transactions: ['t1', 't2'] }]
 */
export function closedItemsets(
  transactions: readonly Transaction[],
  options: ClosedItemsetsOptions & RunControl = {},
): AlgorithmResult<readonly ClosedItemset[]> {
  const control = runControlOf(options);
  const resolved = readOptions('closedItemsets', closedItemsetsOptionsSchema, options);
  const { incidence, sorted } = toIncidence(
    transactions,
    ({ items }) => items,
    ({ group }) => (group === undefined ? '' : `g${group}`),
  );
  const groups = groupNumbers(sorted);
  const rows = incidence.itemsOf.map((items, row) => ({ items, group: groups[row]! }));
  const { minSupport, minItems, limit } = resolved;
  const { sets, cut } = closedSets(rows, { minSupport, minItems, most: limit }, control);
  // A set with as many groups as a smaller one is found after it.
  const found = sets.toSorted(compareClosedSets).map((set) => ({
    items: set.items.map((item) => incidence.items[item]!),
    support: set.support,
    transactions: set.rows.map((row) => incidence.rows[row]!),
  }));
  return buildResult(
    {
      algorithm: 'closedItemsets',
      revision: 2,
      options: resolved,
      fingerprint: incidence.fingerprint,
    },
    found,
    { transactions: sorted.length, items: incidence.items.length, itemsets: found.length },
    cut ? [cutIssue('closed itemsets', resolved.limit)] : [],
  );
}

/** The number of each transaction's group; one without a group is a group of its own. */
function groupNumbers(transactions: readonly Transaction[]): number[] {
  const numbers = new Map<string, number>();
  return transactions.map(({ id, group }) => {
    // A group may be named like the id of a transaction without one.
    const name = group === undefined ? `i${id}` : `g${group}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
