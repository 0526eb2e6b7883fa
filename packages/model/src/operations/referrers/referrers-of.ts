import { find } from '../../find/find';
import type { EntityRef } from '../../schema/entity';
import type { Entities, Review } from '../../schema/review';
import type { EntityKind } from '../../schema/entity-kind';
import {
  buildReferrerIndex,
  compareRefs,
  listedReferrers,
  type ReferrerIndex,
} from './referrer-index';
import { forEachTarget } from './targets';

/**
 * Who points to whom in a review, as an index of an earlier review and the entities that operations
 * touched since. Reviews that follow each other share the index, so that an operation costs nothing
 * but the note of what it touched.
 */
interface Referrers {
  readonly base: Review;
  readonly index: ReferrerIndex;
  /** By kind and id; what became of them is looked up in the review asked about. */
  readonly touched: ReadonlyMap<string, EntityRef>;
}

/** How many entities may be touched before a fresh index costs less than looking at each of them. */
const touchedLimit = 200;

const known = new WeakMap<Review, Referrers>();

/**
 * Everything that points to an entity, each once, sorted by kind (in the order of the collections) and
 * id: the evidence on a configuration, the slots that speak of a construct, the memos about anything.
 *
 * The first call for a review reads it once, in time linear in its size; after that, also for the
 * reviews {@link apply} makes of it, a look-up is O(log n + found). Empty for what the review does not
 * have.
 *
 * @example
 * ```ts
 * referrersOf(review, { kind: 'construct', id: 'trust' }); // [{ kind: 'configuration', id: 'IOC-09' }, …]
 * ```
 */
export function referrersOf(review: Review, target: EntityRef): readonly EntityRef[] {
  if (find(review, target.kind, target.id) === undefined) return [];
  const { base, index, touched } = referrersIn(review);
  const listed = listedReferrers(index, base, target);
  if (touched.size === 0) return listed;
  const since = [...touched.values()].filter((referrer) => pointsTo(review, referrer, target));
  const before = listed.filter(({ kind, id }) => !touched.has(`${kind}/${id}`));
  return since.length === 0 ? before : [...before, ...since].sort(compareRefs);
}

/** Notes what an operation touched on the way from one review to the next. */
export function passOnReferrers(from: Review, to: Review, touched: readonly EntityRef[]): void {
  const referrers = known.get(from);
  if (referrers === undefined) return;
  const all = new Map(referrers.touched);
  for (const { kind, id } of touched) all.set(`${kind}/${id}`, { kind, id });
  if (all.size <= touchedLimit) known.set(to, { ...referrers, touched: all });
}

function pointsTo(review: Review, referrer: EntityRef, target: EntityRef): boolean {
  const entity = find(review, referrer.kind, referrer.id);
  return entity !== undefined && entityPointsTo(referrer.kind, entity, target);
}

/** Whether an entity points to another. */
export function entityPointsTo(
  kind: EntityKind,
  entity: Entities[EntityKind],
  target: EntityRef,
): boolean {
  let found = false;
  forEachTarget(kind, entity as never, (targetKind, id) => {
    found ||= targetKind === target.kind && id === target.id;
  });
  return found;
}

function referrersIn(review: Review): Referrers {
  let referrers = known.get(review);
  if (referrers === undefined) {
    referrers = { base: review, index: buildReferrerIndex(review), touched: new Map() };
    known.set(review, referrers);
  }
  return referrers;
}
