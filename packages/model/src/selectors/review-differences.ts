import { collectionOf } from '../find/find';
import { shapeOf } from '../operations/apply/read-entity';
import { fieldChangesOf } from '../operations/field-changes/field-changes';
import type { FieldChange } from '../operations/operation/change';
import { collectionOfKind, entityKinds, type EntityKind } from '../schema/entity-kind';
import { reviewSchema, type Review } from '../schema/review';
import { compileObject } from '../shape/compile-shape';

/** An entity that one of two versions has and the other has not, or has otherwise. */
export interface EntityDifference {
  readonly kind: EntityKind;
  readonly id: string;
  readonly difference: 'added' | 'removed' | 'changed';
  /** The fields that differ, with both contents; empty for what was added or removed. */
  readonly fields: readonly FieldChange[];
}

/** What differs between two versions of a review. */
export interface ReviewDifferences {
  /** Fields of the review itself: title, protocol, scheme choice and so on. */
  readonly review: readonly FieldChange[];
  /** Entities, by kind in the order of collections and then by id. */
  readonly entities: readonly EntityDifference[];
}

const reviewShape = compileObject(reviewSchema);
const collections: ReadonlySet<string> = new Set(Object.values(collectionOfKind));

/**
 * Says what differs between two versions of a review, entity by entity and field by field. Versions that
 * share structure, as those that operations lead to do, are compared only where they differ; otherwise
 * linear in both.
 */
export function reviewDifferences(before: Review, after: Review): ReviewDifferences {
  return {
    review: fieldChangesOf(reviewShape, withoutCollections(before), withoutCollections(after)),
    entities: entityKinds.flatMap((kind) => differencesOfKind(kind, before, after)),
  };
}

function withoutCollections(review: Review): Record<string, unknown> {
  return Object.fromEntries(Object.entries(review).filter(([field]) => !collections.has(field)));
}

function differencesOfKind(kind: EntityKind, before: Review, after: Review): EntityDifference[] {
  const old: readonly { readonly id: string }[] = collectionOf(before, kind);
  const now: readonly { readonly id: string }[] = collectionOf(after, kind);
  if (old === now) return [];
  const differences: EntityDifference[] = [];
  let left = 0;
  let right = 0;
  while (left < old.length || right < now.length) {
    const [one, other] = [old[left], now[right]];
    if (other === undefined || (one !== undefined && one.id < other.id)) {
      if (one !== undefined) differences.push(whole(kind, one.id, 'removed'));
      left++;
    } else if (one === undefined || other.id < one.id) {
      differences.push(whole(kind, other.id, 'added'));
      right++;
    } else {
      differences.push(...changed(kind, one, other));
      left++;
      right++;
    }
  }
  return differences;
}

function whole(kind: EntityKind, id: string, difference: 'added' | 'removed'): EntityDifference {
  return { kind, id, difference, fields: [] };
}

function changed(
  kind: EntityKind,
  before: { readonly id: string },
  after: { readonly id: string },
): EntityDifference[] {
  if (before === after) return [];
  const fields = fieldChangesOf(shapeOf(kind), { ...before }, { ...after });
  return fields.length === 0 ? [] : [{ kind, id: after.id, difference: 'changed', fields }];
}
