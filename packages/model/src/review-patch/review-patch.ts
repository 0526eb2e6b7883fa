import type { Review } from '../schema/review';

/** A stretch of the earlier list: where it starts and how long it is. */
type Stretch = readonly [start: number, length: number];

/** A list as stretches of an earlier one with what is new between them. */
type ListPatch = readonly ({ readonly keep: Stretch } | { readonly put: unknown })[];

/**
 * What makes one state of a review of another: small after one operation, so that a review need not
 * be copied to a worker as a whole each time.
 */
export interface ReviewPatch {
  /** The keys of the review, in their order. */
  readonly keys: readonly string[];
  readonly lists: Readonly<Record<string, ListPatch>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * What makes `next` of `earlier`; of nothing when there is no earlier state. It goes by the identity
 * of entities, as operations keep it. Linear in the number of entities.
 */
export function reviewPatch(earlier: Review | undefined, next: Review): ReviewPatch {
  const before = (earlier ?? {}) as Readonly<Record<string, unknown>>;
  const lists: Record<string, ListPatch> = {};
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(next)) {
    const known = before[key];
    if (known === value && Object.hasOwn(before, key)) continue;
    if (Array.isArray(known) && Array.isArray(value)) lists[key] = listPatch(known, value);
    else values[key] = value;
  }
  return { keys: Object.keys(next), lists, values };
}

function listPatch(earlier: readonly unknown[], next: readonly unknown[]): ListPatch {
  const placeOf = new Map(earlier.map((member, index) => [member, index]));
  const patch: ({ keep: [number, number] } | { put: unknown })[] = [];
  for (const member of next) {
    const place = placeOf.get(member);
    const last = patch.at(-1);
    if (place === undefined) patch.push({ put: member });
    else if (last !== undefined && 'keep' in last && last.keep[0] + last.keep[1] === place) {
      last.keep[1] += 1;
    } else patch.push({ keep: [place, 1] });
  }
  return patch;
}

/** The next state of a review, with every unchanged entity the same object as before. */
export function patchedReview(earlier: Review | undefined, patch: ReviewPatch): Review {
  const before = (earlier ?? {}) as Readonly<Record<string, unknown>>;
  const next: Record<string, unknown> = {};
  for (const key of patch.keys) {
    const list = patch.lists[key];
    if (list !== undefined) next[key] = patchedList(before[key] as readonly unknown[], list);
    else next[key] = Object.hasOwn(patch.values, key) ? patch.values[key] : before[key];
  }
  return next as unknown as Review;
}

function patchedList(earlier: readonly unknown[], patch: ListPatch): unknown[] {
  const next: unknown[] = [];
  for (const part of patch) {
    if ('put' in part) next.push(part.put);
    else
      for (const member of earlier.slice(part.keep[0], part.keep[0] + part.keep[1]))
        next.push(member);
  }
  return next;
}
