import * as z from 'zod';
import { collectionOfKind, entityKinds } from '../schema/entity-kind';
import { references } from '../schema/id';
import { formatVersion, reviewSchema } from '../schema/review';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface MutableSchema {
  properties: Record<string, { items?: unknown }>;
  [keyword: string]: unknown;
}

/**
 * The JSON Schema (draft 2020-12) of a review file, made from the zod schemas; published as
 * `@cmoc/model/schema.json`.
 *
 * It says what a file may hold. What holds across entities (unique ids, references that lead
 * somewhere, no cycles) is beyond a JSON Schema; `parseReview` checks it. Keys that name another
 * entity carry a `$comment` that says so.
 */
export function reviewJsonSchema(): JsonSchema {
  const { $schema, ...made } = z.toJSONSchema(reviewSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = references.get(zodSchema as unknown as z.ZodType);
      if (meta !== undefined) jsonSchema.$comment = `refers to: ${meta.refersTo}`;
    },
  }) as unknown as MutableSchema;
  return {
    $schema,
    $id: `urn:cmoc:review:${formatVersion}`,
    title: 'cmoc review',
    ...withDefinitions(made),
  };
}

/** Gives every kind of entity a definition of its own. */
function withDefinitions(schema: MutableSchema): MutableSchema {
  const definitions: Record<string, unknown> = {};
  const properties = { ...schema.properties };
  for (const kind of entityKinds) {
    const name = collectionOfKind[kind];
    const list = properties[name];
    definitions[kind] = list?.items;
    properties[name] = { ...list, items: { $ref: `#/$defs/${kind}` } };
  }
  return { ...schema, properties, $defs: definitions };
}
