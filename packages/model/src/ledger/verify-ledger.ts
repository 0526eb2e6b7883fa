import { sameValue } from '../operations/operation/same-value';
import { changesOf, stepsOf } from './entry-changes';
import { hashEntry, type Ledger, type LedgerEntry } from './ledger';
import { ledgerError, type LedgerIssue } from './ledger-issue-codes';

/**
 * Says whether a ledger is as it was written: nothing when it is, else the first entry that is not.
 * After that entry nothing is known, as each entry vouches for all before it. What says that it takes an
 * entry back must do just that, and must have a reason where the entry is somebody else's.
 *
 * Somebody who rewrites a whole ledger from some entry on gets a sound chain with another last hash:
 * keep that hash elsewhere to notice.
 */
export function verifyLedger(ledger: Ledger): LedgerIssue | undefined {
  let previous = ledger.base;
  const known = new Map<string, LedgerEntry>();
  for (const [position, entry] of ledger.entries.entries()) {
    const fault = faultOf(entry, position + 1, previous) ?? faultAmong(entry, known);
    if (fault !== undefined) {
      return ledgerError(
        'broken-chain',
        ['entries', position],
        `Entry ${String(position + 1)} ${fault.told}; the ledger was changed after it was written.`,
        { sequence: position + 1, fault: fault.kind },
      );
    }
    known.set(entry.operation.operationId, entry);
    previous = entry.hash;
  }
  return undefined;
}

interface Fault {
  readonly kind: string;
  readonly told: string;
}

function faultOf(entry: LedgerEntry, sequence: number, previous: string): Fault | undefined {
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

/** What is wrong with an entry beside those before it. */
function faultAmong(
  entry: LedgerEntry,
  known: ReadonlyMap<string, LedgerEntry>,
): Fault | undefined {
  const { operationId, undoes, by, reason } = entry.operation;
  if (known.has(operationId)) {
    return { kind: 'id', told: `has the id “${operationId}” of an entry before it` };
  }
  if (undoes === undefined) return undefined;
  const target = known.get(undoes);
  if (target === undefined || !sameValue(stepsOf(target.inverse), changesOf(entry))) {
    return { kind: 'undoes', told: `does something else than take “${undoes}” back` };
  }
  return target.operation.by === by || (reason ?? '').trim() !== ''
    ? undefined
    : { kind: 'reason', told: 'takes back the work of somebody else without a reason' };
}
