import { collectionOfKind, type EntityRef } from '@cmoc/model';
import { readsOfQuery } from '../declarative/declared-reads';
import { countOf, holds, kindOfItems, type Surroundings } from '../declarative/evaluate';
import type { Query } from '../declarative/query';
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
  const held = (item.holdings ?? []).map(({ label, query }) => ({
    label,
    count: countInReview(memory, query),
    unit: unitOf(query),
  }));
  return keptOr(memory, `held ${item.id}`, [item, ...held.map(({ count }) => count)], () => held);
}

/** What the review holds beside an item for each entity that is judged. */
export interface HeldBeside {
  /** How much each holding counts, by the place of the entity; items that count alike share it. */
  readonly counts: readonly EntityTable<number>[];
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
      compute: (subject) => countOf(query, { subject, subjectKind: kind }, around),
    }),
  );
  const heldAt = (place: number): readonly Held[] =>
    holdings.map(({ label, query }, index) => ({
      label,
      count: counts[index]?.values[place] ?? 0,
      unit: unitOf(query),
    }));
  return { counts, heldAt };
}

/** What the review holds beside an item for one thing that is judged. */
export function heldFor(
  memory: RunMemory,
  item: Item,
  { subject, kind }: { readonly subject: unknown; readonly kind: EntityRef['kind'] },
): readonly Held[] {
  const around = surroundingsOf(memory);
  return (item.holdings ?? []).map(({ label, query }) => ({
    label,
    count: countOf(query, { subject, subjectKind: kind }, around),
    unit: unitOf(query),
  }));
}

/** A filter over a collection is looked at again only for the entities that changed. */
function countInReview(memory: RunMemory, query: Query): number {
  const { from, where } = query;
  const scope = { subject: memory.review, subjectKind: undefined };
  const around = surroundingsOf(memory);
  const text = JSON.stringify(query);
  const filters = from !== undefined && where !== undefined && query.pointing === undefined;
  // The review itself is no entity whose changes are followed.
  const follows = filters && query.distinct === undefined && !text.includes('@subject');
  if (!follows) return countOf(query, scope, around);
  const itemKind = kindOfItems(query);
  const table = tableIn(memory, {
    name: `filter ${text}`,
    key: [],
    subjects: part(memory, from) as readonly object[],
    inputsChanged: queriesChanged(memory, [query]),
    compute: (entity) => holds(where, { ...scope, item: entity, itemKind }, around),
  });
  return keptOr(memory, `filter ${text}`, [table], () => table.values.filter(Boolean).length);
}

const familyUnit = 'study families';

function unitOf(query: Query): string {
  if (query.distinct === 'study-families') return familyUnit;
  const name = query.from ?? query.through?.split('.').at(-1) ?? 'things';
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
