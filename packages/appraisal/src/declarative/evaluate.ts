import { collectionOfKind, entityKinds, type EntityKind } from '@cmoc/model';
import { readPath, thingsAt, valuesAt, type Finder, type Scope } from './path';
import type { Condition, Query } from './query';
import { hasOnlyPhrases, hasPhrase } from './words';

/** What conditions and queries are evaluated in. */
export interface Surroundings {
  readonly review: Readonly<Record<string, unknown>>;
  readonly find: Finder;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Whether a condition holds. Pure; linear in what its queries go through. */
export function holds(condition: Condition, scope: Scope, around: Surroundings): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, scope, around));
  if ('any' in condition) return condition.any.some((each) => holds(each, scope, around));
  if ('not' in condition) return !holds(condition.not, scope, around);
  if ('some' in condition) return findsAny(condition.some, scope, around);
  if ('none' in condition) return !findsAny(condition.none, scope, around);
  if ('count' in condition) return countHolds(condition, scope, around);
  return pathHolds(condition, scope, around);
}

type PathCondition = Extract<Condition, { path: string }>;

function pathHolds(condition: PathCondition, scope: Scope, around: Surroundings): boolean {
  const values = valuesAt(condition.path, scope, around.find);
  if ('is' in condition) return presenceHolds(condition.is, values);
  if ('equals' in condition) {
    const expected = expectedValues(condition.equals, scope, around);
    return values.some((value) => expected.includes(value));
  }
  const texts = values.filter((value) => typeof value === 'string');
  if ('oneOf' in condition) {
    const allowed = words(condition.oneOf, around);
    return texts.some((text) => allowed.includes(text));
  }
  if ('hasWords' in condition) {
    const phrases = words(condition.hasWords, around);
    return texts.some((text) => phrases.some((phrase) => hasPhrase(text, phrase)));
  }
  if ('onlyWords' in condition) {
    const phrases = words(condition.onlyWords, around);
    return texts.some((text) => hasOnlyPhrases(text, phrases));
  }
  const names = valuesAt(condition.mentions.path, scope, around.find);
  return texts.some((text) =>
    names.some((name) => typeof name === 'string' && hasPhrase(text, name)),
  );
}

