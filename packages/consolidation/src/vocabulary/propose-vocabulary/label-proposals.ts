import type { Construct, Direction } from '@cmoc/model';
import { readPhrase, type PolarityMark, type ReadPhrase } from '../../words/polarity/polarity';
import { proposalId, rejectionByMemo, type Proposal } from '../../moves/proposal/proposal';

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
export function labelProposals(constructs: readonly Construct[]): (() => LabelProposal)[] {
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
): LabelProposal {
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
