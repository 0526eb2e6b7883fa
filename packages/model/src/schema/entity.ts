import * as z from 'zod';
import type { EntityKind } from './entity-kind';
import { entityKinds } from './entity-kind';
import { idPattern, references } from './id';

/**
 * An object schema that keeps keys it does not know, so that a newer or foreign file loses nothing,
 * while its type lists the known keys only, so that a misspelt property is a compile error.
 */
export function entity<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape);
}

/**
 * Object schemas whose further keys belong to a vocabulary kept elsewhere (CSL-JSON), so that they
 * are no misspellings of ours.
 */
export const openVocabularies = z.registry<{ readonly vocabulary: string }>();

/** Text that says something: at least one character, 1 MB at most. */
export function text(description: string) {
  return z.string().min(1).max(1_000_000).describe(description);
}

/** A moment in UTC or with an offset, supplied by the caller and never read from a clock here. */
export function moment(description: string) {
  return z.iso.datetime({ offset: true }).describe(description);
}

/** A list that is empty when the file leaves it out. */
export function listOf<Item extends z.ZodType>(item: Item, description: string) {
  return z.array(item).default([]).describe(description);
}

/** The schema of a reference to an entity of any kind. */
export function entityRef(description: string) {
  const schema = entity({
    kind: z.enum(entityKinds as [EntityKind, ...EntityKind[]]).describe('The kind of entity.'),
    id: z.string().regex(idPattern).describe('Its identifier.'),
  }).describe(description);
  references.add(schema, { refersTo: 'any' });
  return schema;
}

/** Points to any entity: its kind and its id. */
export interface EntityRef {
  kind: EntityKind;
  id: string;
}
