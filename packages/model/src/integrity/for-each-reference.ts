import { entityKinds, type EntityKind } from '../schema/entity-kind';
import { entitySchemas, type Entities } from '../schema/review';
import { compileShape } from '../shape/compile-shape';
import {
  canReach,
  planReferences,
  visitReferences,
  type ReferencePlan,
  type ReferenceVisitor,
} from './reference-plan';

const plans = new Map<EntityKind, ReferencePlan>();
for (const kind of entityKinds) {
  const plan = planReferences(compileShape(entitySchemas[kind]));
  if (plan !== undefined) plans.set(kind, plan);
}

/**
 * Calls `visit` for every entity that an entity points to, in the order of its schema.
 *
 * References are found by the schemas alone, so a new field that points somewhere is met here without
 * further work. Slots and facet values have local ids and are not entities; they are not visited.
 *
 * @param path - where the entity stands; paths handed to `visit` start with it
 * @example
 * ```ts
 * forEachReference('fragment', fragment, (kind, id) => console.log(kind, id)); // source P2
 * ```
 */
export function forEachReference<Kind extends EntityKind>(
  kind: Kind,
  entity: Entities[Kind],
  visit: ReferenceVisitor,
  path: readonly (string | number)[] = [],
): void {
  const plan = plans.get(kind);
  if (plan !== undefined) visitReferences(plan, entity, [...path], visit);
}

/** Whether entities of a kind can point to one of another kind. */
export function canPointTo(kind: EntityKind, target: EntityKind): boolean {
  const plan = plans.get(kind);
  return plan !== undefined && canReach(plan, target);
}

/** Whether entities of a kind can point to others. */
export function hasReferences(kind: EntityKind): boolean {
  return plans.has(kind);
}
