import { findEntity, type Direction, type OperationStep, type Review } from '@cmoc/model';
import type { PhraseSimilarity, PhraseSpace } from '../../words/phrase-space/phrase-space';
import { makeProposal, proposalId, type NewId, type Proposal } from '../../moves/proposal/proposal';
import type { ComparedPair } from './vocabulary-pairs';

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

/** A suggestion that two constructs are the same, or opposites. */
export type PairProposal = Proposal<'same', PairGrounds> | Proposal<'opposite', PairGrounds>;

/** The proposal about a pair: opposite poles are only ever proposed as opposites. */
export function pairProposal(
  review: Review,
  space: PhraseSpace,
  { one, other, likeness, polarity }: ComparedPair,
): PairProposal {
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
    ? oppositeProposal(review, grounds, cautions)
    : sameProposal(review, grounds, cautions);
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

function sameProposal(
  review: Review,
  grounds: PairGrounds,
  cautions: readonly string[],
): PairProposal {
  const { left, right, leftLabel, rightLabel } = grounds;
  return makeProposal(review, {
    id: proposalId('same', [left, right]),
    kind: 'same',
    library: 'proposeVocabulary',
    summary: `“${leftLabel}” and “${rightLabel}” may be the same.`,
    subjects: subjectsOf(grounds),
    grounds,
    cautions,
    accept: [
      {
        id: 'same',
        label: 'Accept that they are the same, whichever way they go',
        steps: (newId) => [sameStep(newId, left, right)],
      },
    ],
    reject: {
      id: 'reject',
      label: 'Record that they are not the same',
      steps: (newId) => [distinctStep(newId, left, right)],
    },
  });
}

/** Judges two constructs the same, whichever way they go. */
export function sameStep(newId: NewId, left: string, right: string): OperationStep {
  return {
    kind: 'accept-identity',
    identity: newId('identity'),
    left: { construct: left },
    right: { construct: right },
  };
}

/** Judges two constructs not the same. */
export function distinctStep(newId: NewId, left: string, right: string): OperationStep {
  return { kind: 'accept-distinction', distinction: newId('distinction'), left, right };
}

function oppositeProposal(
  review: Review,
  grounds: PairGrounds,
  cautions: readonly string[],
): PairProposal {
  const { left, right, leftLabel, rightLabel } = grounds;
  const reversed = (newId: NewId, one: Direction, other: Direction): OperationStep => ({
    kind: 'accept-identity',
    identity: newId('identity'),
    left: { construct: left, direction: one },
    right: { construct: right, direction: other },
  });
  return makeProposal(review, {
    id: proposalId('opposite', [left, right]),
    kind: 'opposite',
    library: 'proposeVocabulary',
    summary: `“${leftLabel}” and “${rightLabel}” may be opposite poles of one thing.`,
    subjects: subjectsOf(grounds),
    grounds,
    cautions,
    accept: [
      {
        id: 'opposites',
        label: 'Record them as opposites',
        steps: () => [oppositeStep(review, left, right), oppositeStep(review, right, left)],
      },
      {
        id: 'reversed',
        label: 'Accept that less of one is more of the other, both ways',
        steps: (newId) => [
          reversed(newId, 'decrease', 'increase'),
          reversed(newId, 'increase', 'decrease'),
        ],
      },
    ],
  });
}

function oppositeStep(review: Review, id: string, opposite: string): OperationStep {
  const before = findEntity(review, 'construct', id)?.opposites ?? [];
  const after = [...new Set<string>([...before, opposite])];
  return {
    kind: 'change',
    entityKind: 'construct',
    id,
    fields: [{ field: 'opposites', before, after }],
  };
}