function presenceHolds(is: 'present' | 'absent' | 'blank', values: readonly unknown[]): boolean {
  const filled = values.some((value) => !isBlank(value));
  if (is === 'present') return filled;
  return is === 'absent' ? values.length === 0 : !filled;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function expectedValues(
  equals: Extract<Condition, { equals: unknown }>['equals'],
  scope: Scope,
  around: Surroundings,
): readonly unknown[] {
  if (typeof equals !== 'object') return [equals];
  return 'option' in equals
    ? [around.options[equals.option]]
    : valuesAt(equals.path, scope, around.find);
}

function words(given: string[] | { option: string }, around: Surroundings): readonly string[] {
  const value = Array.isArray(given) ? given : around.options[given.option];
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

function countHolds(
  condition: Extract<Condition, { count: Query }>,
  scope: Scope,
  around: Surroundings,
): boolean {
  const count = countOf(condition.count, scope, around);
  const limit = (given: number | { option: string } | undefined): number | undefined =>
    typeof given === 'object' ? Number(around.options[given.option]) : given;
  const atLeast = limit(condition.atLeast);
  const atMost = limit(condition.atMost);
  const exactly = limit(condition.exactly);
  return (
    (atLeast === undefined || count >= atLeast) &&
    (atMost === undefined || count <= atMost) &&
    (exactly === undefined || count === exactly)
  );
}

/** How many things a query finds, or how many different values or study families they have. */
export function countOf(query: Query, scope: Scope, around: Surroundings): number {
  const found = select(query, scope, around);
  const { distinct } = query;
  if (distinct === undefined) return found.length;
  const values = new Set<unknown>();
  for (const item of found) {
    if (distinct === 'study-families') {
      const family = familyOf(item, around.find);
      if (family !== undefined) values.add(family);
    } else {
      for (const value of valuesAt(distinct, { ...scope, item }, around.find)) values.add(value);
    }
  }
  return values.size;
}

/** The study family behind evidence, a passage or a source; a source without one is its own. */
export function familyOf(thing: unknown, find: Finder): string | undefined {
  const field = (object: unknown, name: string): unknown =>
    typeof object === 'object' && object !== null
      ? (object as Readonly<Record<string, unknown>>)[name]
      : undefined;
  const fragmentId = field(thing, 'fragment');
  const fragment = typeof fragmentId === 'string' ? find('fragment', fragmentId) : thing;
  const sourceId = field(fragment, 'source');
  const source = typeof sourceId === 'string' ? find('source', sourceId) : fragment;
  const family = field(source, 'studyFamily');
  if (typeof family === 'string') return `study-family:${family}`;
  const id = field(source, 'id');
  return typeof id === 'string' && source !== undefined ? `source:${id}` : undefined;
}

/** The things a query finds, in the order of their collection. */
export function select(query: Query, scope: Scope, around: Surroundings): readonly unknown[] {
  const found = candidates(query, scope, around);
  const { where } = query;
  if (where === undefined) return found;
  const itemKind = kindOfItems(query);
  return found.filter((item) => holds(where, { ...scope, item, itemKind }, around));
}

/** Whether a query finds anything; it stops at the first. */
function findsAny(query: Query, scope: Scope, around: Surroundings): boolean {
  const found = candidates(query, scope, around);
  const { where } = query;
  if (where === undefined) return found.length > 0;
  const itemKind = kindOfItems(query);
  return found.some((item) => holds(where, { ...scope, item, itemKind }, around));
}

function candidates(query: Query, scope: Scope, around: Surroundings): readonly unknown[] {
  if (query.through !== undefined) return thingsAt(query.through, scope, around.find);
  if (query.from === undefined) return [];
  const all = around.review[query.from] as readonly unknown[];
  if (query.pointing === undefined) return all;
  const index = indexOf(all, query.pointing);
  const aims = aimsOf(query.at, scope, around);
  if (aims.length === 1) return index.get(aims[0] ?? '') ?? none;
  return [...new Set(aims.flatMap((aim) => index.get(aim) ?? none))];
}

const none: readonly unknown[] = [];

const kindOfCollection = new Map<string, EntityKind>(
  entityKinds.map((kind) => [collectionOfKind[kind], kind]),
);

/** The kind of the things a query finds, where it is the same for all. */
export function kindOfItems(query: Query): EntityKind | undefined {
  if (query.from !== undefined) return kindOfCollection.get(query.from);
  return readPath(query.through ?? '').end;
}

/** The keys of the things that have to be pointed at. */
function aimsOf(at: string | undefined, scope: Scope, around: Surroundings): readonly string[] {
  const path = readPath(at ?? '@subject');
  const last = path.steps.at(-1);
  const root = path.root === 'item' ? scope.itemKind : scope.subjectKind;
  const kind = last === undefined ? root : path.end;
  return valuesAt(at ?? '@subject', scope, around.find).map((value) => keyOf(value, kind));
}

const indexes = new WeakMap<readonly unknown[], Map<string, ReadonlyMap<string, unknown[]>>>();

/** Who points where through a path; built once for each frozen collection. */
function indexOf(all: readonly unknown[], path: string): ReadonlyMap<string, unknown[]> {
  let byPath = indexes.get(all);
  if (byPath === undefined) {
    byPath = new Map<string, ReadonlyMap<string, unknown[]>>();
    indexes.set(all, byPath);
  }
  let index = byPath.get(path);
  if (index === undefined) byPath.set(path, (index = buildIndex(all, path)));
  return index;
}

function buildIndex(all: readonly unknown[], path: string): ReadonlyMap<string, unknown[]> {
  const index = new Map<string, unknown[]>();
  const kind = readPath(path).end;
  for (const item of all) {
    for (const value of valuesAt(path, { subject: item }, nothing)) {
      const key = keyOf(value, kind);
      const members = index.get(key);
      if (members === undefined) index.set(key, [item]);
      else if (members.at(-1) !== item) members.push(item);
    }
  }
  return index;
}

/** An index knows its own collection alone, or it would go stale with another. */
const nothing: Finder = () => undefined;

/** An id, an entity or a reference as one text, with the kind it is of. */
function keyOf(value: unknown, kind: EntityKind | undefined): string {
  if (typeof value === 'string') return `${kind ?? ''}:${value}`;
  const ref = value as { readonly kind?: unknown; readonly id?: unknown };
  return `${kind ?? String(ref.kind)}:${String(ref.id)}`;
}
