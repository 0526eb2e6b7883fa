import { proposalId, type Draft, type Proposal } from '../../moves/proposal/proposal';
import type { ConstructGroup, LikePair } from './vocabulary-groups';

/** A group of constructs as a proposal, answered as all others are. */
export type GroupProposal = Proposal<'group', ConstructGroup>;

/**
 * Makes a proposal of a group from `proposeVocabulary`: accepting it accepts the pairs of its chain,
 * rejecting it records each open pair of the chain as not the same, which takes the group apart.
 *
 * @example
 * const [group] = proposeVocabulary(review).groups;
 * const answer = answerProposal(review, groupProposal(group), 'keep', decision);
 */
export function groupProposal(group: ConstructGroup): GroupProposal {
  const { members, chain, indirectPairs } = group;
  const all = (members.length * (members.length - 1)) / 2;
  return {
    id: proposalId('group', members),
    kind: 'group',
    summary: `${members.length} constructs may be one.`,
    subjects: members.map((id) => ({ kind: 'construct', id })),
    grounds: group,
    cautions:
      indirectPairs === 0
        ? []
        : [`${indirectPairs} of ${all} pairs are held together only through others.`],
    choices: [
      {
        id: 'keep',
        label: 'Accept that all of them are the same',
        drafts: keepTogether(group, members),
      },
    ],
    rejection: {
      id: 'apart',
      label: 'Record that no open pair that holds it together is the same',
      drafts: chain.filter(({ accepted }) => !accepted).map(distinction),
    },
  };
}

/**
 * Splits a group: the same proposal, in which accepting keeps some members together and tells each
 * of the others apart from one of them, so that it stays out for good. Pairs of the chain are kept
 * where they can be; where a member that held others was left out, those it held are joined to the
 * first of the kept. Fewer than two kept members leave nothing together.
 */
export function splitGroup(proposal: GroupProposal, kept: readonly string[]): GroupProposal {
  const within = proposal.grounds.members.filter((member) => kept.includes(member));
  const choices = proposal.choices.map((choice) => ({
    ...choice,
    label: `Accept that ${within.length} of ${proposal.grounds.members.length} are the same, and the others are not`,
    drafts: keepTogether(proposal.grounds, within),
  }));
  return { ...proposal, choices };
}

function keepTogether({ members, chain }: ConstructGroup, kept: readonly string[]): Draft[] {
  const stays = new Set(kept);
  const within = chain.filter(({ left, right }) => stays.has(left) && stays.has(right));
  const [first = [], ...others] = partsOf(kept, within);
  const bridges = others.map((part) => ({ left: first[0]!, right: part[0]! }));
  const leftOut = kept.length === 0 ? [] : members.filter((member) => !stays.has(member));
  return [
    ...within.filter(({ accepted }) => !accepted).map(identity),
    ...bridges.map(identity),
    ...leftOut.map((member) =>
      distinction(heldBy(member, chain, stays) ?? { left: member, right: kept[0]! }),
    ),
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

type Pair = Pick<LikePair, 'left' | 'right'>;

function identity({ left, right }: Pair): Draft {
  const value = { left: { construct: left }, right: { construct: right } };
  return { write: 'add', kind: 'identity', value };
}

function distinction({ left, right }: Pair): Draft {
  return { write: 'add', kind: 'distinction', value: { left, right } };
}
