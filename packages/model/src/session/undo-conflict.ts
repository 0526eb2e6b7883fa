import { entitiesOf } from '../ledger/footprint';
import type { LedgerEntry } from '../ledger/ledger';
import { ledgerError, type LedgerIssue } from '../ledger/ledger-issue-codes';
import type { EntityRef } from '../schema/entity';

/** Says that an entry cannot be taken back, and which later entries stand in the way. */
export function undoConflict(
  entry: LedgerEntry,
  since: readonly LedgerEntry[],
  session: { readonly isTakenBack: (entry: LedgerEntry) => boolean },
  issues: readonly LedgerIssue[],
): LedgerIssue {
  const own = new Set([...entitiesOf(entry), ...issues.flatMap(entitiesNamed)]);
  const later = since
    .filter((candidate) => candidate.operation.undoes === undefined)
    .filter((candidate) => !session.isTakenBack(candidate))
    .filter((candidate) => entitiesOf(candidate).some((key) => own.has(key)))
    .map(({ sequence }) => sequence);
  const entries = later.length === 1 ? 'entry' : 'entries';
  const named = later.length === 0 ? 'later work' : `${entries} ${later.join(', ')}`;
  return ledgerError(
    'undo-conflict',
    [],
    `Entry ${String(entry.sequence)} cannot be taken back: ${named} changed or built on what it did.`,
    { sequence: entry.sequence, later },
  );
}

/** The entities an issue names: who still points to what should go, and what would not be whole. */
function entitiesNamed({ params }: LedgerIssue): string[] {
  const by = (params['by'] ?? []) as readonly EntityRef[];
  const within = params['in'] as EntityRef | undefined;
  const named = by.map(({ kind, id }) => `${kind}/${id}`);
  if (typeof params['kind'] === 'string') named.push(`${params['kind']}/${String(params['id'])}`);
  if (within === undefined) return named;
  const cycle = (params['cycle'] ?? [within.id]) as readonly string[];
  return [...named, ...cycle.map((id) => `${within.kind}/${id}`)];
}
