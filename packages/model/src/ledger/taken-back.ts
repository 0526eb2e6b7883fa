import type { Ledger } from './ledger';

/** The ids of the operations that were taken back and stay so. Linear in the ledger. */
export function takenBack(ledger: Ledger): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { operation } of ledger.entries.toReversed()) {
    if (operation.undoes !== undefined && !ids.has(operation.operationId))
      ids.add(operation.undoes);
  }
  return ids;
}
