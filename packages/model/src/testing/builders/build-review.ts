import { forEachReference } from '../../integrity/for-each-reference';
import { parseReviewOrThrow } from '../../parse/parse-review';
import { collectionOfKind, entityKinds, type EntityKind } from '../../schema/entity-kind';
import { formatVersion, reviewSchema, type Review, type ReviewInput } from '../../schema/review';

/** What a built review holds beside what is filled in. */
export type ReviewParts = Partial<ReviewInput>;

/**
 * Builds a small valid review for tests and examples: give what matters, the rest is filled in. What
 * is referred to and not given (constructs, actors, people, sources, study families, streams,
 * passages) is made, with its id as its name.
 *
 * @throws UsageError with code `invalid-review` when the parts do not make a valid review
 * @example
 * ```ts
 * const review = buildReview({
 *   configurations: [buildConfiguration('A', { context: ['trust increase'], outcome: ['synergy increase'] })],
 * });
 * review.constructs.map(({ id }) => id); // ['synergy', 'trust']
 * ```
 */
export function buildReview(parts: ReviewParts = {}): Review {
  const given = {
    format: 'cmoc-review',
    version: formatVersion,
    id: 'review',
    title: 'A review',
    ...parts,
  };
  return parseReviewOrThrow(withMissing(given));
}

const makers: Readonly<Partial<Record<EntityKind, (id: string) => object>>> = {
  construct: (id) => ({ id, label: id.replaceAll('-', ' ') }),
  actor: (id) => ({ id, label: id }),
  person: (id) => ({ id, name: id }),
  programme: (id) => ({ id, label: id }),
  source: (id) => ({ id, kind: 'document', label: id }),
  'study-family': (id) => ({ id, label: id }),
  stream: (id) => ({ id, label: id, kind: 'other' }),
  fragment: (id) => ({
    id,
    source: 'source',
    text: `The passage ${id}.`,
    distance: 'quotation',
    status: 'reported-finding',
  }),
};

/** Adds what is referred to, passage by passage until nothing is missing. */
function withMissing(given: object): object {
  const shaped = reviewSchema.safeParse(given);
  if (!shaped.success) return given;
  const review = shaped.data as unknown as Record<string, { id: string }[]>;
  let added = true;
  while (added) {
    added = false;
    for (const [kind, id] of missingReferences(review)) {
      const maker = makers[kind];
      const entities = review[collectionOfKind[kind]] ?? [];
      if (maker === undefined || entities.some((entity) => entity.id === id)) continue;
      review[collectionOfKind[kind]] = [...entities, maker(id) as { id: string }];
      added = true;
    }
  }
  return review;
}

function missingReferences(review: Record<string, { id: string }[]>): [EntityKind, string][] {
  const missing: [EntityKind, string][] = [];
  for (const kind of entityKinds) {
    for (const entity of review[collectionOfKind[kind]] ?? []) {
      forEachReference(kind, entity as never, (target, id) => missing.push([target, id]));
    }
  }
  return missing;
}
