import type { IssuePath } from '@cmoc/kernel';
import type { EntityKind } from '../../schema/entity-kind';
import type { Entities } from '../../schema/review';
import type { ObjectShape } from '../../shape/shape-node';
import { fieldChanges, fieldChangesOf } from '../field-changes/field-changes';
import type { FieldChange } from '../operation/change';
import { readEntity, readValue } from './read-entity';
import { refuse, type StepContext } from './step-context';

/** Whether each field is given once and is one that can be changed. */
export function fieldsAreSound(
  context: StepContext,
  fields: readonly FieldChange[],
  path: IssuePath,
  fixed: readonly string[],
): boolean {
  const seen = new Set<string>();
  for (const [position, { field }] of fields.entries()) {
    if (fixed.includes(field)) return notChangeable(context, field, path, position);
    if (seen.has(field)) {
      return refuse(context, 'field-given-twice', [...path, 'fields', position, 'field'], {
        message: `The field “${field}” is given twice; expected each field once.`,
        params: { field },
      });
    }
    seen.add(field);
  }
  return true;
}

/** Refuses a field that no operation changes. */
export function notChangeable(
  context: StepContext,
  field: string,
  path: IssuePath,
  position: number,
): false {
  return refuse(context, 'not-changeable', [...path, 'fields', position, 'field'], {
    message: `The field “${field}” cannot be changed by this operation.`,
    params: { field },
  });
}

/** Fields of one object, as they are and as a change says they were. */
export interface ComparedFields {
  readonly shape: ObjectShape;
  readonly current: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldChange[];
  readonly named: string;
  readonly path: IssuePath;
}

/** Whether the fields still hold what the change says they held, written with defaults or without. */
export function fieldsAreAsBefore(context: StepContext, compared: ComparedFields): boolean {
  const { shape, current, fields, named, path } = compared;
  const assumed = { ...current };
  for (const { field, before } of fields) setOwn(assumed, field, before);
  let differing = fieldChangesOf(shape, current, assumed);
  if (differing.length > 0) {
    // What was written without its defaults says the same; reading it fills them in.
    for (const { field } of differing) {
      const property = shape.byKey.get(field);
      if (property === undefined || assumed[field] === undefined) continue;
      const read = readValue(property.shape, assumed[field], [], []);
      if (read !== undefined) assumed[field] = read;
    }
    differing = fieldChangesOf(shape, current, assumed);
  }
  return differing.length === 0 || changedSince(context, named, differing, path);
}

/** Whether an entity is still what the operation says it was. */
export function stillIs(
  context: StepContext,
  entityKind: EntityKind,
  current: Entities[EntityKind],
  { before, path }: { readonly before: unknown; readonly path: IssuePath },
): boolean {
  const read = readEntity(entityKind, before, [...path, 'before'], context.issues);
  if (read === undefined) return false;
  const differing = fieldChanges(entityKind, current, read);
  if (differing.length === 0) return true;
  return changedSince(context, `the ${entityKind} “${current.id}”`, differing, path);
}

function changedSince(
  context: StepContext,
  named: string,
  differing: readonly FieldChange[],
  path: IssuePath,
): false {
  const fields = differing.map(({ field }) => field);
  return refuse(context, 'changed-since', path, {
    message: `In ${named}, ${fields.join(', ')} changed since the operation was written; expected what it was then.`,
    params: {
      fields,
      found: differing.map(({ before }) => before ?? null),
      expected: differing.map(({ after }) => after ?? null),
    },
  });
}

/** Sets a key, or takes it away; a key that could reach a prototype becomes a plain one. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(object, key);
  else
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}
