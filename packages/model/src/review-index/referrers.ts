import { collectionOf } from '../find/find';
import type { EntityRef } from '../schema/entity';
import { entityKinds, type EntityKind } from '../schema/entity-kind';
import type { Entities, Review } from '../schema/review';
import { forEachTarget, kindsPointingTo } from './targets';

/** Who in one collection points to each entity of one kind, by id. */
type Pointers = ReadonlyMap<string, readonly EntityRef[]>;

/** The collections made of entities of one kind, each with what was read of it. */
const known = new Map<EntityKind, WeakMap<object, Map<EntityKind, Pointers>>>(
  entityKinds.map((kind) => [kind, new WeakMap()]),
);

/**
 * Everything that points to an entity, each once, by kind (in the order of the collections) and id.
 * Reads a collection once for each kind that is asked about.
 */
export function referrersIn(review: Review, target: EntityRef): readonly EntityRef[] {
  const lists = kindsPointingTo(target.kind).flatMap(
    (kind) => pointersIn(review, kind, target.kind).get(target.id) ?? [],
  );
  return lists;
}

function pointersIn(review: Review, kind: EntityKind, target: EntityKind): Pointers {
  const entities = collectionOf(review, kind);
  let byTarget = known.get(kind)?.get(entities);
  if (byTarget === undefined) {
    byTarget = new Map();
    known.get(kind)?.set(entities, byTarget);
  }
  let pointers = byTarget.get(target);
  if (pointers === undefined) {
    pointers = readPointers(kind, entities, target);
    byTarget.set(target, pointers);
  }
  return pointers;
}

function readPointers<Kind extends EntityKind>(
  kind: Kind,
  entities: readonly Entities[Kind][],
  target: EntityKind,
): Pointers {
  const pointers = new Map<string, EntityRef[]>();
  for (const entity of entities) {
    const referrer: EntityRef = { kind, id: entity.id };
    forEachTarget(kind, entity, (found, id) => {
      if (found !== target) return;
      const list = pointers.get(id);
      if (list === undefined) pointers.set(id, [referrer]);
      else if (list[list.length - 1] !== referrer) list.push(referrer);
    });
  }
  return pointers;
}

/** Whether an entity points to another. */
export function entityPointsTo(
  kind: EntityKind,
  entity: Entities[EntityKind],
  target: EntityRef,
): boolean {
  let found = false;
  forEachTarget(kind, entity as never, (targetKind, id) => {
    found ||= targetKind === target.kind && id === target.id;
  });
  return found;
}
