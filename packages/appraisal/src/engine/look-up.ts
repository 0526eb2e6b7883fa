import { shortFingerprintOf } from '@cmoc/kernel';
import { collectionOfKind, type EntityKind } from '@cmoc/model';
import { LayeredMap } from './layered-map';
import { keyOf, missingKey, pointingIndex } from './pointing-index';
import { part, type Entry, type RunMemory } from './run-memory';
import { wholeToken } from './token';

/** Finds the frozen copy of an entity by kind and id, in constant time after the first call. */
export function findIn(memory: RunMemory, kind: EntityKind, id: string): Entry | undefined {
  const collection = collectionOfKind[kind];
  let index = memory.byId.get(collection);
  if (index === undefined) {
    const entities = part(memory, collection) as readonly Entry[];
    index = new LayeredMap(new Map(entities.map((entity) => [entity.id, entity])));
    memory.byId.set(collection, index);
  }
  const entity = index.get(id);
  memory.looked?.push(entity ?? `${collection}\u0000${id}`);
  return entity;
}

/** The members of a collection whose path names something, in the order of the collection. */
export function pointingIn(
  memory: RunMemory,
  collection: string,
  path: string,
  key: string,
): readonly unknown[] {
  let byPath = memory.pointing.get(collection);
  if (byPath === undefined) {
    byPath = new Map();
    memory.pointing.set(collection, byPath);
  }
  let index = byPath.get(path);
  if (index === undefined) {
    index = pointingIndex(part(memory, collection) as readonly unknown[], path);
    byPath.set(path, index);
  }
  const members = index.get(key);
  memory.looked?.push(members ?? `${collection}\u0000${missingKey(path, key)}`);
  return members ?? none;
}

/** The members of a collection whose path names an entity. */
export function referrersIn(
  memory: RunMemory,
  collection: string,
  path: string,
  ref: { readonly kind: EntityKind; readonly id: string },
): readonly unknown[] {
  return pointingIn(memory, collection, path, keyOf(ref, ref.kind));
}

/** A part of the review as a whole. */
export function wholePart(memory: RunMemory, key: string): unknown {
  memory.looked?.push(wholeToken(key));
  return part(memory, key);
}

/** A short name for the present state of a frozen part of the review. */
export function stateOf(memory: RunMemory, value: unknown): string {
  if (typeof value !== 'object' || value === null) return shortFingerprintOf(value);
  let state = memory.states.get(value);
  if (state === undefined) {
    state = Array.isArray(value)
      ? shortFingerprintOf(value.map((member: unknown) => stateOf(memory, member)))
      : shortFingerprintOf(value);
    memory.states.set(value, state);
  }
  return state;
}

const none: readonly unknown[] = Object.freeze([]);
