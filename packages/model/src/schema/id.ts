import * as z from 'zod';
import type { EntityKind } from './entity-kind';

/** Letters, digits and `. _ : -`, starting with a letter or digit, 128 characters at most. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** What integrity checks must know of a schema: which kind of entity its text points to. */
export interface ReferenceMeta {
  /** One kind, or `any` for an object that names kind and id. */
  readonly refersTo: EntityKind | 'any';
}

/** References by schema, read by the integrity checks so that a reference is declared once. */
export const references = z.registry<ReferenceMeta>();

/**
 * The id of an entity of one kind. Plain text can be used where an id is expected; the id of one kind
 * where another kind's is expected is a compile error.
 */
export type Id<Kind extends EntityKind> = string & { readonly [kindOfId]?: Kind };

/** Only a type: no id carries this key. */
declare const kindOfId: unique symbol;

/** The schema of an entity's own id. */
export function idOf<Kind extends EntityKind>(kind: Kind): z.ZodType<Id<Kind>, Id<Kind>> {
  return z
    .string()
    .regex(idPattern)
    .describe(`Identifier of this ${kind}, unique among its kind and stable for ever.`);
}

/** The schema of a reference to another entity; {@link references} remembers what it points to. */
export function ref<Kind extends EntityKind>(
  kind: Kind,
  description: string,
): z.ZodType<Id<Kind>, Id<Kind>> {
  const schema = z.string().regex(idPattern).describe(description);
  references.add(schema, { refersTo: kind });
  return schema;
}
