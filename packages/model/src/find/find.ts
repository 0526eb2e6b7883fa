import { collectionOfKind, type EntityKind } from '../schema/entity-kind';
import type { Entities, Review } from '../schema/review';

/** All entities of one kind, sorted by id. The list belongs to the review: read it only. */
export function collectionOf<Kind extends EntityKind>(
  review: Review,
  kind: Kind,
): readonly Entities[Kind][] {
  return review[collectionOfKind[kind]] as unknown as readonly Entities[Kind][];
}

/**
 * Looks an entity up by its id, in O(log n); undefined when the review has none.
 *
 * @example
 * ```ts
 * find(review, 'construct', 'trust')?.label; // 'trust'
 * ```
 */
export function findEntity<Kind extends EntityKind>(
  review: Review,
  kind: Kind,
  id: string,
): Entities[Kind] | undefined {
  const entities = collectionOf(review, kind);
  const entity = entities[lowerBound(entities, id)];
  return entity?.id === id ? entity : undefined;
}

/** The position of the first entity whose id is not before the given one, in a list sorted by id. */
export function lowerBound(entities: readonly { readonly id: string }[], id: string): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entity = entities[middle];
    if (entity !== undefined && entity.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
