import type { EntityKind } from '../../schema/entity-kind';
import type { Entities } from '../../schema/review';
import type { ObjectShape } from '../../shape/shape-node';
import { shapeOf } from '../apply/read-entity';
import type { FieldChange } from '../operation/change';
import { sameValue } from '../operation/same-value';

/**
 * The fields in which two versions of an entity differ, in the order of the schema, unknown fields
 * after them. A field at its default counts as absent. Empty when the versions say the same.
 *
 * @example
 * ```ts
 * fieldChanges('construct', before, { ...before, label: 'mutual trust' });
 * // [{ field: 'label', before: 'trust', after: 'mutual trust' }]
 * ```
 */
export function fieldChanges<Kind extends EntityKind>(
  kind: Kind,
  before: Entities[Kind],
  after: Entities[Kind],
): FieldChange[] {
  return fieldChangesOf(shapeOf(kind), { ...before }, { ...after });
}

/** As {@link fieldChanges}, for values of any object shape. */
export function fieldChangesOf(
  shape: ObjectShape,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of fieldsOf(shape, before, after)) {
    const old = said(shape, field, before);
    const now = said(shape, field, after);
    if (sameValue(old, now)) continue;
    changes.push({
      field,
      ...(old === undefined ? {} : { before: old }),
      ...(now === undefined ? {} : { after: now }),
    });
  }
  return changes;
}

/** What an object says under a key; undefined where it says nothing but the default. */
function said(
  shape: ObjectShape,
  field: string,
  object: Readonly<Record<string, unknown>>,
): unknown {
  if (!Object.hasOwn(object, field)) return undefined;
  const value = object[field];
  const fallback = shape.byKey.get(field)?.fallback;
  return fallback !== undefined && sameValue(value, fallback) ? undefined : value;
}

function fieldsOf(
  shape: ObjectShape,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const unknown = new Set<string>();
  for (const object of [before, after]) {
    for (const key of Object.keys(object)) if (!shape.byKey.has(key)) unknown.add(key);
  }
  return [...shape.byKey.keys(), ...[...unknown].sort()];
}
