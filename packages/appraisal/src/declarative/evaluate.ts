import { collectionOfKind, entityKinds, type CollectionName, type EntityKind } from '@cmoc/model';
import { keyOf } from '../engine/pointing-index';
import { readPath, thingsAt, valuesAt, type Finder, type Scope } from './path';
import type { Condition, Query } from './query';
import { hasOnlyPhrases, hasPhrase } from './words';

/** What conditions and queries are evaluated in. */
export interface Surroundings {
  /** All of a collection. */
  readonly all: (collection: CollectionName) => readonly unknown[];
  /** The members of a collection whose path names what the key stands for. */
  readonly pointing: (collection: CollectionName, path: string, key: string) => readonly unknown[];
  /** The evidence on the claim that a key stands for, brought to bear on it or inherited. */
  readonly evidenceFor: (key: string) => readonly unknown[];
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

/** How many things a query finds, or how many different values or studies they have. */
export interface Counted {
  readonly count: number;
  /** Where studies are counted: sources among them of which no study is recorded. */
  readonly withoutFamily: number;
}

/** Counts what a query finds. */
export function countedIn(query: Query, scope: Scope, around: Surroundings): Counted {
  const found = select(query, scope, around);
  const { distinct } = query;
  if (distinct === undefined) return { count: found.length, withoutFamily: 0 };
  const values = new Set<unknown>();
  for (const item of found) {
    if (distinct === 'study-families') {
      const family = familyOf(item, around.find);
      if (family !== undefined) values.add(family);
    } else {
      for (const value of valuesAt(distinct, { ...scope, item }, around.find)) values.add(value);
    }
  }
  const alone = [...values].filter(
    (value) => distinct === 'study-families' && String(value).startsWith('source:'),
  );
  return { count: values.size, withoutFamily: alone.length };
}

/** How many things a query finds, or how many different values or studies they have. */
export function countOf(query: Query, scope: Scope, around: Surroundings): number {
  return countedIn(query, scope, around).count;
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
  if (query.evidenceFor !== undefined) {
    return keysAt(query.evidenceFor, scope, around).flatMap((key) => around.evidenceFor(key));
  }
  if (query.from === undefined) return [];
  const { from, pointing } = query;
  if (pointing === undefined) return around.all(from);
  const aims = keysAt(query.at ?? '@subject', scope, around);
  if (aims.length === 1) return around.pointing(from, pointing, aims[0] ?? '');
  return [...new Set(aims.flatMap((aim) => around.pointing(from, pointing, aim)))];
}

const kindOfCollection = new Map<string, EntityKind>(
  entityKinds.map((kind) => [collectionOfKind[kind], kind]),
);

/** The kind of the things a query finds, where it is the same for all. */
export function kindOfItems(query: Query): EntityKind | undefined {
  if (query.evidenceFor !== undefined) return 'evidence';
  if (query.from !== undefined) return kindOfCollection.get(query.from);
  return readPath(query.through ?? '').end;
}

/** The keys of the things that a path leads to. */
function keysAt(text: string, scope: Scope, around: Surroundings): readonly string[] {
  const path = readPath(text);
  const root = path.root === 'item' ? scope.itemKind : scope.subjectKind;
  const kind = path.steps.length === 0 ? root : path.end;
  return valuesAt(text, scope, around.find).map((value) => keyOf(value, kind));
}
