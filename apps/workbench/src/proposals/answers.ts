import { proposalBehind } from '@cmoc/consolidation';
import type { OperationStep, Review, Withdrawal } from '@cmoc/model';

/** One record that an answer wrote into the review. */
interface AnswerRecord {
  readonly id: string;
  readonly rejects: boolean;
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly reason: string;
  readonly withdrawn: Withdrawal | undefined;
  /** The constructs and configurations it speaks of. */
  readonly about: readonly { readonly kind: 'construct' | 'configuration'; readonly id: string }[];
  /** What takes it back; undefined where only the history can. */
  readonly takesBack: OperationStep | undefined;
}

/** An answer to a suggestion, with everything it wrote. */
export interface GivenAnswer {
  /** The proposal it answers, as `kind:hash`. */
  readonly proposal: string;
  readonly kind: string;
  readonly records: readonly AnswerRecord[];
}

/** What came of suggestions in a review, the latest answer first. */
export function answersIn(review: Review): readonly GivenAnswer[] {
  const found = new Map<string, AnswerRecord[]>();
  for (const record of recordsIn(review)) {
    const proposal = proposalBehind(record.id);
    if (proposal === null) continue;
    // A proposal can be answered again after its first answer was taken back.
    const key = `${proposal} ${record.at ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), record]);
  }
  return [...found]
    .map(([key, records]) => {
      const [proposal = ''] = key.split(' ');
      return { proposal, kind: proposal.split(':')[0] ?? '', records };
    })
    .sort((a, b) => momentOf(b) - momentOf(a) || (a.proposal < b.proposal ? -1 : 1));
}

function momentOf({ records }: GivenAnswer): number {
  const at = Date.parse(records[0]?.at ?? '');
  return Number.isNaN(at) ? 0 : at;
}

function recordsIn(review: Review): readonly AnswerRecord[] {
  const constructs = (...ids: string[]) => ids.map((id) => ({ kind: 'construct' as const, id }));
  const configurations = (ids: readonly string[]) =>
    ids.map((id) => ({ kind: 'configuration' as const, id }));
  return [
    ...review.identities.map((one) => ({
      ...decided(one),
      rejects: false,
      about: constructs(one.left.construct, one.right.construct),
      takesBack: { kind: 'withdraw' as const, entityKind: 'identity' as const, id: one.id },
    })),
    ...review.distinctions.map((one) => ({
      ...decided(one),
      rejects: true,
      about: constructs(one.left, one.right),
      takesBack: { kind: 'withdraw' as const, entityKind: 'distinction' as const, id: one.id },
    })),
    ...review.mappings.map((one) => ({
      ...decided(one),
      rejects: false,
      about: configurations([...one.from, ...one.to]),
      takesBack: { kind: 'reopen' as const, mapping: one.id, statuses: [] },
    })),
    ...review.adjudications.map((one) => ({
      ...decided(one),
      rejects: false,
      about: configurations(one.sides[0]?.configurations ?? []),
      takesBack: { kind: 'withdraw' as const, entityKind: 'adjudication' as const, id: one.id },
    })),
    ...review.demiRegularities.map((one) => ({
      ...decided(one),
      rejects: false,
      about: configurations(one.members),
      takesBack: undefined,
    })),
    ...review.memos.map((one) => ({
      ...decided({ ...one, reason: one.text }),
      rejects: true,
      about: one.about.flatMap(({ kind, id }) =>
        kind === 'construct' || kind === 'configuration' ? [{ kind, id }] : [],
      ),
      takesBack: { kind: 'remove' as const, entityKind: 'memo' as const, id: one.id },
    })),
  ];
}

interface Decided {
  readonly id: string;
  readonly by?: string;
  readonly at?: string;
  readonly reason: string;
  readonly withdrawn?: Withdrawal;
}

function decided({ id, by, at, reason, withdrawn }: Decided) {
  return { id, by, at, reason, withdrawn };
}
