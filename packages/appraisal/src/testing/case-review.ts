import { byCodeUnit } from '@cmoc/kernel';
import {
  collectionOfKind,
  entityKinds,
  formatVersion,
  reviewSchema,
  type Review,
} from '@cmoc/model';
import type { CaseReview } from '../case/define-cases';

/**
 * Makes a whole review of the part a case gives: format, id and title are filled in, collections
 * are put in order.
 *
 * @throws what the schema of a review finds wrong with it
 */
export function reviewOfCase(part: CaseReview): Review {
  const review = reviewSchema.parse({
    format: 'cmoc-review',
    version: formatVersion,
    id: 'case',
    title: 'A case',
    ...part,
  });
  return mapCollections(review, (entities) => [...entities].sort((a, b) => byCodeUnit(a.id, b.id)));
}

/** The same review with every collection the other way round. */
export function reversed(review: Review): Review {
  return mapCollections(review, (entities) => [...entities].reverse());
}

/** Collections that grow with the work; programmes, people and questions stay few. */
const growing: ReadonlySet<string> = new Set([
  'configurations',
  'constructs',
  'evidence',
  'fragments',
  'identities',
  'judgements',
  'links',
  'mappings',
  'sources',
  'studyFamilies',
]);

/** A review as many times as large, each copy with ids and references of its own. */
export function grown(review: Review, times: number): Review {
  const ids = new Set<string>();
  for (const name of growing) {
    for (const { id } of (review as unknown as Collections)[name] ?? []) ids.add(id);
  }
  return mapCollections(review, (entities, name) =>
    growing.has(name)
      ? Array.from({ length: times }, (_, copy) =>
          entities.map((each) => renamed(each, ids, copy)),
        ).flat()
      : entities,
  );
}

function renamed<Value>(value: Value, ids: ReadonlySet<string>, copy: number): Value {
  if (typeof value === 'string') return (ids.has(value) ? `${value}-${copy}` : value) as Value;
  if (Array.isArray(value)) {
    return (value as unknown[]).map((member) => renamed(member, ids, copy)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, renamed(member, ids, copy)]),
  ) as Value;
}

type Collections = Readonly<Record<string, readonly { readonly id: string }[]>>;

function mapCollections(
  review: Review,
  change: (entities: readonly { readonly id: string }[], name: string) => readonly { id: string }[],
): Review {
  const changed: Record<string, unknown> = { ...review };
  for (const kind of entityKinds) {
    const name = collectionOfKind[kind];
    changed[name] = change((review as unknown as Collections)[name] ?? [], name);
  }
  return changed as unknown as Review;
}
