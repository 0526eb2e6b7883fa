import { shortFingerprintOf } from '@cmoc/kernel';
import { collectionOfKind, type CollectionName, type EntityRef } from '@cmoc/model';
import { tableIn } from '../engine/entity-table';
import { keptOr } from '../engine/kept';
import { pointingIn, stateOf } from '../engine/look-up';
import { keyOf } from '../engine/pointing-index';
import { part, type EntityTable, type RunMemory } from '../engine/run-memory';
import type { Item } from './define-item';

/** The state of the parts of the review that all judgements on an item rest on. */
export function stateInReview(memory: RunMemory, item: Item): string {
  const keys = item.reads.filter((key) => pathToSubject(item, key) === undefined);
  const parts = keys.map((key) => part(memory, key));
  return keptOr(memory, `resting on ${keys.join()}`, parts, () =>
    shortFingerprintOf(parts.map((each) => stateOf(memory, each))),
  );
}

/**
 * The state of what a judgement on each entity rests on: the entity itself, and what points at it
 * where the item looks at that. Evidence on another configuration makes no judgement stale.
 */
export function stateBeside(
  memory: RunMemory,
  item: Item & { readonly subject: EntityRef['kind'] },
): EntityTable<string> {
  const { subject: kind } = item;
  const narrowed = item.reads.flatMap((key) => {
    const path = pathToSubject(item, key);
    return path === undefined ? [] : [{ key, path }];
  });
  return tableIn(memory, {
    name: `state ${kind} ${JSON.stringify(narrowed)}`,
    key: [],
    subjects: part(memory, collectionOfKind[kind]) as readonly object[],
    inputsChanged: narrowed.some(({ key }) => memory.changedParts.has(key)),
    compute: (subject) =>
      shortFingerprintOf([
        stateOf(memory, subject),
        ...narrowed.map(({ key, path }) =>
          pointingIn(memory, key, path, keyOf(subject, kind)).map((each) => stateOf(memory, each)),
        ),
      ]),
  });
}

/** How a collection that an item reads points at its subject, where a holding says so. */
function pathToSubject(item: Item, key: string): string | undefined {
  if (item.subject === 'review') return undefined;
  return (item.holdings ?? []).find(
    ({ query }) => query.from === (key as CollectionName) && query.at === undefined,
  )?.query.pointing;
}
