import type { Review } from '../schema/entities.generated';
import { collectionOfKind, entityKinds } from '../schema/entity-kind';

/** Compares ids in code-unit order: the order of every collection, the same on every machine. */
export function compareIds(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** Puts the collections of a review that was just built in order, in place. */
export function sortCollections(review: Review): void {
  for (const kind of entityKinds) {
    const entities: { id: string }[] = review[collectionOfKind[kind]];
    if (!isSorted(entities)) entities.sort(compareIds);
  }
}

/** Puts the full texts of a review that was just built in order, in place. */
export function sortTexts(texts: { readonly hash: string }[]): void {
  texts.sort((one, other) => (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0));
}

function isSorted(entities: readonly { readonly id: string }[]): boolean {
  for (let index = 1; index < entities.length; index++) {
    const before = entities[index - 1];
    const after = entities[index];
    if (before !== undefined && after !== undefined && before.id > after.id) return false;
  }
  return true;
}
