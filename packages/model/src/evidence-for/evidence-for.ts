import { claimKey } from '../review-index/direct-evidence';
import { movesInForce } from '../review-index/moves-in-force';
import { remembered } from '../review-index/remembered';
import type { ReviewIndex } from '../review-index/review-index';
import type { EntityRef } from '../schema/entity';
import { carriedAlongMoves } from './along-moves';
import { carriedDirectly, carriedItems, type CarriedTo } from './carried';
import { byBearing, type ClaimEvidence } from './claim-evidence';
import { carriedFromMembers } from './from-members';

/**
 * Everything that stands behind a claim and against it: the evidence brought to bear on it, and what it
 * inherits: a configuration through the moves in force that led to it, a theory from its configurations
 * and links, a demi-regularity from its members and exceptions. For and against alike; each item says by
 * which way it came, and counts once however many ways there are.
 *
 * What each move passes on is in the table {@link inheritanceOfMoves}. A refuted configuration passes on what
 * speaks against it, and nothing as support. A move taken back passes on nothing.
 *
 * Every surface that says how much stands behind something says it from here. The first question about a
 * review is linear in its evidence; each further one in what stands behind the claim. Frozen, and the same
 * object as before while the collections it was made from are the same.
 *
 * @example
 * ```ts
 * const standing = evidenceFor(reviewIndex(review), { kind: 'configuration', id: 'R-1' });
 * standing.for.studyFamilies; // 4
 * standing.against.items[0]?.ways[0]; // [{ by: 'move', move: 'merge', from: { kind: 'configuration', id: 'A' }, … }]
 * ```
 */
export function evidenceFor(index: ReviewIndex, claim: EntityRef): ClaimEvidence {
  const known = answersTo(index, claim);
  const key = claimKey(claim);
  let answer = known.get(key);
  if (answer === undefined) {
    const { kind, id } = claim;
    answer = byBearing(Object.freeze({ kind, id }), carriedItems(carriedTo(index, { kind, id })));
    known.set(key, answer);
  }
  return answer;
}

function carriedTo(index: ReviewIndex, claim: EntityRef): CarriedTo {
  switch (claim.kind) {
    case 'configuration':
      return carriedAlongMoves(index, claim.id);
    case 'theory':
    case 'demi-regularity':
      return carriedFromMembers(index, claim);
    default:
      return carriedDirectly(index, claim);
  }
}

type Answers = Map<string, ClaimEvidence>;

/** The answers given before, by what they were made from. */
const answers = () => remembered((..._collections: object[]): Answers => new Map());
const directAnswers = answers();
const answersAlongMoves = answers();
const answersFromMembers = answers();

function answersTo({ review }: ReviewIndex, { kind, id }: EntityRef): Answers {
  const { evidence, fragments, sources, mappings, configurations } = review;
  const ofMoves = [evidence, fragments, sources, mappings, configurations];
  if (kind === 'theory') return answersFromMembers(...ofMoves, review.theories);
  if (kind === 'demi-regularity') return answersFromMembers(...ofMoves, review.demiRegularities);
  return kind === 'configuration' && movesInForce(mappings).has(id)
    ? answersAlongMoves(...ofMoves)
    : directAnswers(evidence, fragments, sources);
}
