import type { CollectionName, EntityKind, Review } from '@cmoc/model';
import { collectionOfKind } from '@cmoc/model';

/** Interim: replaced by the operations of the model. */
export type Operation =
  | { readonly type: 'put'; readonly kind: EntityKind; readonly entity: { readonly id: string; readonly [key: string]: unknown } }
  | { readonly type: 'remove'; readonly kind: EntityKind; readonly id: string };

export function applyOperation(review: Review, operation: Operation): { review: Review; inverse: Operation } {
  const collection: CollectionName = collectionOfKind[operation.kind];
  const before = review[collection] as readonly { id: string }[];
  const id = operation.type === 'put' ? operation.entity.id : operation.id;
  const known = before.find((entity) => entity.id === id);
  const rest = before.filter((entity) => entity.id !== id);
  const after = operation.type === 'put' ? [...rest, operation.entity] : rest;
  after.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    review: { ...review, [collection]: after },
    inverse: known ? { type: 'put', kind: operation.kind, entity: known } : { type: 'remove', kind: operation.kind, id },
  };
}
