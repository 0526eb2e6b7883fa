import { compareIds, sortTexts } from '../parse/sort-collections';
import { collectionOfKind, entityKinds } from '../schema/entity-kind';
import { entitySchemas, reviewSchema, type Entities, type Review } from '../schema/review';
import { compileShape } from '../shape/compile-shape';
import type { EntityKind } from '../schema/entity-kind';
import { writeShape } from './write-shape';

const reviewShape = compileShape(reviewSchema);

/**
 * Writes a review as canonical JSON: the same review gives the same bytes, whatever order its keys
 * and entities came in, so that a file differs only where the review does.
 *
 * Known keys stand in the order of the schema, unknown keys after them in code-unit order,
 * collections are sorted by id and texts by hash, defaults are left out, two spaces per level, a new line at the end.
 * Reading the text gives back an equal review.
 *
 * @example
 * ```ts
 * await writeFile('review.cmoc.json', writeReview(review));
 * ```
 */
export function writeReview(review: Review): string {
  const sorted: Record<string, unknown> = { ...review };
  for (const kind of entityKinds) {
    const name = collectionOfKind[kind];
    const entities: readonly { readonly id: string }[] = review[name];
    sorted[name] = [...entities].sort(compareIds);
  }
  const texts = [...review.texts];
  sortTexts(texts);
  sorted['texts'] = texts;
  return `${writeShape(reviewShape, sorted, '')}\n`;
}

/** Writes one entity as canonical JSON, without a new line at the end. */
export function writeEntity<Kind extends EntityKind>(kind: Kind, entity: Entities[Kind]): string {
  return writeShape(compileShape(entitySchemas[kind]), entity, '');
}
