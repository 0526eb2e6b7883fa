import type { EntityKind, EntityRef } from '@cmoc/model';
import { readPath, valuesAt, type Finder } from '../declarative/path';
import { LayeredMap } from './layered-map';

/** Who points where through a path: the members of a collection by what they name. */
export type PointingIndex = LayeredMap<readonly unknown[]>;

/** An id, an entity or a reference as one text, with the kind it is of. */
export function keyOf(value: unknown, kind: EntityKind | undefined): string {
  if (typeof value === 'string') return `${kind ?? ''}:${value}`;
  const ref = value as { readonly kind?: unknown; readonly id?: unknown };
  return `${kind ?? String(ref.kind)}:${String(ref.id)}`;
}

/** What a key stands for. */
export function refOfKey(key: string): EntityRef {
  const end = key.indexOf(':');
  return { kind: key.slice(0, end), id: key.slice(end + 1) } as EntityRef;
}

/** Indexes a collection by what a path of its members names. */
export function pointingIndex(all: readonly unknown[], path: string): PointingIndex {
  const index = new Map<string, unknown[]>();
  for (const item of all) {
    for (const key of aimsOf(item, path)) {
      const members = index.get(key);
      if (members === undefined) index.set(key, [item]);
      else if (members.at(-1) !== item) members.push(item);
    }
  }
  return new LayeredMap(index);
}

/** What changed in a collection. */
export interface CollectionChange {
  readonly gone: readonly unknown[];
  readonly added: readonly unknown[];
  readonly all: readonly unknown[];
}

/**
 * The index after a change of its collection, and the lists it no longer holds; in place of a list
 * that was not there before, its key.
 */
export function changedIndex(
  index: PointingIndex,
  path: string,
  { gone, added, all }: CollectionChange,
): { readonly index: PointingIndex; readonly replaced: readonly unknown[] } {
  const keys = new Set([...gone, ...added].flatMap((item) => aimsOf(item, path)));
  const leaving = new Set(gone);
  const changes = new Map<string, readonly unknown[] | undefined>();
  const replaced: unknown[] = [];
  const placeOf = placesIn(all);
  for (const key of keys) {
    const before = index.get(key);
    const kept = (before ?? []).filter((item) => !leaving.has(item));
    const joining = added.filter((item) => aimsOf(item, path).includes(key));
    const members = [...kept, ...joining];
    if (joining.length > 0 && kept.length > 0) members.sort((a, b) => placeOf(a) - placeOf(b));
    changes.set(key, members.length === 0 ? undefined : members);
    replaced.push(before ?? missingKey(path, key));
  }
  return { index: index.with(changes), replaced };
}

/** Stands for a list that is not there, so that it is noticed when there is one. */
export function missingKey(path: string, key: string): string {
  return `${path}\u0000${key}`;
}

/** Looks places up in an index that is only made when one is asked for. */
function placesIn(all: readonly unknown[]): (item: unknown) => number {
  let places: Map<unknown, number> | undefined;
  return (item) => {
    places ??= new Map(all.map((each, place) => [each, place]));
    return places.get(item) ?? 0;
  };
}

function aimsOf(item: unknown, path: string): string[] {
  const kind = readPath(path).end;
  return valuesAt(path, { subject: item }, nothing).map((value) => keyOf(value, kind));
}

/** An index knows its own collection alone, or it would go stale with another. */
const nothing: Finder = () => undefined;
