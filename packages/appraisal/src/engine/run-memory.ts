import { collectionOfKind, type EntityKind, type Review } from '@cmoc/model';
import type { ReviewKey } from '../check/define-check';
import type { Derived } from '../derived/define-derived';
import { fingerprintOf } from '../fingerprint/fingerprint';
import { frozenCopy } from './frozen-copy';
import type { RawAnswer } from './run-check';
import type { Watch } from './watch';

type Entry = Readonly<{ id: string }>;

/** What one run leaves behind for the next: frozen copies, indexes, facts and raw answers. */
export interface RunMemory {
  readonly review: Review;
  /** The subject of rules that look at the review as a whole. */
  readonly whole: { readonly id: string; readonly title: string };
  readonly copies: Map<string, unknown>;
  readonly copyOf: WeakMap<object, object>;
  readonly indexes: Map<string, ReadonlyMap<string, Entry>>;
  readonly facts: Map<Derived, { readonly inputs: readonly unknown[]; readonly value: unknown }>;
  readonly answers: Map<string, RuleMemory>;
  readonly states: WeakMap<object, string>;
  /** Somebody outside who follows the run and may have stopped parts of it before. */
  readonly watch: Watch | undefined;
}

/** What is remembered of one rule, to be used again while its inputs stay the same. */
export interface RuleMemory {
  readonly check: object;
  readonly options: string;
  /** Collections and facts it read beside its subject. */
  readonly inputs: readonly unknown[];
  readonly answers: Map<object, RawAnswer>;
}

/** Starts a run, with whatever of an earlier one still holds. */
export function startMemory(review: Review, earlier?: RunMemory, watch?: Watch): RunMemory {
  const { id, title } = review;
  if (earlier === undefined) return emptyMemory(review, Object.freeze({ id, title }), watch);
  const same = earlier.whole.id === id && earlier.whole.title === title;
  return {
    ...emptyMemory(review, same ? earlier.whole : Object.freeze({ id, title }), watch),
    copyOf: earlier.copyOf,
    facts: new Map(earlier.facts),
    answers: new Map(earlier.answers),
    states: earlier.states,
    ...refresh(review, earlier),
  };
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
    indexes: new Map(),
    facts: new Map(),
    answers: new Map(),
    states: new WeakMap(),
    watch,
  };
}

/** Drops what stands on parts of the review that are no longer the same. */
function refresh(review: Review, earlier: RunMemory): Pick<RunMemory, 'copies' | 'indexes'> {
  const copies = new Map<string, unknown>();
  const indexes = new Map<string, ReadonlyMap<string, Entry>>();
  for (const [key, copy] of earlier.copies) {
    if (!sameMembers(read(review, key), read(earlier.review, key))) continue;
    copies.set(key, copy);
    const index = earlier.indexes.get(key);
    if (index !== undefined) indexes.set(key, index);
  }
  return { copies, indexes };
}

function sameMembers(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
  return left.every((member, index) => typeof member === 'object' && member === right[index]);
}

function read(review: Review, key: string): unknown {
  return (review as unknown as Readonly<Record<string, unknown>>)[key];
}

/** The frozen copy of one part of the review, made when it is first asked for. */
export function part(memory: RunMemory, key: ReviewKey): unknown {
  if (memory.copies.has(key)) return memory.copies.get(key);
  const value = read(memory.review, key);
  const copy = Array.isArray(value)
    ? Object.freeze(value.map((member: unknown) => copyEntity(memory, member)))
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

/** Finds the frozen copy of an entity by kind and id, in constant time after the first call. */
export function findIn(memory: RunMemory, kind: EntityKind, id: string): Entry | undefined {
  const collection = collectionOfKind[kind];
  let index = memory.indexes.get(collection);
  if (index === undefined) {
    const entities = part(memory, collection) as readonly Entry[];
    index = new Map(entities.map((entity) => [entity.id, entity]));
    memory.indexes.set(collection, index);
  }
  return index.get(id);
}

/** A short name for the present state of a frozen part of the review. */
export function stateOf(memory: RunMemory, value: unknown): string {
  if (typeof value !== 'object' || value === null) return fingerprintOf(value);
  let state = memory.states.get(value);
  if (state === undefined) {
    state = Array.isArray(value)
      ? fingerprintOf(value.map((member: unknown) => stateOf(memory, member)))
      : fingerprintOf(value);
    memory.states.set(value, state);
  }
  return state;
}
