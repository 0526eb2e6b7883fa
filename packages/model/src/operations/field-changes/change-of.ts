import { findEntity } from '../../find/find';
import type { EntityRef } from '../../schema/entity';
import type { Review } from '../../schema/review';
import { setOwn } from '../apply/compare-fields';
import { readEntity } from '../apply/read-entity';
import type { FieldChange, FieldsChange } from '../operation/change';
import { fieldChanges } from './field-changes';

/**
 * Writes the change that gives an entity new values in some of its fields, with the values it has now,
 * so that the change is noticed as outdated if somebody else gets there first. A value of `undefined`
 * takes the field away. Undefined when there is no such entity or nothing would change.
 *
 * Values are not checked here but when the operation is applied.
 *
 * @example
 * ```ts
 * const step = changeOf(review, { kind: 'construct', id: 'trust' }, { definition: 'Willingness to rely on others.' });
 * if (step) apply(review, { ...step, by: 'ann', at: '2024-03-01T09:30:00Z' });
 * ```
 */
export function changeOf(
  review: Review,
  { kind, id }: EntityRef,
  values: Readonly<Record<string, unknown>>,
): FieldsChange | undefined {
  const current = findEntity(review, kind, id);
  if (current === undefined) return undefined;
  const target: Record<string, unknown> = { ...current };
  for (const [field, value] of Object.entries(values)) setOwn(target, field, value);
  const next = readEntity(kind, target, [], []);
  const fields: FieldChange[] =
    next === undefined
      ? Object.entries(values).map(([field, after]) => ({
          field,
          ...(Object.hasOwn(current, field)
            ? { before: Reflect.get(current, field) as unknown }
            : {}),
          ...(after === undefined ? {} : { after }),
        }))
      : fieldChanges(kind, current, next);
  return fields.length === 0 ? undefined : { kind: 'change', entityKind: kind, id, fields };
}
