import type { Change, FieldChange } from './change';

/** A change that can be turned round: a removal that says what it removed. */
export type ReversibleChange =
  | Exclude<Change, { readonly kind: 'remove' }>
  | Required<Extract<Change, { readonly kind: 'remove' }>>;

/** Turns a change round: what it did is undone by what comes back. Turning twice gives the same. */
export function invertChange(change: ReversibleChange): ReversibleChange {
  switch (change.kind) {
    case 'add':
      return {
        kind: 'remove',
        entityKind: change.entityKind,
        id: change.entity.id,
        before: change.entity,
      };
    case 'remove':
      return { kind: 'add', entityKind: change.entityKind, entity: change.before };
    case 'change':
    case 'set-review':
      return { ...change, fields: change.fields.map(invertField) };
  }
}

/** Turns a list of changes round: each of them, and their order. */
export function invertChanges(changes: readonly ReversibleChange[]): ReversibleChange[] {
  return changes.map(invertChange).reverse();
}

function invertField({ field, before, after }: FieldChange): FieldChange {
  return {
    field,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}
