import { forEachReference, type Entities, type EntityKind } from '@cmoc/model';

/** An entity that would be added. */
export interface Addition {
  readonly kind: EntityKind;
  readonly id: string;
}

/** An entity that stays out because it speaks of one in conflict: the review means something else by that id. */
export interface HeldBack extends Addition {
  /** The entity in conflict, or another that is held back, by kind and id. */
  readonly because: Addition;
}

/** An entity on its way into the review. */
export interface Brought {
  readonly kind: EntityKind;
  readonly entity: Entities[EntityKind];
}

/**
 * Parts what can be added from what speaks of an entity in conflict, directly or through others: evidence
 * on configuration 1 of a file is no evidence on configuration 1 of the review. Linear in the references.
 */
export function withoutDependants(
  additions: readonly Brought[],
  conflicts: readonly Addition[],
): { readonly kept: readonly Brought[]; readonly heldBack: readonly HeldBack[] } {
  if (conflicts.length === 0) return { kept: additions, heldBack: [] };
  const dependants = new Map<string, Brought[]>();
  for (const brought of additions) {
    forEachReference(brought.kind, brought.entity, (target, id) => {
      const key = `${target}/${id}`;
      const known = dependants.get(key);
      if (known === undefined) dependants.set(key, [brought]);
      else known.push(brought);
    });
  }
  const held = new Map<Brought, HeldBack>();
  const queue: Addition[] = [...conflicts];
  for (let because = queue.shift(); because !== undefined; because = queue.shift()) {
    for (const brought of dependants.get(`${because.kind}/${because.id}`) ?? []) {
      if (held.has(brought)) continue;
      const { kind, entity } = brought;
      held.set(brought, {
        kind,
        id: entity.id,
        because: { kind: because.kind, id: because.id },
      });
      queue.push({ kind, id: entity.id });
    }
  }
  return {
    kept: additions.filter((brought) => !held.has(brought)),
    heldBack: [...held.values()],
  };
}
