import type { Direction } from '@cmoc/model';
import type { PhraseSimilarity, PhraseSpace } from '../../words/phrase-space/phrase-space';
import { proposalId, rejectionByMemo, type Proposal } from '../../moves/proposal/proposal';
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

function sameProposal(grounds: PairGrounds, cautions: readonly string[]): PairProposal {
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

function oppositeProposal(grounds: PairGrounds, cautions: readonly string[]): PairProposal {
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
