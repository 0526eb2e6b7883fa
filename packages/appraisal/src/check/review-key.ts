import type { CollectionName, EntityRef, Review } from '@cmoc/model';

/** A part of a review that a check can read: a collection, or a field of the review itself. */
export type ReviewKey = keyof Review;

/** Finds the entities of a collection whose field names an entity. */
export type Referring<Reads extends ReviewKey> = <Name extends Reads & CollectionName>(
  collection: Name,
  field: string,
  to: Readonly<EntityRef>,
) => Review[Name] extends readonly (infer Entity)[] ? readonly Readonly<Entity>[] : never;
