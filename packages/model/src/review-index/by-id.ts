import { remembered } from './remembered';

const indexed = remembered(
  (entities: readonly { readonly id: string }[]): ReadonlyMap<string, { readonly id: string }> =>
    new Map(entities.map((entity) => [entity.id, entity])),
);

/** The entities of a collection by id; of two with one id, the later one. */
export function byIdIn<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> {
  return indexed(entities) as ReadonlyMap<string, Entity>;
}
