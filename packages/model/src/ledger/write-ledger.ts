import { canonicalJson } from './canonical-json';
import type { Ledger } from './ledger';

/** The name every ledger carries in its first line. */
export const ledgerFormat = 'cmoc-ledger';

/** The version of the ledger format this package reads and writes. */
export const ledgerVersion = '1.0';

/**
 * Writes a ledger as JSON Lines: a first line that says what it is and which review it starts from, then
 * one line for each entry. A ledger that grows only gains lines at its end, so that a file of it can be
 * appended to. The same ledger gives the same bytes.
 */
export function writeLedger(ledger: Ledger): string {
  const { base, entries } = ledger;
  const header = { format: ledgerFormat, version: ledgerVersion, base };
  return [header, ...entries].map((line) => `${canonicalJson(line)}\n`).join('');
}
