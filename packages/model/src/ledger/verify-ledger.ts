import { hashEntry, type Ledger, type LedgerEntry } from './ledger';
import { ledgerError, type LedgerIssue } from './ledger-issue-codes';

/**
 * Says whether a ledger is as it was written: nothing when it is, else the first entry that is not.
 * After that entry nothing is known, as each entry vouches for all before it.
 *
 * Somebody who rewrites a whole ledger from some entry on gets a sound chain with another last hash:
 * keep that hash elsewhere to notice.
 */
export function verifyLedger(ledger: Ledger): LedgerIssue | undefined {
  let previous = ledger.base;
  for (const [position, entry] of ledger.entries.entries()) {
    const fault = faultOf(entry, position + 1, previous);
    if (fault !== undefined) {
      return ledgerError(
        'broken-chain',
        ['entries', position],
        `Entry ${String(position + 1)} ${fault.told}; the ledger was changed after it was written.`,
        { sequence: position + 1, fault: fault.kind },
      );
    }
    previous = entry.hash;
  }
  return undefined;
}

function faultOf(
  entry: LedgerEntry,
  sequence: number,
  previous: string,
): { readonly kind: string; readonly told: string } | undefined {
  if (entry.sequence !== sequence) {
    return { kind: 'sequence', told: `says it is entry ${String(entry.sequence)}` };
  }
  if (entry.previous !== previous) {
    return { kind: 'previous', told: 'does not follow the entry before it' };
  }
  return entry.hash === hashEntry(entry)
    ? undefined
    : { kind: 'hash', told: 'is not what its hash was made of' };
}
