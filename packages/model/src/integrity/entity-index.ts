import type { IssueList } from '../result/issue-list';
import { collectionOfKind, entityKinds, type EntityKind } from '../schema/entity-kind';
import type { Entities, Review } from '../schema/review';

/** The entities of a review by kind and id, for the time of one check. */
export class EntityIndex {
  readonly review: Review;
  readonly #maps = new Map<EntityKind, Map<string, unknown>>();

  /** Indexes a review whose collections may stand in any order, and reports ids given twice. */
  constructor(review: Review, issues: IssueList) {
    this.review = review;
    for (const kind of entityKinds) this.#maps.set(kind, indexCollection(review, kind, issues));
  }

  has(kind: EntityKind, id: string): boolean {
    return this.#maps.get(kind)?.has(id) ?? false;
  }

  get<Kind extends EntityKind>(kind: Kind, id: string): Entities[Kind] | undefined {
    return this.#maps.get(kind)?.get(id) as Entities[Kind] | undefined;
  }

  ids(kind: EntityKind): Iterable<string> {
    return this.#maps.get(kind)?.keys() ?? [];
  }
}

function indexCollection(
  review: Review,
  kind: EntityKind,
  issues: IssueList,
): Map<string, unknown> {
  const name = collectionOfKind[kind];
  const entities: readonly { readonly id: string }[] = review[name];
  const map = new Map<string, unknown>();
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (entity === undefined) continue;
    map.set(entity.id, entity);
    if (map.size === index + 1) continue;
    reportDuplicates(kind, entities, issues);
    for (const later of entities.slice(index)) map.set(later.id, later);
    break;
  }
  return map;
}

function reportDuplicates(
  kind: EntityKind,
  entities: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  const name = collectionOfKind[kind];
  for (const [index, { id }] of entities.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    if (issues.full) return;
    issues.error(
      'duplicate-id',
      [name, index, 'id'],
      `The id “${id}” is already that of ${name}[${String(earlier)}]; expected an id of its own.`,
      { kind, id, first: earlier },
    );
  }
}
