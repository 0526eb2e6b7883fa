import type { RunControl } from '@cmoc/graph';
import { compareCodeUnits } from '@cmoc/graph';
import type { Construct, Direction, Review } from '@cmoc/model';
import { readOptions } from '../options/read-options';
import { reportProgress } from '../options/report-progress';
import {
  buildPhraseSpace,
  type PhraseItem,
  type PhraseSimilarity,
  type PhraseSpace,
  type PhraseVectors,
} from '../phrase-space/phrase-space';
import type { PolarityMark } from '../polarity/polarity';
import { readPhrase, type ReadPhrase } from '../polarity/polarity';
import {
  proposalId,
  rejectedProposals,
  rejectionByMemo,
  type Proposal,
} from '../proposals/proposal';
import { judgedPairs, pairKey, type JudgedPairs } from './judged-pairs';
import { surroundingsOf } from './surroundings';
import { groupPairs, type ConstructGroup, type LikePair } from './vocabulary-groups';
import {
  vocabularyOptionsSchema,
  type ResolvedVocabularyOptions,
  type VocabularyOptions,
} from './vocabulary.options';
import { likelyPairs, type ComparedPair } from './vocabulary-pairs';

/** What a proposal about two constructs rests on. */
export interface PairGrounds extends PhraseSimilarity {
  readonly left: string;
  readonly right: string;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly polarity: 'same' | 'opposite' | 'unclear';
  /** What was read as polarity. */
  readonly because: readonly string[];
  /** Whether every word of one label is in the other, so that one may be a kind of the other. */
  readonly oneSaysMore: boolean;
}

/** What a proposal to read a direction off a label rests on. */
export interface LabelGrounds {
  readonly construct: string;
  readonly label: string;
  readonly direction: Direction;
  readonly marks: readonly PolarityMark[];
  /** A construct that already has the label without its direction. */
  readonly meets: string | null;
}

/** A suggestion about the vocabulary of a review. */
export type VocabularyProposal =
  | Proposal<'same', PairGrounds>
  | Proposal<'opposite', PairGrounds>
  | Proposal<'direction-in-label', LabelGrounds>;

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
 * @param vectors what an encoder made of the labels, from `encodeConstructs`; nothing when left out
 * @throws UsageError `invalid-options`
 */
