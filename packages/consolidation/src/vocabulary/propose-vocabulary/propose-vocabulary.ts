import {
  byCodeUnit,
  readOptions,
  reportProgress,
  type RunControl,
  runControlOf,
} from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import {
  buildPhraseSpace,
  type PhraseItem,
  type PhraseSpace,
  type PhraseVectors,
} from '../../words/phrase-space/phrase-space';
import { rejectedProposals } from '../../moves/proposal/proposal-decisions';
import { judgedPairs, pairKey, type JudgedPairs } from './judged-pairs';
import { labelProposals, type LabelProposal } from './label-proposals';
import { onRecord } from './on-record';
import { pairProposal, type PairProposal } from './pair-proposal';
import { surroundingsOf } from './surroundings';
import { groupPairs, type ConstructGroup, type LikePair } from './vocabulary-groups';
import {
  vocabularyOptionsSchema,
  type ResolvedVocabularyOptions,
  type VocabularyOptions,
} from './vocabulary.options';
import { likelyPairs, type ComparedPair } from './vocabulary-pairs';

/** A suggestion about the vocabulary of a review. */
export type VocabularyProposal = PairProposal | LabelProposal;

/** The settings of {@link proposeVocabulary}, and what an encoder made of the labels. */
export interface ProposeVocabularyOptions extends VocabularyOptions, RunControl {
  /** From `encodeConstructs`; without them suggestions rest on words alone. */
  readonly vectors?: PhraseVectors;
}

/** Suggestions about the vocabulary, and groups of constructs that may be one. */
export interface VocabularyProposals {
  readonly proposals: readonly VocabularyProposal[];
  readonly groups: readonly ConstructGroup[];
  readonly counts: {
    readonly constructs: number;
    readonly listed: number;
    /** Proposals beyond the limit. */
    readonly notListed: number;
    /** Pairs not proposed because a reviewer judged them before. */
    readonly alreadyJudged: number;
  };
}

/**
 * Suggests which constructs may be the same and which may be opposites, and where a label holds a
 * direction.
 *
 * In extracted configurations nearly every phrase is its own. What is proposed here are reasons to
 * look at two phrases side by side: the parts of their likeness, each with its weight, and what was
 * read as polarity. Opposite poles are only ever proposed as opposites. A pair a reviewer judged,
 * either way, is not proposed again; a judgement taken back makes it open again.
 *
 * Near n log n above `exhaustiveUpTo` constructs. The same review and options give the same result.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeVocabulary(
  review: Review,
  options: ProposeVocabularyOptions = {},
): VocabularyProposals {
  const control = runControlOf(options);
  const { vectors, ...settings } = options;
  const resolved = readOptions('proposeVocabulary', vocabularyOptionsSchema, settings);
  reportProgress(control, 0, review.constructs.length);
  const space = constructSpace(review, resolved, vectors, control);
  const judged = judgedPairs(review);
  const pairs = likelyPairs(space, Math.min(resolved.threshold, resolved.groupThreshold), control);
  const open = pairs.filter(({ one, other }) => !isJudged(keyOf(space, one, other), judged));
  const wanted = open.filter(
    ({ likeness, polarity }) =>
      likeness >= resolved.threshold &&
      isWanted(polarity.relation === 'opposite' ? 'opposite' : 'same', resolved),
  );
  const { proposals, notListed } = listed(
    [
      ...wanted.map((pair) => () => pairProposal(review, space, pair)),
      ...(resolved.directionInLabel ? labelProposals(review) : []),
    ],
    rejectedProposals(review),
    resolved.limit,
  );
  return {
    proposals,
    groups: resolved.groups ? groupsOf(space, pairs, judged, resolved.groupThreshold) : [],
    counts: {
      constructs: review.constructs.length,
      listed: proposals.length,
      notListed,
      alreadyJudged: pairs.length - open.length,
    },
  };
}

/** The first proposals that were not rejected; those beyond are counted, not made. */
function listed(
  makers: readonly (() => VocabularyProposal)[],
  rejected: ReadonlySet<string>,
  limit: number,
): { readonly proposals: readonly VocabularyProposal[]; readonly notListed: number } {
  const proposals: VocabularyProposal[] = [];
  let notListed = 0;
  for (const make of makers) {
    if (proposals.length === limit && rejected.size === 0) {
      notListed += 1;
      continue;
    }
    const proposal = make();
    if (rejected.has(proposal.id)) continue;
    if (proposals.length < limit) proposals.push(proposal);
    else notListed += 1;
  }
  return { proposals, notListed };
}

/** The constructs of a review as phrases to compare: label, other names, surroundings. */
export function constructSpace(
  review: Pick<Review, 'configurations' | 'constructs'>,
  options: ResolvedVocabularyOptions,
  vectors?: PhraseVectors,
  control: RunControl = {},
): PhraseSpace {
  const { weights, latentDimensions, seed, neighbours, exhaustiveUpTo } = options;
  const surroundings =
    weights.surroundings === 0 ? new Map<string, string[]>() : surroundingsOf(review);
  const recorded = onRecord(review);
  const items: PhraseItem[] = [...review.constructs]
    .sort((one, other) => byCodeUnit(one.id, other.id))
    .map(({ id, label, aliases }) => ({
      id,
      text: label,
      otherNames: aliases,
      surroundings: surroundings.get(id) ?? [],
      onRecord: recorded.get(id) ?? [],
    }));
  return buildPhraseSpace(
    items,
    { weights, latentDimensions, seed, neighbours, exhaustiveUpTo },
    vectors,
    control,
  );
}

function keyOf(space: PhraseSpace, one: number, other: number): string {
  return pairKey(space.items[one]!.id, space.items[other]!.id);
}

function isJudged(
  key: string,
  { same, distinct, opposite, joinedStates, broader }: JudgedPairs,
): boolean {
  return [same, distinct, opposite, joinedStates, broader].some((keys) => keys.has(key));
}

function isWanted(kind: 'same' | 'opposite', options: ResolvedVocabularyOptions): boolean {
  return kind === 'same' ? options.same : options.opposite;
}

function groupsOf(
  space: PhraseSpace,
  pairs: readonly ComparedPair[],
  judged: JudgedPairs,
  threshold: number,
): ConstructGroup[] {
  const id = (at: number) => space.items[at]!.id;
  const like: LikePair[] = pairs
    .filter(({ likeness, polarity }) => likeness >= threshold && polarity.relation === 'same')
    .map(({ one, other, likeness }) => ({
      left: id(one),
      right: id(other),
      likeness,
      accepted: false,
    }))
    .filter(
      ({ left, right }) =>
        !judged.distinct.has(pairKey(left, right)) && !judged.same.has(pairKey(left, right)),
    );
  const accepted = [...judged.same].map((key) => {
    const [left, right] = key.split('|') as [string, string];
    return { left, right, likeness: 1, accepted: true };
  });
  const apart = new Set([...judged.distinct, ...judged.opposite]);
  return groupPairs([...accepted, ...like], apart);
}
