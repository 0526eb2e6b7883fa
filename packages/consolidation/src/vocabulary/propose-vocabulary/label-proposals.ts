import type { Direction, Review } from '@cmoc/model';
import { readPhrase, type PolarityMark } from '../../words/polarity/polarity';
import { makeProposal, proposalId, type Proposal } from '../../moves/proposal/proposal';

/** What a proposal to read a direction off a label rests on. */
export interface LabelGrounds {
  readonly construct: string;
  readonly label: string;
  readonly direction: Direction;
  readonly marks: readonly PolarityMark[];
  /** A construct that already has the label without its direction. */
  readonly meets: string | null;
}

/** A suggestion to read a direction off a label. */
export type LabelProposal = Proposal<'direction-in-label', LabelGrounds>;

/** Labels that hold a direction: “lack of trust” is trust, absent. */
export function labelProposals(review: Review): (() => LabelProposal)[] {
  const { constructs } = review;
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
    const { text: label, marks } = phrases[at]!;
    return [() => labelProposal(review, { construct, label, direction, marks, meets })];
  });
}

function labelProposal(review: Review, grounds: LabelGrounds): LabelProposal {
  const { construct, label, direction, meets } = grounds;
  return makeProposal(review, {
    id: proposalId('direction-in-label', [construct]),
    kind: 'direction-in-label',
    library: 'proposeVocabulary',
    summary: `“${label}” seems to hold a direction (${direction}).`,
    subjects: [{ kind: 'construct', id: construct }],
    grounds,
    cautions: [
      'A label with a direction hides that another construct may be the same thing going the other way.',
    ],
    accept:
      meets === null
        ? []
        : [
            {
              id: 'state-of',
              label: 'Accept that more of this is that construct going this way',
              steps: (newId) => [
                {
                  kind: 'accept-identity',
                  identity: newId('identity'),
                  left: { construct, direction: 'increase' },
                  right: { construct: meets, direction },
                },
              ],
            },
          ],
  });
}
