import type { OperationStep, Review } from '@cmoc/model';
import { makeProposal, proposalId, type NewId, type Proposal } from '../../moves/proposal/proposal';
import { distinctStep, sameStep } from './pair-proposal';
import type { ConstructGroup, LikePair } from './vocabulary-groups';

/** A group of constructs as a proposal, answered as all others are. */
export type GroupProposal = Proposal<'group', ConstructGroup>;

/**
 * Makes a proposal of a group from `proposeVocabulary`: accepting it accepts the pairs of its chain,
 * rejecting it records each open pair of the chain as not the same, which takes the group apart.
 *
 * With `kept` it splits the group: accepting keeps those members together and tells each of the
 * others apart from one of them, so that it stays out for good. Pairs of the chain are kept where
 * they can be; where a member that held others was left out, those it held are joined to the first of
 * the kept. Fewer than two kept members leave nothing together.
 *
 * @example
 * const [group] = proposeVocabulary(review).groups;
 * const answer = answerProposal(groupProposal(review, group), 'keep', decision);
 */
export function groupProposal(
  review: Review,
  group: ConstructGroup,
  kept: readonly string[] = group.members,
): GroupProposal {
  const { members, chain, indirectPairs } = group;
  const all = (members.length * (members.length - 1)) / 2;
  const within = members.filter((member) => kept.includes(member));
  const whole = within.length === members.length;
  return makeProposal(review, {
    id: proposalId('group', members),
    kind: 'group',
    library: 'proposeVocabulary',
    summary: `${members.length} constructs may be one.`,
    subjects: members.map((id) => ({ kind: 'construct', id })),
    grounds: group,
    cautions:
      indirectPairs === 0
        ? []
        : [`${indirectPairs} of ${all} pairs are held together only through others.`],
    accept: [
      {
        id: 'keep',
        label: whole
          ? 'Accept that all of them are the same'
          : `Accept that ${within.length} of ${members.length} are the same, and the others are not`,
        steps: (newId) => keepTogether(group, within, newId),
      },
    ],
    reject: {
      id: 'reject',
      label: 'Record that no open pair that holds it together is the same',
      steps: (newId) =>
        chain
          .filter(({ accepted }) => !accepted)
          .map(({ left, right }) => distinctStep(newId, left, right)),
    },
  });
}

function keepTogether(
  { members, chain }: ConstructGroup,
  kept: readonly string[],
  newId: NewId,
): OperationStep[] {
  const stays = new Set(kept);
  const within = chain.filter(({ left, right }) => stays.has(left) && stays.has(right));
  const [first = [], ...others] = partsOf(kept, within);
  const leftOut = kept.length === 0 ? [] : members.filter((member) => !stays.has(member));
  return [
    ...within
      .filter(({ accepted }) => !accepted)
      .map(({ left, right }) => sameStep(newId, left, right)),
    ...others.map((part) => sameStep(newId, first[0]!, part[0]!)),
    ...leftOut.map((member) => {
      const { left, right } = heldBy(member, chain, stays) ?? { left: member, right: kept[0]! };
      return distinctStep(newId, left, right);
    }),
  ];
}

/** The likeliest pair of the chain between a member left out and one that stays. */
function heldBy(
  member: string,
  chain: readonly LikePair[],
  stays: ReadonlySet<string>,
): LikePair | undefined {
  return chain.find(
    ({ left, right }) =>
      (left === member && stays.has(right)) || (right === member && stays.has(left)),
  );
}

/** The kept members, gathered by the pairs of the chain that are left. */
function partsOf(kept: readonly string[], pairs: readonly LikePair[]): string[][] {
  const partOf = new Map(kept.map((member) => [member, [member]]));
  for (const { left, right } of pairs) {
    const [one, other] = [partOf.get(left)!, partOf.get(right)!];
    if (one === other) continue;
    one.push(...other);
    for (const member of other) partOf.set(member, one);
  }
  return [...new Set(partOf.values())];
}