export function proposeVocabulary(
  review: Review,
  options: VocabularyOptions = {},
  vectors?: PhraseVectors,
  control: RunControl = {},
): VocabularyProposals {
  const resolved = readOptions('proposeVocabulary', vocabularyOptionsSchema, options);
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
      ...wanted.map((pair) => () => pairProposal(space, pair)),
      ...(resolved.directionInLabel ? labelProposals(review.constructs) : []),
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
  const items: PhraseItem[] = [...review.constructs]
    .sort((one, other) => compareCodeUnits(one.id, other.id))
    .map(({ id, label, aliases }) => ({
      id,
      text: label,
      otherNames: aliases,
      surroundings: surroundings.get(id) ?? [],
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

function pairProposal(
  space: PhraseSpace,
  { one, other, likeness, polarity }: ComparedPair,
): VocabularyProposal {
  const left = space.items[one]!;
  const right = space.items[other]!;
  const oneSaysMore = isPartOf(space.phrases[one]!.stems, space.phrases[other]!.stems);
  const grounds: PairGrounds = {
    ...space.compare(one, other),
    likeness,
    left: left.id,
    right: right.id,
    leftLabel: left.text,
    rightLabel: right.text,
    polarity: polarity.relation,
    because: polarity.because,
    oneSaysMore,
  };
  const cautions = cautionsOf(grounds);
  return polarity.relation === 'opposite'
    ? oppositeProposal(grounds, cautions)
    : sameProposal(grounds, cautions);
}

function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.length < many.length && few.length > 0 && few.every((stem) => many.includes(stem));
}

function cautionsOf({
  polarity,
  because,
  oneSaysMore,
  leftLabel,
  rightLabel,
  parts,
}: PairGrounds): string[] {
  const cautions: string[] = [];
  if (polarity === 'unclear')
    cautions.push(`Which way each goes cannot be read surely: ${because.join('; ')}.`);
  if (oneSaysMore) {
    cautions.push(
      `“${leftLabel}” and “${rightLabel}” differ in what one of them adds: one may be a kind of the other.`,
    );
  }
  if (
    parts.every(
      ({ part, similarity }) => part === 'latent-space' || part === 'encoder' || similarity === 0,
    )
  ) {
    cautions.push('They share no word and no neighbour; only learned nearness speaks for it.');
  }
  return cautions;
}

function subjectsOf({ left, right }: PairGrounds) {
  return [
    { kind: 'construct' as const, id: left },
    { kind: 'construct' as const, id: right },
  ];
}

function sameProposal(grounds: PairGrounds, cautions: readonly string[]): VocabularyProposal {
  const { left, right, leftLabel, rightLabel } = grounds;
  return {
    id: proposalId('same', [left, right]),
    kind: 'same',
    summary: `“${leftLabel}” and “${rightLabel}” may be the same.`,
    subjects: subjectsOf(grounds),
    grounds,
    cautions,
    choices: [
      {
        id: 'same',
        label: 'Accept that they are the same, whichever way they go',
        drafts: [
          {
            write: 'add',
            kind: 'identity',
            value: { left: { construct: left }, right: { construct: right } },
          },
        ],
      },
    ],
    rejection: {
      id: 'distinct',
      label: 'Record that they are not the same',
      drafts: [{ write: 'add', kind: 'distinction', value: { left, right } }],
    },
  };
}

function oppositeProposal(grounds: PairGrounds, cautions: readonly string[]): VocabularyProposal {
  const { left, right, leftLabel, rightLabel } = grounds;
  const id = proposalId('opposite', [left, right]);
  const state = (construct: string, direction: Direction) => ({ construct, direction });
  const identity = (one: Direction, other: Direction) => ({
    write: 'add' as const,
    kind: 'identity' as const,
    value: { left: state(left, one), right: state(right, other) },
  });
  return {
    id,
    kind: 'opposite',
    summary: `“${leftLabel}” and “${rightLabel}” may be opposite poles of one thing.`,
    subjects: subjectsOf(grounds),
    grounds,
    cautions,
    choices: [
      {
        id: 'opposites',
        label: 'Record them as opposites',
        drafts: [
          { write: 'change', kind: 'construct', id: left, value: { opposites: [right] } },
          { write: 'change', kind: 'construct', id: right, value: { opposites: [left] } },
        ],
      },
      {
        id: 'reversed',
        label: 'Accept that less of one is more of the other, both ways',
        drafts: [identity('decrease', 'increase'), identity('increase', 'decrease')],
      },
    ],
    rejection: rejectionByMemo(id, subjectsOf(grounds)),
  };
}

/** Labels that hold a direction: “lack of trust” is trust, absent. */
function labelProposals(constructs: readonly Construct[]): (() => VocabularyProposal)[] {
  const plain = new Map<string, string>();
  const phrases = constructs.map(({ label }) => readPhrase(label));
  constructs.forEach(({ id }, at) => {
    const { stems, direction } = phrases[at]!;
    if (direction === null) plain.set([...stems].sort().join(' '), id);
  });
  return constructs.flatMap(({ id: construct }, at) => {
    const { direction, stems } = phrases[at]!;
    if (direction === null || stems.length === 0) return [];
    const meets = plain.get([...stems].sort().join(' ')) ?? null;
    return [() => labelProposal(construct, phrases[at]!, direction, meets)];
  });
}

function labelProposal(
  construct: string,
  { text: label, marks }: ReadPhrase,
  direction: Direction,
  meets: string | null,
): VocabularyProposal {
  const id = proposalId('direction-in-label', [construct, label]);
  const subjects = [{ kind: 'construct' as const, id: construct }];
  return {
    id,
    kind: 'direction-in-label',
    summary: `“${label}” seems to hold a direction (${direction}).`,
    subjects,
    grounds: { construct, label, direction, marks, meets },
    cautions: [
      'A label with a direction hides that another construct may be the same thing going the other way.',
    ],
    choices:
      meets === null
        ? []
        : [
            {
              id: 'state-of',
              label: 'Accept that more of this is that construct going this way',
              drafts: [
                {
                  write: 'add',
                  kind: 'identity',
                  value: {
                    left: { construct, direction: 'increase' },
                    right: { construct: meets, direction },
                  },
                },
              ],
            },
          ],
    rejection: rejectionByMemo(id, subjects),
  };
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
