import * as z from 'zod';
import { entity, openVocabularies } from '../../schema/entity';
import { entityKinds, type EntityKind } from '../../schema/entity-kind';
import { idPattern } from '../../schema/id';

/** The schema of an id inside an operation. */
export const idText = (description: string) => z.string().regex(idPattern).describe(description);

/** The schema of a kind of entity inside an operation. */
export const entityKindSchema = z
  .enum(entityKinds as [EntityKind, ...EntityKind[]])
  .describe('The kind of entity.');

/** The schema of a whole entity; what its kind asks of it is checked when the operation is applied. */
export const wholeEntitySchema = z
  .looseObject({ id: idText('Its identifier.') })
  .describe('A whole entity.')
  .register(openVocabularies, { vocabulary: 'cmoc-review' });

/** The schema of a {@link FieldChange}. */
export const fieldChangeSchema = entity({
  field: z.string().min(1).max(200).describe('The key of the field.'),
  before: z.exactOptional(z.unknown()).describe('What it held; left out where it was absent.'),
  after: z.exactOptional(z.unknown()).describe('What it holds; left out where it is taken away.'),
}).describe('One field, with what it held and what it holds.');

/**
 * One field, with what it held before and what it holds after. The value before is compared with the
 * review, so that a change written against an older state is noticed instead of overwriting later work.
 */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const fields = z.array(fieldChangeSchema).min(1).max(1000).describe('The fields, each once.');

/** What an `add` carries. */
export const addShape = {
  kind: z.literal('add').describe('Adds one entity.'),
  entityKind: entityKindSchema,
  entity: wholeEntitySchema,
};

/** What a `change` carries. */
export const changeShape = {
  kind: z.literal('change').describe('Changes single fields of one entity.'),
  entityKind: entityKindSchema,
  id: idText('The entity.'),
  fields,
};

/** What a `remove` carries. */
export const removeShape = {
  kind: z.literal('remove').describe('Removes one entity that nothing points to.'),
  entityKind: entityKindSchema,
  id: idText('The entity.'),
  before: z.exactOptional(wholeEntitySchema).describe('What it was, to notice later work on it.'),
};

/** What a `set-review` carries. */
export const setReviewShape = {
  kind: z.literal('set-review').describe('Changes fields of the review itself.'),
  fields,
};

/** An entity as an operation carries it. */
export interface WholeEntity {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Adds one entity. */
export interface AddChange {
  readonly kind: 'add';
  readonly entityKind: EntityKind;
  readonly entity: WholeEntity;
}

/** Changes single fields of one entity. */
export interface FieldsChange {
  readonly kind: 'change';
  readonly entityKind: EntityKind;
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** Removes one entity. */
export interface RemoveChange {
  readonly kind: 'remove';
  readonly entityKind: EntityKind;
  readonly id: string;
  readonly before?: WholeEntity;
}

/** Changes fields of the review itself: title, protocol, scheme choice and so on. */
export interface ReviewChange {
  readonly kind: 'set-review';
  readonly fields: readonly FieldChange[];
}

/**
 * What every operation comes down to. A change carries what was there before, so that it can be turned
 * round without looking at a review.
 */
export type Change = AddChange | FieldsChange | RemoveChange | ReviewChange;
