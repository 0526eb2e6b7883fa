import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, cutIssue } from '../../running/algorithm-result/build-result';
import { countBits, membersOf, type Bitset } from '../bitset/bitset';
import { closedItemsetsOptionsSchema, type ClosedItemsetsOptions } from './closed-itemsets.options';
import { searchClosed } from './closed-search';
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
 * is left out. Ordered by support, largest first, then by items. Cost: linear in the number of
 * closed itemsets, times the size of the data; there may be exponentially many, hence the limit.
 * Progress counts sets tried.
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
  const supportOf = supportCounter(sorted);
  const found: ClosedItemset[] = [];
  let cut = false as boolean;
  const emit = ({ items, rows }: { items: Bitset; rows: Bitset }) => {
    if (countBits(items) < resolved.minItems) return true;
    cut = found.length === resolved.limit;
    if (cut) return false;
    found.push({
      items: membersOf(items).map((item) => incidence.items[item]!),
      support: supportOf(rows),
      transactions: membersOf(rows).map((row) => incidence.rows[row]!),
    });
    return true;
  };
  const mayKeep = (rows: Bitset) => supportOf(rows) >= resolved.minSupport;
  searchClosed(incidence, mayKeep, emit, new Ticker(control));
  found.sort((one, other) => other.support - one.support || compareLists(one.items, other.items));
  return buildResult(
    {
      algorithm: 'closedItemsets',
      revision: 1,
      options: resolved,
      fingerprint: incidence.fingerprint,
    },
    found,
    { transactions: sorted.length, items: incidence.items.length, itemsets: found.length },
    cut ? [cutIssue('closed itemsets', resolved.limit)] : [],
  );
}

function supportCounter(transactions: readonly Transaction[]): (rows: Bitset) => number {
  if (transactions.every(({ group }) => group === undefined)) return countBits;
  // A group may be named like the id of a transaction without one.
  const names = transactions.map(({ id, group }) => (group === undefined ? `i${id}` : `g${group}`));
  return (rows) => new Set(membersOf(rows).map((row) => names[row]!)).size;
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) {
    if (one[at] !== other[at]) return one[at]! < other[at]! ? -1 : 1;
  }
  return one.length - other.length;
}
