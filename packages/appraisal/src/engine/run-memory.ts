import type { ClaimEvidence, EntityRef, Review } from '@cmoc/model';
import type { Derived } from '../derived/define-derived';
import { frozenCopy } from './frozen-copy';
import type { LayeredMap } from './layered-map';
import { listDiff, realigned, type ListDiff } from './list-diff';
import { changedIndex, type PointingIndex } from './pointing-index';
import { wholeToken, type Token } from './token';
import type { Watch } from './watch';

/** An entity of a review, of which nothing but its id is known. */
export type Entry = Readonly<{ id: string }>;

/** A derived fact with what it was computed from. */
export interface FactRecord {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
  /** Stays the same while the value says the same. */
  readonly token: Token;
}

/**
 * What one computation said of each of some entities, with what it looked at beside the entity
 * itself. The same object as in the run before when nothing in it had to be computed again.
 */
export interface EntityTable<Value> {
  /** What computed it: a check with its options, a condition of an item. */
  readonly key: readonly unknown[];
  readonly subjects: readonly object[];
  readonly values: readonly Value[];
  readonly looked: readonly (readonly Token[])[];
}

/** What stands behind a claim, and a token that stays while it says the same. */
export interface ClaimRecord {
  readonly claim: EntityRef;
  readonly evidence: ClaimEvidence;
  readonly token: Token;
}

/**
 * What one run leaves behind for the next: frozen copies, indexes, facts, and what was computed of
 * each entity together with what that looked at.
 */
export interface RunMemory {
  readonly review: Review;
  /** The one subject of rules that look at the review as a whole. */
  readonly whole: readonly [{ readonly id: string; readonly title: string }];
  readonly copies: Map<string, unknown>;
  readonly copyOf: WeakMap<object, object>;
  readonly byId: Map<string, LayeredMap<Entry>>;
  readonly pointing: Map<string, Map<string, PointingIndex>>;
  /** What was asked about claims, by kind and id. */
  readonly claims: Map<string, ClaimRecord>;
  readonly facts: Map<Derived, FactRecord>;
  earlierFacts: ReadonlyMap<Derived, FactRecord>;
  /** What was computed of entities in this run, by the name of what computed it. */
  readonly tables: Map<string, EntityTable<unknown>>;
  /** The same of the run before. */
  earlierTables: ReadonlyMap<string, EntityTable<unknown>>;
  /** What else later stages of a run keep for the same stage of the next. */
  readonly kept: Map<string, unknown>;
  earlierKept: ReadonlyMap<string, unknown>;
  readonly states: WeakMap<object, string>;
  /** How collections changed since the run before, by the frozen copy as it is now. */
  readonly diffs: Map<unknown, ListDiff>;
  /** Parts of the review, and facts, that changed since the run before. */
  readonly changedParts: Set<string | Derived>;
  /** All that a computation may have looked at and that changed since the run before. */
  readonly changed: Set<Token>;
  /** What the computation at hand has looked at, while there is one. */
  looked: Token[] | undefined;
  /** Somebody outside who follows the run and may have stopped parts of it before. */
  readonly watch: Watch | undefined;
}

/** Starts a run, with whatever of an earlier one still holds. */
export function startMemory(review: Review, earlier?: RunMemory, watch?: Watch): RunMemory {
  const { id, title } = review;
  const empty = emptyMemory(review, [Object.freeze({ id, title })], watch);
  if (earlier === undefined) return empty;
  const [known] = earlier.whole;
  const memory: RunMemory = {
    ...empty,
    whole: known.id === id && known.title === title ? earlier.whole : empty.whole,
    copyOf: earlier.copyOf,
    states: earlier.states,
    earlierFacts: earlier.facts,
    earlierTables: earlier.tables,
    earlierKept: earlier.kept,
  };
  takeOver(memory, earlier);
  return memory;
}

function emptyMemory(
  review: Review,
  whole: RunMemory['whole'],
  watch: Watch | undefined,
): RunMemory {
  return {
    review,
    whole,
    copies: new Map(),
    copyOf: new WeakMap(),
    byId: new Map(),
    pointing: new Map(),
    claims: new Map(),
    facts: new Map(),
    earlierFacts: new Map(),
    tables: new Map(),
    earlierTables: new Map(),
    kept: new Map(),
    earlierKept: new Map(),
    states: new WeakMap(),
    diffs: new Map(),
    changedParts: new Set(),
    changed: new Set(),
    looked: undefined,
    watch,
  };
}

