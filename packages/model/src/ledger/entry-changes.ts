import type { ReversibleChange } from '../operations/operation/invert-change';
import { invertChanges } from '../operations/operation/invert-change';
import type { Operation } from '../operations/operation/operation';
import type { LedgerEntry } from './ledger';

const changeKinds: ReadonlySet<string> = new Set(['add', 'remove', 'change', 'set-review']);

/**
 * What an entry came down to when it was done: entities added, fields changed, entities removed, in
 * order, each with what was there before. Read from the entry alone, without the review.
 */
export function changesOf(entry: LedgerEntry): readonly ReversibleChange[] {
  return invertChanges(stepsOf(entry.inverse));
}

/** The plain changes of an operation that holds nothing else, such as an inverse. */
export function stepsOf(inverse: Operation): readonly ReversibleChange[] {
  const steps = inverse.kind === 'batch' ? inverse.operations : [inverse];
  return steps
    .filter((step): step is ReversibleChange & typeof step => changeKinds.has(step.kind))
    .map(bare);
}

/** The change without the authorship an operation of one step carries around it. */
function bare(step: ReversibleChange): ReversibleChange {
  switch (step.kind) {
    case 'add':
      return { kind: step.kind, entityKind: step.entityKind, entity: step.entity };
    case 'remove':
      return { kind: step.kind, entityKind: step.entityKind, id: step.id, before: step.before };
    case 'change':
      return { kind: step.kind, entityKind: step.entityKind, id: step.id, fields: step.fields };
    case 'set-review':
      return { kind: step.kind, fields: step.fields };
  }
}
