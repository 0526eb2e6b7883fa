import { collectionOf } from '../find/find';
import type { Configuration } from '../schema/configuration';
import type { EntityRef } from '../schema/entity';
import type { EntityKind } from '../schema/entity-kind';
import type { Entities, Review } from '../schema/review';
import { byIdIn } from './by-id';
import { claimKey, evidenceByClaim, type EvidenceItem } from './direct-evidence';
import { movesInForce, movesOnRecord, originsAlong } from './moves-in-force';
import { referrersIn } from './referrers';
import { familiesOfSources, type StudyFamilyRef } from './study-families';
import { usesInConfigurations, type ConstructUse } from './construct-uses';
import { theoryIn } from './theory-configurations';

/**
 * What everybody asks of a review: who is who, who points to whom, what came from what, which study is
 * behind a source. Nothing is read before it is asked for, and each part is remembered by the identity of
 * the collections it is made from: a review that an operation made of another shares every part whose
 * collections the operation left alone, and no review is kept alive by what followed it.
 *
 * Reviews are never changed in place. Whoever does change one in place goes on getting the answers that
 * were true before, from every function that takes the review.
 */
export interface ReviewIndex {
  readonly review: Review;
  /** The entities of a kind by id. Made in one pass over the collection. */
  readonly byId: <Kind extends EntityKind>(kind: Kind) => ReadonlyMap<string, Entities[Kind]>;
  /**
   * Everything that points to an entity, each once, by kind (in the order of the collections) and id: the
   * evidence on a configuration, the slots that speak of a construct, the memos about anything. Empty for
   * what the review does not have.
   */
  readonly referrers: (target: EntityRef) => readonly EntityRef[];
  /**
   * The evidence brought to bear on a claim itself, in order of id. What a claim rests on is more than
   * that: ask {@link evidenceFor}.
   */
  readonly evidenceOn: (claim: EntityRef) => readonly EvidenceItem[];
  /** The study a source is a report of; the source itself where none is recorded. */
  readonly familyOf: (source: string) => StudyFamilyRef;
  /**
   * All that a configuration was made from, step by step back along the moves in force, without itself.
   * A refutation makes nothing. With `takenBack`, along moves that were taken back too.
   */
  readonly originsOf: (
    configuration: string,
    options?: { readonly takenBack?: boolean },
  ) => ReadonlySet<string>;
  /** Every slot that speaks of a construct, in the order of configurations and slots. */
  readonly usesOf: (construct: string) => readonly ConstructUse[];
  /**
   * The configurations that speak as the theory: those consolidated or refined, all where there are none
   * yet; never one that is parked or was refuted.
   */
  readonly theory: () => readonly Configuration[];
}

const indexes = new WeakMap<Review, ReviewIndex>();

/**
 * The index of a review; the same one each time. Each answer costs one pass over the collections it is
 * made from when it is first asked for, and next to nothing after that, also for the reviews that
 * operations make of this one.
 *
 * @example
 * ```ts
 * const index = reviewIndex(review);
 * index.referrers({ kind: 'construct', id: 'trust' }); // [{ kind: 'configuration', id: 'IOC-09' }, …]
 * index.originsOf('R-1'); // Set { 'IOC-09', 'IOC-11' }
 * ```
 */
export function reviewIndex(review: Review): ReviewIndex {
  let index = indexes.get(review);
  if (index === undefined) {
    index = makeIndex(review);
    indexes.set(review, index);
  }
  return index;
}

const nobody: readonly never[] = Object.freeze([]);

function makeIndex(review: Review): ReviewIndex {
  const byId: ReviewIndex['byId'] = (kind) => byIdIn(collectionOf(review, kind));
  return {
    review,
    byId,
    referrers: (target) =>
      byId(target.kind).has(target.id) ? referrersIn(review, target) : nobody,
    evidenceOn: (claim) =>
      evidenceByClaim(review.evidence, review.fragments, review.sources).get(claimKey(claim)) ??
      nobody,
    familyOf: (source) =>
      familiesOfSources(review.sources).get(source) ?? { kind: 'source', id: source },
    originsOf: (configuration, { takenBack = false } = {}) =>
      originsAlong((takenBack ? movesOnRecord : movesInForce)(review.mappings), configuration),
    usesOf: (construct) => usesInConfigurations(review.configurations).get(construct) ?? nobody,
    theory: () => theoryIn(review.configurations),
  };
}
