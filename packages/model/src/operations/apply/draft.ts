import { collectionOf, findEntity, lowerBound } from '../../find/find';
import { collectionOfKind, type EntityKind } from '../../schema/entity-kind';
import type { Entities, Review } from '../../schema/review';
import type { ReversibleChange } from '../operation/invert-change';
import type { EntityRef } from '../../schema/entity';

type AnyEntity = Entities[EntityKind];

/** An entity before and after an operation; absent where it was added or removed. */
export interface TouchedEntity extends EntityRef {
  readonly before: AnyEntity | undefined;
  readonly after: AnyEntity | undefined;
}

/**
 * A review in the making: what an operation has done so far, on copies of the collections it touches.
 * The review it starts from never changes, and shares with the result whatever was not touched.
 */
export class Draft {
  readonly base: Review;
  readonly #collections = new Map<EntityKind, AnyEntity[]>();
  readonly #touched = new Map<string, { readonly kind: EntityKind; readonly id: string }>();
  readonly #fields = new Map<string, unknown>();
  readonly changes: ReversibleChange[] = [];

  constructor(base: Review) {
    this.base = base;
  }

  get<Kind extends EntityKind>(kind: Kind, id: string): Entities[Kind] | undefined {
    const own = this.#collections.get(kind);
    if (own === undefined) return findEntity(this.base, kind, id);
    const entity = own[lowerBound(own, id)];
    return entity?.id === id ? (entity as Entities[Kind]) : undefined;
  }

  /** Where an entity stands, or would stand, in its collection. */
  position(kind: EntityKind, id: string): number {
    return lowerBound(this.#collections.get(kind) ?? collectionOf(this.base, kind), id);
  }

  /** Puts an entity into its place, instead of the one with its id if there is one. */
  put(kind: EntityKind, entity: AnyEntity): void {
    const own = this.#own(kind);
    const position = lowerBound(own, entity.id);
    const known = own[position]?.id === entity.id;
    own.splice(position, known ? 1 : 0, entity);
    this.#touch(kind, entity.id);
  }

  /** Takes an entity out. */
  delete(kind: EntityKind, id: string): void {
    const own = this.#own(kind);
    const position = lowerBound(own, id);
    if (own[position]?.id === id) own.splice(position, 1);
    this.#touch(kind, id);
  }

  /** A field of the review itself. */
  field(name: string): unknown {
    if (this.#fields.has(name)) return this.#fields.get(name);
    return Object.hasOwn(this.base, name) ? Reflect.get(this.base, name) : undefined;
  }

  /** Sets a field of the review itself; `undefined` takes it away. */
  setField(name: string, value: unknown): void {
    this.#fields.set(name, value);
  }

  /** Whether a field of the review itself was set. */
  hasSet(name: string): boolean {
    return this.#fields.has(name);
  }

  /** Every entity that was touched, as it was and as it is. */
  touched(): TouchedEntity[] {
    return [...this.#touched.values()].map(({ kind, id }) => ({
      kind,
      id,
      before: findEntity(this.base, kind, id),
      after: this.get(kind, id),
    }));
  }

  /** The review with everything done. */
  finish(): Review {
    const result: Record<string, unknown> = { ...this.base };
    for (const [kind, entities] of this.#collections) result[collectionOfKind[kind]] = entities;
    for (const [name, value] of this.#fields) {
      if (value === undefined) Reflect.deleteProperty(result, name);
      else result[name] = value;
    }
    return result as unknown as Review;
  }

  #own(kind: EntityKind): AnyEntity[] {
    let own = this.#collections.get(kind);
    if (own === undefined) {
      own = collectionOf(this.base, kind).slice();
      this.#collections.set(kind, own);
    }
    return own;
  }

  #touch(kind: EntityKind, id: string): void {
    this.#touched.set(`${kind}/${id}`, { kind, id });
  }
}