/** Forgets the run before, so that a chain of runs holds on to no more than the last. */
export function endRun(memory: RunMemory): void {
  memory.earlierTables = memory.earlierFacts = memory.earlierKept = new Map();
  memory.diffs.clear();
  memory.changed.clear();
}

/** Takes over what an earlier run knew, brought to the present state of the review. */
function takeOver(memory: RunMemory, earlier: RunMemory): void {
  const keys = new Set([...Object.keys(memory.review), ...Object.keys(earlier.review)]);
  for (const key of keys) {
    const before = read(earlier.review, key);
    const now = read(memory.review, key);
    const copy = earlier.copies.get(key);
    const known = earlier.copies.has(key);
    if (known && isList(before) && isList(now) && isList(copy)) {
      takeOverList(memory, earlier, { key, now, copy, diff: listDiff(before, now) });
    } else if (known && before === now) memory.copies.set(key, copy);
    else markChanged(memory, key);
  }
}

interface ListState {
  readonly key: string;
  readonly now: readonly unknown[];
  /** The frozen copy of the earlier state. */
  readonly copy: readonly unknown[];
  readonly diff: ListDiff | undefined;
}

function takeOverList(
  memory: RunMemory,
  earlier: RunMemory,
  { key, now, copy, diff }: ListState,
): void {
  const byId = earlier.byId.get(key);
  const pointing = earlier.pointing.get(key);
  if (diff === undefined) {
    memory.copies.set(key, copy);
    if (byId !== undefined) memory.byId.set(key, byId);
    if (pointing !== undefined) memory.pointing.set(key, pointing);
    return;
  }
  markChanged(memory, key);
  const added: unknown[] = [];
  const all = realigned(copy, diff, (place) => {
    const entity = copyEntity(memory, now[place]);
    added.push(entity);
    return entity;
  });
  Object.freeze(all);
  memory.copies.set(key, all);
  memory.diffs.set(all, diff);
  const gone = diff.gone.map((entity) => copyEntity(memory, entity));
  if (byId !== undefined) memory.byId.set(key, changedIds(memory, key, byId, { gone, added }));
  if (pointing === undefined) return;
  const indexes = new Map<string, PointingIndex>();
  for (const [path, index] of pointing) {
    const changed = changedIndex(index, path, { gone, added, all });
    for (const token of changed.replaced) memory.changed.add(listToken(key, token));
    indexes.set(path, changed.index);
  }
  memory.pointing.set(key, indexes);
}

/** A list stands for itself; the key of a missing one needs the collection it is missing in. */
function listToken(collection: string, token: unknown): Token {
  return typeof token === 'string' ? `${collection}\u0000${token}` : (token as object);
}

function changedIds(
  memory: RunMemory,
  key: string,
  byId: LayeredMap<Entry>,
  { gone, added }: { readonly gone: readonly unknown[]; readonly added: readonly unknown[] },
): LayeredMap<Entry> {
  const changes = new Map<string, Entry | undefined>();
  for (const entity of gone as readonly Entry[]) {
    memory.changed.add(entity);
    changes.set(entity.id, undefined);
  }
  for (const entity of added as readonly Entry[]) {
    if (byId.get(entity.id) === undefined) memory.changed.add(`${key}\u0000${entity.id}`);
    changes.set(entity.id, entity);
  }
  return byId.with(changes);
}

function markChanged(memory: RunMemory, key: string): void {
  memory.changedParts.add(key);
  memory.changed.add(wholeToken(key));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function read(review: Review, key: string): unknown {
  return (review as unknown as Readonly<Record<string, unknown>>)[key];
}

/** The frozen copy of one part of the review, made when it is first asked for. */
export function part(memory: RunMemory, key: string): unknown {
  if (memory.copies.has(key)) return memory.copies.get(key);
  const value = read(memory.review, key);
  const copy = isList(value)
    ? Object.freeze(value.map((member) => copyEntity(memory, member)))
    : frozenCopy(value);
  memory.copies.set(key, copy);
  return copy;
}

function copyEntity(memory: RunMemory, entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  const known = memory.copyOf.get(entity);
  if (known !== undefined) return known;
  const copy = frozenCopy(entity);
  memory.copyOf.set(entity, copy);
  return copy;
}
