import { forEachReference, type Entities, type EntityKind } from '@cmoc/model';
import type { Matches } from './match-existing';

/** An entity whose references to matched entities point to the ones the review has. */
export function rewriteReferences<Kind extends EntityKind>(
  kind: Kind,
  entity: Entities[Kind],
  matches: Matches,
): Entities[Kind] {
  const changes: { path: readonly (string | number)[]; id: string }[] = [];
  forEachReference(kind, entity, (target, id, path) => {
    const match = matches.get(`${target}/${id}`);
    if (match !== undefined) changes.push({ path: [...path], id: match.id });
  });
  if (changes.length === 0) return entity;
  const copy = structuredClone(entity);
  for (const { path, id } of changes) put(copy, path, id);
  return copy;
}

function put(root: object, path: readonly (string | number)[], id: string): void {
  let here: unknown = root;
  for (const part of path.slice(0, -1)) here = (here as Record<string | number, unknown>)[part];
  const last = path.at(-1);
  const held = (here as Record<string | number, unknown>)[last ?? ''];
  // A reference of any kind is an object that names kind and id.
  if (typeof held === 'object' && held !== null) (held as Record<string, unknown>)['id'] = id;
  else (here as Record<string | number, unknown>)[last ?? ''] = id;
}
