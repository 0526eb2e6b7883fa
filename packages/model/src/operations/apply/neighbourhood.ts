import { compareIds } from '../../parse/sort-collections';
import type { Coding } from '../../schema/coding';
import type { Configuration } from '../../schema/configuration';
import type { Construct } from '../../schema/construct';
import type { EntityRef } from '../../schema/entity';
import { collectionOfKind, entityKinds, type EntityKind } from '../../schema/entity-kind';
import type { Evidence } from '../../schema/evidence';

import type { Link } from '../../schema/link';
import type { Entities, Review } from '../../schema/review';
import type { Theory } from '../../schema/theory';
import { reviewIndex } from '../../review-index/review-index';
import type { Draft, TouchedEntity } from './draft';

/**
 * A small review of what was touched and what the integrity checks must see beside it: the
 * configurations whose slots evidence and links name, the facets whose values are given, everything
 * further up in a hierarchy. The checks themselves are those that run over whole files.
 */
export function neighbourhood(draft: Draft, touched: readonly TouchedEntity[]): Review {
  const around = new Around(draft);
  around.addChosenScheme();
  for (const entity of touched) if (entity.after !== undefined) around.addTouched(entity);
  return around.toReview();
}

class Around {
  readonly #draft: Draft;
  readonly #entities = new Map<EntityKind, Map<string, { readonly id: string }>>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  addTouched(entity: TouchedEntity): void {
    const { kind, id } = entity;
    this.#add(kind, id);
    switch (kind) {
      case 'configuration':
        this.#addUpwards(kind, id, (found: Configuration) => optional(found.parent));
        if (losesParts(entity, 'slots')) this.#addReferrers(entity, ['evidence', 'link', 'coding']);
        break;
      case 'construct':
        this.#addUpwards(kind, id, (found: Construct) => [
          ...found.broader,
          ...found.lineage.flatMap(({ from }) => from),
        ]);
        break;
      case 'theory':
        this.#addUpwards(kind, id, (found: Theory) => optional(found.previous));
        break;
      case 'facet':
        if (losesParts(entity, 'values')) this.#addReferrers(entity, ['configuration', 'source']);
        break;
      default:
        break;
    }
  }

  /** The scheme the review is written in, where it is one of its own. */
  addChosenScheme(): void {
    const choice = chosenSchemeOf(this.#draft);
    if (choice !== undefined) this.#add('scheme', choice.scheme);
  }

  toReview(): Review {
    const review: Record<string, unknown> = { schemeChoice: chosenSchemeOf(this.#draft) };
    for (const kind of entityKinds) {
      review[collectionOfKind[kind]] = [...(this.#entities.get(kind)?.values() ?? [])].sort(
        compareIds,
      );
    }
    return review as unknown as Review;
  }

  /** Adds an entity with what the checks of its kind look at. */
  #add(kind: EntityKind, id: string): void {
    const known = this.#entities.get(kind);
    if (known?.has(id) === true) return;
    const entity = this.#draft.get(kind, id);
    if (entity === undefined) return;
    if (known === undefined) this.#entities.set(kind, new Map([[id, entity]]));
    else known.set(id, entity);
    for (const needed of neededBy(kind, entity)) this.#add(needed.kind, needed.id);
  }

  #addReferrers({ kind, id }: EntityRef, kinds: readonly EntityKind[]): void {
    for (const referrer of reviewIndex(this.#draft.base).referrers({ kind, id })) {
      if (kinds.includes(referrer.kind)) this.#add(referrer.kind, referrer.id);
    }
  }

  #addUpwards<Kind extends EntityKind>(
    kind: Kind,
    from: string,
    arrows: (entity: Entities[Kind]) => readonly string[],
  ): void {
    const seen = new Set([from]);
    for (const id of seen) {
      const entity = this.#draft.get(kind, id);
      if (entity === undefined) continue;
      this.#add(kind, id);
      for (const target of arrows(entity)) seen.add(target);
    }
  }
}

/** What the checks of an entity look at beside it. */
function neededBy(kind: EntityKind, entity: { readonly id: string }): EntityRef[] {
  switch (kind) {
    case 'evidence':
      return [(entity as Evidence).subject];
    case 'link': {
      const { from, to } = entity as Link;
      return [from, to].map((id) => ({ kind: 'configuration', id }));
    }
    case 'coding':
      return [{ kind: 'configuration', id: (entity as Coding).configuration }];
    case 'source':
      return facetsOf(entity as Entities['source']);
    case 'configuration': {
      const own = optional((entity as Configuration).scheme);
      const schemes = own.map((id): EntityRef => ({ kind: 'scheme', id }));
      return [...facetsOf(entity as Configuration), ...schemes];
    }
    default:
      return [];
  }
}

function facetsOf({ facets }: Pick<Configuration, 'facets'>): EntityRef[] {
  return facets.map(({ facet }) => ({ kind: 'facet', id: facet }));
}

function chosenSchemeOf(draft: Draft): Review['schemeChoice'] {
  return draft.field('schemeChoice') as Review['schemeChoice'];
}

function optional(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

/** Whether a part that others can name by its id is gone. */
function losesParts(entity: TouchedEntity, key: 'slots' | 'values'): boolean {
  const before = partIds(entity.before, key);
  const after = new Set(partIds(entity.after, key));
  return before.some((id) => !after.has(id));
}

function partIds(entity: TouchedEntity['before'], key: 'slots' | 'values'): readonly string[] {
  if (entity === undefined) return [];
  const parts = (entity as unknown as Partial<Record<string, readonly { readonly id: string }[]>>)[
    key
  ];
  return (parts ?? []).map(({ id }) => id);
}
