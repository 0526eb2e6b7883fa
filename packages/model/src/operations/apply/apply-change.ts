import type { IssuePath } from '@cmoc/kernel';
import type { EntityKind } from '../../schema/entity-kind';
import type { Entities } from '../../schema/review';
import { fieldChanges } from '../field-changes/field-changes';
import type { Change } from '../operation/change';
import type { ReplaceOperation } from '../operation/operation';
import { fieldsAreAsBefore, fieldsAreSound, setOwn, stillIs } from './compare-fields';
import { readEntity, shapeOf } from './read-entity';
import { nothingToDo, recordChange } from './record-change';
import { setReview } from './set-review';
import { refuse, refuseUnknown, type StepContext } from './step-context';

type AnyEntity = Entities[EntityKind];

/** A change as given, before it is compared with the review. */
export type GivenChange = Change | ReplaceOperation;

/** Makes one change to the draft and records it in a form that can be turned round. */
export function applyChange(context: StepContext, change: GivenChange, path: IssuePath): boolean {
  switch (change.kind) {
    case 'add':
      return add(context, change, path);
    case 'replace':
      return replace(context, change, path);
    case 'change':
      return changeFields(context, change, path);
    case 'remove':
      return remove(context, change, path);
    case 'set-review':
      return setReview(context, change.fields, path);
  }
}

type Given<Kind> = Extract<GivenChange, { readonly kind: Kind }>;

function add(context: StepContext, { entityKind, entity }: Given<'add'>, path: IssuePath): boolean {
  const { draft, issues } = context;
  const read = readEntity(entityKind, entity, [...path, 'entity'], issues);
  if (read === undefined) return false;
  if (draft.get(entityKind, read.id) !== undefined) {
    return refuse(context, 'already-exists', [...path, 'entity', 'id'], {
      message: `The id “${read.id}” is already that of a ${entityKind}; expected an id of its own.`,
      params: { kind: entityKind, id: read.id },
    });
  }
  draft.put(entityKind, read);
  return recordChange(context, { kind: 'add', entityKind, entity: { ...read } }, path);
}

function replace(context: StepContext, given: Given<'replace'>, path: IssuePath): boolean {
  const { draft, issues } = context;
  const { entityKind, entity, before } = given;
  const current = draft.get(entityKind, entity.id);
  if (current === undefined) {
    return refuseUnknown(context, entityKind, entity.id, [...path, 'entity', 'id']);
  }
  if (before !== undefined && !stillIs(context, entityKind, current, { before, path }))
    return false;
  const read = readEntity(entityKind, entity, [...path, 'entity'], issues);
  return read !== undefined && putChanged(context, { entityKind, current, next: read }, path);
}

function changeFields(context: StepContext, given: Given<'change'>, path: IssuePath): boolean {
  const { entityKind, id, fields } = given;
  const current = context.draft.get(entityKind, id);
  if (current === undefined) return refuseUnknown(context, entityKind, id, [...path, 'id']);
  if (!fieldsAreSound(context, fields, path, ['id'])) return false;
  const named = `the ${entityKind} “${id}”`;
  const shape = shapeOf(entityKind);
  if (!fieldsAreAsBefore(context, { shape, current: { ...current }, fields, named, path }))
    return false;
  const target: Record<string, unknown> = { ...current };
  for (const { field, after } of fields) setOwn(target, field, after);
  const next = readEntity(entityKind, target, [...path, 'fields'], context.issues);
  return next !== undefined && putChanged(context, { entityKind, current, next }, path);
}

function remove(context: StepContext, given: Given<'remove'>, path: IssuePath): boolean {
  const { entityKind, id, before } = given;
  const current = context.draft.get(entityKind, id);
  if (current === undefined) return refuseUnknown(context, entityKind, id, [...path, 'id']);
  if (before !== undefined && !stillIs(context, entityKind, current, { before, path }))
    return false;
  context.draft.delete(entityKind, id);
  return recordChange(context, { kind: 'remove', entityKind, id, before: { ...current } }, path);
}

interface Changed {
  readonly entityKind: EntityKind;
  readonly current: AnyEntity;
  readonly next: AnyEntity;
}

function putChanged(context: StepContext, changed: Changed, path: IssuePath): boolean {
  const { entityKind, current, next } = changed;
  const fields = fieldChanges(entityKind, current, next);
  if (fields.length === 0) return nothingToDo(context, path);
  context.draft.put(entityKind, next);
  return recordChange(context, { kind: 'change', entityKind, id: next.id, fields }, path);
}
