import {
  collectionOfKind,
  entityKinds,
  describeText,
  entitySchemas,
  type CollectionName,
  type Entities,
  type EntityKind,
  type FullText,
  type Review,
} from '@cmoc/model';
import { spendOn } from '../contract/budget';
import type { LossLog } from '../contract/loss-report';

/**
 * What a file brings to a review: entities by collection, each sorted by id, every reference among
 * them pointing to one of them; and the full texts that its sources name. A whole review is a
 * contribution too.
 */
export type Contribution = { readonly [Name in CollectionName | 'texts']?: Review[Name] };

/** An entity before it is checked: ids are plain text. */
export interface DraftEntity {
  readonly id: string;
  readonly [key: string]: unknown;
}

/**
 * Puts a contribution together. Entities are checked against the schema of their kind as they come; one
 * that does not fit is reported as unreadable and left out, so that a reader cannot hand on anything a
 * review would refuse.
 */
export class ContributionBuilder {
  readonly #entities = new Map<EntityKind, Map<string, Entities[EntityKind]>>();
  readonly #texts = new Map<string, string>();
  readonly #losses: LossLog;

  constructor(losses: LossLog) {
    this.#losses = losses;
  }

  /** Adds an entity once; returns its id, or undefined where it does not fit its schema. */
  add(kind: EntityKind, draft: DraftEntity, place: string): string | undefined {
    const byId = this.#entities.get(kind) ?? new Map<string, Entities[EntityKind]>();
    if (byId.has(draft.id)) return draft.id;
    spendOn(draft);
    const parsed = entitySchemas[kind].safeParse(
      kind === 'configuration' ? this.#withOwnSlotIds(draft, place) : draft,
    );
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = issue?.path.map(String).join('.') ?? '';
      this.#losses.add(
        'unreadable',
        place,
        `${where}: ${issue?.message ?? 'does not fit'}`,
        draft.id,
      );
      return undefined;
    }
    byId.set(draft.id, parsed.data);
    this.#entities.set(kind, byId);
    return draft.id;
  }

  /** A damaged file may give two slots of a configuration one id, which a review refuses. */
  #withOwnSlotIds(draft: DraftEntity, place: string): DraftEntity {
    const slots: unknown = draft['slots'];
    if (!Array.isArray(slots)) return draft;
    const taken = new Set<unknown>();
    const own = slots.map((slot: { readonly id?: unknown }) => {
      const said = String(slot.id);
      let id = said;
      for (let number = 2; taken.has(id); number += 1) id = `${said}-${number}`;
      taken.add(id);
      if (id === said) return slot;
      this.#losses.add(
        'approximated',
        place,
        'Two slots had one id; the second got another.',
        said,
      );
      return { ...slot, id };
    });
    return { ...draft, slots: own };
  }

  /** Keeps a full text; gives what the source it is of says of it. */
  holdText(text: string): FullText {
    const fullText = describeText(text);
    this.#texts.set(fullText.hash, text);
    return fullText;
  }

  has(kind: EntityKind, id: string): boolean {
    return this.#entities.get(kind)?.has(id) === true;
  }

  /** An entity that was added; undefined when there is none. */
  get<Kind extends EntityKind>(kind: Kind, id: string): Entities[Kind] | undefined {
    return this.#entities.get(kind)?.get(id) as Entities[Kind] | undefined;
  }

  /** How many entities of a kind there are so far. */
  count(kind: EntityKind): number {
    return this.#entities.get(kind)?.size ?? 0;
  }

  finish(): Contribution {
    const collections: Record<string, unknown> = {};
    for (const kind of entityKinds) {
      const byId = this.#entities.get(kind);
      if (byId === undefined || byId.size === 0) continue;
      collections[collectionOfKind[kind]] = [...byId.values()].sort((one, other) =>
        one.id < other.id ? -1 : 1,
      );
    }
    if (this.#texts.size > 0)
      collections['texts'] = [...this.#texts].map(([hash, text]) => ({ hash, text }));
    return collections;
  }
}

/** The entities of one kind in a contribution. */
export function contributed<Kind extends EntityKind>(
  contribution: Contribution,
  kind: Kind,
): readonly Entities[Kind][] {
  return (contribution[collectionOfKind[kind]] ?? []) as unknown as readonly Entities[Kind][];
}

/** How many entities a contribution holds. */
export function sizeOf(contribution: Contribution): number {
  return entityKinds.reduce((sum, kind) => sum + contributed(contribution, kind).length, 0);
}
