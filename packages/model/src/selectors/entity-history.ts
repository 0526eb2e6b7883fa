import { changesOf } from '../ledger/entry-changes';
import type { Ledger } from '../ledger/ledger';
import { takenBack } from '../ledger/taken-back';
import type { ReversibleChange } from '../operations/operation/invert-change';
import type { Operation } from '../operations/operation/operation';
import type { EntityRef } from '../schema/entity';

/** One change to an entity, as the ledger holds it. */
export interface EntityChange {
  /** The number of the entry, counted from 1. */
  readonly sequence: number;
  readonly operationId: string;
  /** What was done: `merge`, `change`, `undo` by its own kind. */
  readonly operation: Operation['kind'];
  readonly by: string;
  readonly at: string;
  /** Why; null where no reason was asked for and none was given. */
  readonly reason: string | null;
  /** What it did to the entity, with what was there before. */
  readonly change: ReversibleChange;
  /** Whether it was taken back and stays so. It is part of the history all the same. */
  readonly undone: boolean;
  /** The operation it takes back, where it is a taking back. */
  readonly undoes: string | null;
}

/**
 * Everything that was ever done to one entity, oldest first, what was taken back included. With
 * `'review'`, everything that was done to the fields of the review itself. Linear in the ledger.
 *
 * @example
 * ```ts
 * for (const { at, by, reason } of entityHistory(ledger, { kind: 'configuration', id: 'IOC-01' })) …
 * ```
 */
export function entityHistory(
  ledger: Ledger,
  entity: EntityRef | 'review',
): readonly EntityChange[] {
  const undone = takenBack(ledger);
  return ledger.entries.flatMap((entry) => {
    const { operationId, kind, by, at, reason, undoes } = entry.operation;
    return changesOf(entry)
      .filter((change) => isAbout(change, entity))
      .map((change) => ({
        sequence: entry.sequence,
        operationId,
        operation: kind,
        by,
        at,
        reason: reason ?? null,
        change,
        undone: undone.has(operationId),
        undoes: undoes ?? null,
      }));
  });
}

function isAbout(change: ReversibleChange, entity: EntityRef | 'review'): boolean {
  if (change.kind === 'set-review') return entity === 'review';
  if (entity === 'review' || change.entityKind !== entity.kind) return false;
  return (change.kind === 'add' ? change.entity.id : change.id) === entity.id;
}
