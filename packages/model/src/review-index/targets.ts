import { canPointTo, forEachReference } from '../integrity/for-each-reference';
import type { Configuration } from '../schema/configuration';
import { entityKinds, type EntityKind } from '../schema/entity-kind';
import type { Entities } from '../schema/review';

/**
 * Calls `visit` for everything an entity points to: its references, and the scheme a configuration is
 * written in, which may be one that every review has and is then no entity of the review.
 */
export function forEachTarget<Kind extends EntityKind>(
  kind: Kind,
  entity: Entities[Kind],
  visit: (kind: EntityKind, id: string) => void,
): void {
  forEachReference(kind, entity, visit);
  if (kind !== 'configuration') return;
  const { scheme } = entity as Configuration;
  if (scheme !== undefined) visit('scheme', scheme);
}

/** The kinds whose entities can point to one of a kind, in the order of the collections. */
export function kindsPointingTo(target: EntityKind): readonly EntityKind[] {
  return entityKinds.filter(
    (kind) => canPointTo(kind, target) || (kind === 'configuration' && target === 'scheme'),
  );
}
