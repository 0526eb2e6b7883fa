import { collection, lowerBound } from '../../find/find';
import type { EntityRef } from '../../schema/entity';
import { entityKinds, type EntityKind } from '../../schema/entity-kind';
import type { Review } from '../../schema/review';
import { forEachTarget } from './targets';

/** Who points to each entity of one kind, by the position of that entity in its collection. */
type ReferrerLists = readonly (readonly EntityRef[])[];

/** Who points to whom: one list for every entity, in the order of the collections. */
export type ReferrerIndex = ReadonlyMap<EntityKind, ReferrerLists>;

/** No list of its own for each of the many entities nobody points to. */
const nobody: readonly EntityRef[] = Object.freeze([]);
const rank = new Map(entityKinds.map((kind, position) => [kind, position]));

/** Orders entities by kind, in the order of the collections, then by id in code-unit order. */
export function compareRefs(left: EntityRef, right: EntityRef): number {
  const kinds = (rank.get(left.kind) ?? 0) - (rank.get(right.kind) ?? 0);
  if (kinds !== 0) return kinds;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** Reads a whole review once and notes who points to whom. */
export function buildReferrerIndex(review: Review): ReferrerIndex {
  const lists = new Map<EntityKind, Map<string, EntityRef[]>>(
    entityKinds.map((kind) => [kind, new Map()]),
  );
  for (const kind of entityKinds) {
    for (const entity of collection(review, kind)) {
      const referrer: EntityRef = { kind, id: entity.id };
      forEachTarget(kind, entity as never, (target, id) => {
        const known = lists.get(target);
        const list = known?.get(id);
        if (list === undefined) known?.set(id, [referrer]);
        else if (list[list.length - 1] !== referrer) list.push(referrer);
      });
    }
  }
  return new Map(
    entityKinds.map((kind) => [
      kind,
      collection(review, kind).map(({ id }) => lists.get(kind)?.get(id) ?? nobody),
    ]),
  );
}

/** The list of one entity; empty where the review the index was made of has no such entity. */
export function listedReferrers(
  index: ReferrerIndex,
  review: Review,
  { kind, id }: EntityRef,
): readonly EntityRef[] {
  const entities = collection(review, kind);
  const position = lowerBound(entities, id);
  return entities[position]?.id === id ? (index.get(kind)?.[position] ?? nobody) : nobody;
}
