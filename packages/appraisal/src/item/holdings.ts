import { collectionOfKind, type EntityRef } from '@cmoc/model';
import { readsOfQuery } from '../declarative/declared-reads';
import {
  countedIn,
  holds,
  kindOfItems,
  type Counted,
  type Surroundings,
} from '../declarative/evaluate';
import type { Query } from '../declarative/query';
import { evidenceItems } from '../declarative/evidence-items';
import { evidenceForIn } from '../engine/claims';
import { refOfKey } from '../engine/pointing-index';
import { tableIn } from '../engine/entity-table';
import { keptOr } from '../engine/kept';
import { findIn, pointingIn, wholePart } from '../engine/look-up';
import { part, type EntityTable, type RunMemory } from '../engine/run-memory';
import type { Item } from './define-item';
import type { Held } from './item-result';

/** What queries of items go through: they are data, so no view has to guard against them. */
export function surroundingsOf(memory: RunMemory): Surroundings {
  return {
    all: (collection) => wholePart(memory, collection) as readonly unknown[],
    pointing: (collection, path, key) => pointingIn(memory, collection, path, key),
    evidenceFor: (key) => evidenceItems(evidenceForIn(memory, refOfKey(key))),
    find: (kind, id) => findIn(memory, kind, id),
    options: {},
  };
}

/** Whether anything that some queries look at changed since the run before. */
export function queriesChanged(memory: RunMemory, queries: readonly Query[]): boolean {
  const reads = new Set<ReturnType<typeof readsIn>[number]>(queries.flatMap(readsIn));
  return [...reads].some((key) => memory.changedParts.has(key));
}

function readsIn(query: Query) {
  const found: Parameters<typeof readsOfQuery>[1] = new Set();
  readsOfQuery(query, found);
  return [...found];
}

/** What the review as a whole holds beside an item. */
export function heldInReview(memory: RunMemory, item: Item): readonly Held[] {
  const held = (item.holdings ?? []).map((holding) =>
    heldOf(holding, countInReview(memory, holding.query)),
  );
  const said = held.flatMap(({ count, unit }) => [count, unit]);
  return keptOr(memory, `held ${item.id}`, [item, ...said], () => held);
}

/** What the review holds beside an item for each entity that is judged. */
export interface HeldBeside {
  /** How much each holding counts, by the place of the entity; items that count alike share it. */
  readonly counts: readonly EntityTable<Counted>[];
  readonly heldAt: (place: number) => readonly Held[];
}

/** Counts what the review holds beside an item for each entity that is judged. */
export function heldBeside(
  memory: RunMemory,
  item: Item & { readonly subject: EntityRef['kind'] },
): HeldBeside {
  const kind = item.subject;
  const holdings = item.holdings ?? [];
  const around = surroundingsOf(memory);
  const counts = holdings.map(({ query }) =>
    tableIn(memory, {
      name: `count ${kind} ${JSON.stringify(query)}`,
      key: [],
      subjects: part(memory, collectionOfKind[kind]) as readonly object[],
      inputsChanged: queriesChanged(memory, [query]),
      compute: (subject) => countedIn(query, { subject, subjectKind: kind }, around),
    }),
  );
  const heldAt = (place: number): readonly Held[] =>
    holdings.map((holding, index) => heldOf(holding, counts[index]?.values[place] ?? none));
  return { counts, heldAt };
}

/** What the review holds beside an item for one thing that is judged. */
export function heldFor(
  memory: RunMemory,
  item: Item,
  { subject, kind }: { readonly subject: unknown; readonly kind: EntityRef['kind'] },
): readonly Held[] {
  const around = surroundingsOf(memory);
  return (item.holdings ?? []).map((holding) =>
    heldOf(holding, countedIn(holding.query, { subject, subjectKind: kind }, around)),
  );
}

/** A filter over a collection is looked at again only for the entities that changed. */
function countInReview(memory: RunMemory, query: Query): Counted {
  const { from, where } = query;
  const scope = { subject: memory.review, subjectKind: undefined };
  const around = surroundingsOf(memory);
  const text = JSON.stringify(query);
  const filters = from !== undefined && where !== undefined && query.pointing === undefined;
  // The review itself is no entity whose changes are followed.
  const follows = filters && query.distinct === undefined && !text.includes('@subject');
  if (!follows) return countedIn(query, scope, around);
  const itemKind = kindOfItems(query);
  const table = tableIn(memory, {
    name: `filter ${text}`,
    key: [],
    subjects: part(memory, from) as readonly object[],
    inputsChanged: queriesChanged(memory, [query]),
    compute: (entity) => holds(where, { ...scope, item: entity, itemKind }, around),
  });
  return keptOr(memory, `filter ${text}`, [table], () => ({
    count: table.values.filter(Boolean).length,
    withoutFamily: 0,
  }));
}

const none: Counted = { count: 0, withoutFamily: 0 };

function heldOf({ label, query }: NonNullable<Item['holdings']>[number], counted: Counted): Held {
  return { label, count: counted.count, unit: unitOf(query, counted) };
}

/** Study families are named only where they are on record: two reports may be of one study. */
function unitOf(query: Query, { count, withoutFamily }: Counted): string {
  if (query.distinct === 'study-families') {
    if (withoutFamily === 0) return count === 1 ? 'study family' : 'study families';
    return withoutFamily === count
      ? `${count === 1 ? 'source' : 'sources'}, no study family recorded`
      : `study families and sources without one (${String(withoutFamily)})`;
  }
  const name = query.from ?? query.through?.split('.').at(-1) ?? 'evidence';
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
