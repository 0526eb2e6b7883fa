import { findEntity, writeEntity, type Entities, type EntityKind, type Review } from '@cmoc/model';
import { contributed, type Contribution } from '../contribution/contribution';
import type { Match, Matches } from './match-existing';
import { rewriteReferences } from './rewrite-references';

/** An id that counts the rows of a table: another table has the same, for something else. */
const countsRows = /(?:^|-)row-\d+(?:-|$)/;

/** Kinds in the order in which they speak of each other. */
const kinds = ['configuration', 'fragment', 'link', 'evidence'] as const;

/** How many tables of one review may have a row of one number. */
const mostTables = 1000;

/**
 * Gives entities whose ids count the rows of their table the next free id, where the review has a row of
 * that number from another table; an entity the review has already keeps the id it has there. Linear but
 * for rows that many tables share.
 */
export function withFreeRowIds(
  review: Review,
  contribution: Contribution,
  matches: Matches,
): Contribution {
  const renamed = new Map<string, Match>();
  const changed: { [Kind in EntityKind]?: Entities[Kind][] } = {};
  for (const kind of kinds) {
    const entities = contributed(contribution, kind);
    if (entities.length === 0) continue;
    const turned = entities.map((entity) => {
      const own = rewriteReferences(kind, entity, renamed);
      if (!countsRows.test(entity.id)) return own;
      const free = freeId(review, kind, own, matches);
      if (free !== entity.id) renamed.set(`${kind}/${entity.id}`, { id: free, grounds: 'row' });
      return { ...own, id: free };
    });
    Object.assign(changed, { [kind]: turned });
  }
  return renamed.size === 0 ? contribution : { ...contribution, ...collections(changed) };
}

const collectionNames = {
  configuration: 'configurations',
  fragment: 'fragments',
  link: 'links',
  evidence: 'evidence',
} as const;

function collections(changed: { [Kind in EntityKind]?: readonly object[] }): Contribution {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const entities = changed[kind] as { readonly id: string }[] | undefined;
      if (entities === undefined) return [];
      const sorted = [...entities].sort((one, other) => (one.id < other.id ? -1 : 1));
      return [[collectionNames[kind], sorted]];
    }),
  );
}

function freeId<Kind extends (typeof kinds)[number]>(
  review: Review,
  kind: Kind,
  entity: Entities[Kind],
  matches: Matches,
): string {
  const words = writeEntity(kind, rewriteReferences(kind, { ...entity, id: '' }, matches));
  for (let number = 1; number <= mostTables; number += 1) {
    const id = number === 1 ? entity.id : `${entity.id}-${number}`;
    const present = findEntity(review, kind, id);
    if (present === undefined || writeEntity(kind, { ...present, id: '' } as never) === words)
      return id;
  }
  return entity.id;
}
