import { fail, type Result } from '@cmoc/kernel';
import type { Authorship, Operation } from '../operations/operation/operation';
import type { EntityRef } from '../schema/entity';
import { entitiesOf } from './footprint';
import type { Ledger, LedgeredReview, LedgerEntry } from './ledger';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from './ledger-issue-codes';
import { record, type Recorded } from './record';

/**
 * Takes an entry back by writing a further entry that does the opposite. Nothing is struck out.
 *
 * Without a number it takes back the last work that stands, so that calling it again and again goes
 * back step by step. With a number it takes back that entry, also after later work: what the later work
 * left alone goes back to what it was, and where it did not, the undoing is refused and the later
 * entries in the way are named. An operation that had a reason is taken back with a reason.
 *
 * @example
 * ```ts
 * const result = undo(state, { by: 'ann', at: '2024-03-02T10:00:00Z', reason: 'The settings differ after all.' }, 17);
 * ```
 */
export function undo(
  state: LedgeredReview,
  authorship: Authorship & { readonly operationId?: string },
  sequence?: number,
): Result<Recorded, LedgerIssueCode> {
  const undone = undoneIds(state.ledger);
  const entry =
    sequence === undefined
      ? state.ledger.entries.findLast(
          ({ operation }) => operation.undoes === undefined && !undone.has(operation.operationId),
        )
      : state.ledger.entries[sequence - 1];
  if (entry === undefined) return fail([noEntry(sequence)]);
  if (undone.has(entry.operation.operationId)) {
    const told = `Entry ${String(entry.sequence)} was taken back before.`;
    return fail([ledgerError('already-undone', [], told, { sequence: entry.sequence })]);
  }
  return takeBack(state, entry, authorship);
}

/**
 * Takes the last undoing back, so that the work stands again. There is nothing to redo once new work
 * was done after the undoing.
 */
export function redo(
  state: LedgeredReview,
  authorship: Authorship & { readonly operationId?: string },
): Result<Recorded, LedgerIssueCode> {
  const { entries } = state.ledger;
  const undone = undoneIds(state.ledger);
  const fresh = entries.findLastIndex(({ operation }) => operation.undoes === undefined);
  const entry = entries
    .slice(fresh + 1)
    .findLast(
      (candidate) =>
        isUndoing(state.ledger, candidate) && !undone.has(candidate.operation.operationId),
    );
  if (entry === undefined) {
    return fail([
      ledgerError('nothing-to-redo', [], 'Nothing was taken back since the last work.'),
    ]);
  }
  return takeBack(state, entry, authorship);
}

/** The ids of the operations that were taken back and stay so. */
export function undoneIds(ledger: Ledger): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { operation } of ledger.entries.toReversed()) {
    if (operation.undoes !== undefined && !undone.has(operation.operationId))
      undone.add(operation.undoes);
  }
  return undone;
}

/** Whether an entry takes work back, and does not put work back that was taken back. */
function isUndoing(ledger: Ledger, entry: LedgerEntry): boolean {
  const byId = new Map(ledger.entries.map(({ operation }) => [operation.operationId, operation]));
  const seen = new Set<string>();
  let { undoes } = entry.operation;
  while (undoes !== undefined && !seen.has(undoes)) {
    seen.add(undoes);
    undoes = byId.get(undoes)?.undoes;
  }
  return seen.size % 2 === 1;
}

function takeBack(
  state: LedgeredReview,
  entry: LedgerEntry,
  authorship: Authorship & { readonly operationId?: string },
): Result<Recorded, LedgerIssueCode> {
  const { operation, inverse } = entry;
  if (operation.reason !== undefined && (authorship.reason ?? '').trim() === '') {
    const told = `Entry ${String(entry.sequence)} was done for a reason; expected one for taking it back.`;
    return fail([ledgerError('missing-reason', ['reason'], told, { sequence: entry.sequence })]);
  }
  const result = record(state, { ...signed(inverse, authorship), undoes: operation.operationId });
  return result.ok
    ? result
    : fail([conflict(state.ledger, entry, result.issues), ...result.issues]);
}

function signed(
  inverse: Operation,
  authorship: Authorship & { readonly operationId?: string },
): Operation {
  const { by, at, reason, operationId } = authorship;
  return {
    ...inverse,
    by,
    at,
    ...(reason === undefined ? {} : { reason }),
    ...(operationId === undefined ? {} : { operationId }),
  };
}

function conflict(ledger: Ledger, entry: LedgerEntry, issues: readonly LedgerIssue[]): LedgerIssue {
  const own = new Set([...entitiesOf(entry), ...issues.flatMap(entitiesNamed)]);
  const undone = undoneIds(ledger);
  const later = ledger.entries
    .slice(entry.sequence)
    .filter(({ operation }) => !undone.has(operation.operationId) && operation.undoes === undefined)
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

function noEntry(sequence: number | undefined): LedgerIssue {
  return sequence === undefined
    ? ledgerError('nothing-to-undo', [], 'Nothing is left to take back.')
    : ledgerError('unknown-entry', [], `The ledger has no entry ${String(sequence)}.`, {
        sequence,
      });
}
