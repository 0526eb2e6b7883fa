import type { Construct, ConstructState, Direction, Identity, Review } from '@cmoc/model';
import type { ReviewIndex } from '../review-index/review-index';

/** A state as the form holds it; an empty direction means whichever way it goes. */
export interface DraftState {
  readonly construct: string;
  readonly direction: Direction | '';
}

/** Two states a reviewer is about to judge the same. */
export interface DraftIdentity {
  readonly left: DraftState;
  readonly right: DraftState;
}

/** An empty draft. */
export const emptyDraft: DraftIdentity = {
  left: { construct: '', direction: '' },
  right: { construct: '', direction: '' },
};

/** What keeps a draft from being judged; undefined when nothing does. */
export function draftProblem(draft: DraftIdentity, review: Review): string | undefined {
  const { left, right } = draft;
  if (left.construct === '' || right.construct === '') return 'Pick two constructs.';
  if ((left.direction === '') !== (right.direction === '')) {
    return 'Give both a direction, or neither: a state cannot be the same as a construct whichever way it goes.';
  }
  if (left.construct === right.construct && left.direction === right.direction) {
    return 'These are one and the same already; pick two that differ.';
  }
  if (activeIdentities(review).some((identity) => sameIdentity(identity, draft))) {
    return 'This is judged the same already; see below.';
  }
  return undefined;
}

/** Judgements that count: those not taken back. */
export function activeIdentities(review: Review): readonly Identity[] {
  return review.identities.filter((identity) => identity.withdrawn === undefined);
}

function sameIdentity({ left, right }: Identity, draft: DraftIdentity): boolean {
  const same = (state: ConstructState, other: DraftState) =>
    state.construct === other.construct && (state.direction ?? '') === other.direction;
  return (
    (same(left, draft.left) && same(right, draft.right)) ||
    (same(left, draft.right) && same(right, draft.left))
  );
}

/** A draft state as the model writes it. */
export function toState({ construct, direction }: DraftState): {
  construct: string;
  direction?: Direction;
} {
  return direction === '' ? { construct } : { construct, direction };
}

/** The directions in which a construct is used in the review, in a fixed order. */
export function directionsInUse(index: ReviewIndex, construct: string): Direction[] {
  const used = new Set(index.usesOf(construct).flatMap(({ slot }) => slot.direction ?? []));
  return [...used].sort().reverse();
}

/** Two constructs whose names share a word: a place to look, nothing more. */
export interface Proposal {
  readonly left: string;
  readonly right: string;
  readonly words: readonly string[];
}

const commonWords = new Set([
  'the',
  'and',
  'of',
  'in',
  'one',
  'a',
  'an',
  'to',
  'for',
  'with',
  'on',
  'by',
  'or',
  'more',
  'less',
]);

/**
 * Proposes constructs that could be the same: one is an outcome somewhere, the other a context or
 * mechanism, and their names share a word. Whether they are the same is for a reviewer to judge.
 */
export function proposals(index: ReviewIndex): Proposal[] {
  const { constructs, distinctions } = index.review;
  const outcomes = constructs.filter(({ id }) => playsRole(index, id, ['outcome']));
  const receivers = constructs.filter(({ id }) => playsRole(index, id, ['context', 'mechanism']));
  const settled = new Set([
    ...activeIdentities(index.review).map(({ left, right }) =>
      pairKey(left.construct, right.construct),
    ),
    ...distinctions
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ left, right }) => pairKey(left, right)),
  ]);
  const sharing = wordsShared(receivers);
  const found = new Map<string, Proposal>();
  for (const outcome of outcomes) {
    const shared = sharing(outcome);
    for (const { id } of receivers) {
      const words = shared.get(id);
      const key = pairKey(outcome.id, id);
      if (words === undefined || outcome.id === id || settled.has(key) || found.has(key)) continue;
      found.set(key, { left: outcome.id, right: id, words });
    }
  }
  return [...found.values()];
}

/** Finds, for one construct, those that share words with it, without comparing all with all. */
function wordsShared(
  constructs: readonly Construct[],
): (one: Construct) => ReadonlyMap<string, readonly string[]> {
  const having = new Map<string, string[]>();
  for (const { id, label } of constructs) {
    for (const word of tellingWords(label)) having.set(word, [...(having.get(word) ?? []), id]);
  }
  return ({ label }) => {
    const shared = new Map<string, string[]>();
    for (const word of tellingWords(label)) {
      for (const id of having.get(word) ?? []) shared.set(id, [...(shared.get(id) ?? []), word]);
    }
    return shared;
  };
}

function playsRole(index: ReviewIndex, construct: string, roles: readonly string[]): boolean {
  return index.usesOf(construct).some(({ slot }) => roles.includes(slot.role));
}

/** The words of a name that say what it is about. */
function tellingWords(label: string): Set<string> {
  const words = label.toLocaleLowerCase('en-GB').split(/[^\p{L}]+/u);
  return new Set(words.filter((word) => word !== '' && !commonWords.has(word)));
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
