import type { IssuePath } from '@cmoc/kernel';
import { collectionOfKind, entityKinds } from '../../schema/entity-kind';
import { reviewSchema } from '../../schema/review';
import { compileObject } from '../../shape/compile-shape';
import { fieldChangesOf } from '../field-changes/field-changes';
import type { FieldChange } from '../operation/change';
import { fieldsAreAsBefore, fieldsAreSound, notChangeable } from './compare-fields';
import { readValue } from './read-entity';
import { nothingToDo, recordChange } from './record-change';
import { refuse, type StepContext } from './step-context';

const reviewShape = compileObject(reviewSchema);
const collections: ReadonlySet<string> = new Set(entityKinds.map((kind) => collectionOfKind[kind]));
// Texts are in no operation: each of them can be taken out without a trace of its words.
const fixedFields = ['format', 'version', 'id', 'texts'];

/** Changes fields of the review itself. */
export function setReview(
  context: StepContext,
  fields: readonly FieldChange[],
  path: IssuePath,
): boolean {
  if (!fieldsAreSound(context, fields, path, fixedFields)) return false;
  const strange = fields.findIndex(
    ({ field }) => collections.has(field) || !reviewShape.byKey.has(field),
  );
  if (strange >= 0) return notChangeable(context, fields[strange]?.field ?? '', path, strange);
  const current = Object.fromEntries(
    fields.map(({ field }) => [field, context.draft.field(field)]),
  );
  const shape = reviewShape;
  if (!fieldsAreAsBefore(context, { shape, current, fields, named: 'the review', path }))
    return false;
  const next = nextFields(context, current, fields, path);
  if (next === undefined) return false;
  const changes = fieldChangesOf(shape, current, next);
  for (const { field } of changes) context.draft.setField(field, next[field]);
  if (changes.length === 0) return nothingToDo(context, path);
  return recordChange(context, { kind: 'set-review', fields: changes }, path);
}

function nextFields(
  context: StepContext,
  current: Readonly<Record<string, unknown>>,
  fields: readonly FieldChange[],
  path: IssuePath,
): Record<string, unknown> | undefined {
  const next = { ...current };
  for (const { field, after } of fields) {
    const property = reviewShape.byKey.get(field);
    if (property === undefined) continue;
    if (after === undefined) {
      if (property.required) {
        notOptional(context, field, path);
        return undefined;
      }
      next[field] = property.fallback;
      continue;
    }
    const read = readValue(property.shape, after, [...path, field], context.issues);
    if (read === undefined) return undefined;
    next[field] = read;
  }
  return next;
}

function notOptional(context: StepContext, field: string, path: IssuePath): false {
  return refuse(context, 'missing-key', [...path, 'fields'], {
    message: `The field “${field}” cannot be taken away; expected a value.`,
    params: { key: field },
  });
}
