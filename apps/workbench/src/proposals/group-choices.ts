import { fingerprintOf } from '@cmoc/graph';
import type { ConstructGroup, Draft, LikePair, Proposal } from '@cmoc/consolidation';

/** A group of constructs as a proposal, so that it can be answered as all others are. */
export type GroupProposal = Proposal<'group', ConstructGroup>;

/** Makes a proposal of a group: its chain stands for it when it is accepted or rejected whole. */
export function groupProposal(group: ConstructGroup): GroupProposal {
  const { members, chain } = group;
  const hash = fingerprintOf(['group', [...members]]).slice('sha256:'.length);
  const open = chain.filter(({ accepted }) => !accepted);
  return {
    id: `group:${hash.slice(0, 20)}`,
    kind: 'group',
    summary: `${members.length} constructs may be one.`,
    subjects: members.map((id) => ({ kind: 'construct', id })),
    grounds: group,
    cautions:
      group.indirectPairs === 0
        ? []
        : [
            `${group.indirectPairs} of ${(members.length * (members.length - 1)) / 2} pairs are held together only through others.`,
          ],
    choices: [
      { id: 'keep', label: 'The ticked ones are the same', drafts: keepTogether(group, members) },
    ],
    rejection: {
      id: 'apart',
      label: 'None of the pairs that hold it together is the same',
      drafts: open.map(distinction),
    },
  };
}

/** The same proposal with its group split: those kept are the same, each of the others is not. */
export function splitGroup(proposal: GroupProposal, kept: readonly string[]): GroupProposal {
  const [choice] = proposal.choices;
  if (choice === undefined) return proposal;
  return { ...proposal, choices: [{ ...choice, drafts: keepTogether(proposal.grounds, kept) }] };
}

/**
 * What accepting the kept members writes. Pairs of the chain come first; where a member that held
 * others was left out, those it held are joined to the first of the kept. A member left out is told
 * apart from one of the kept, which keeps it out of the group for good.
 */
function keepTogether({ members, chain }: ConstructGroup, kept: readonly string[]): Draft[] {
  const stays = new Set(kept);
  const within = chain.filter(({ left, right }) => stays.has(left) && stays.has(right));
  const parts = partsOf(kept, within);
  const [first] = parts;
  const bridges = parts.slice(1).map((part) => ({ left: first?.[0] ?? '', right: part[0] ?? '' }));
  const left = members.filter((member) => !stays.has(member));
  return [
    ...within.filter(({ accepted }) => !accepted).map(identity),
    ...bridges.map(identity),
    ...left.map((member) =>
      distinction(nearest(member, chain, stays) ?? { left: member, right: kept[0] ?? '' }),
    ),
  ];
}

function nearest(
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
    const one = partOf.get(left) ?? [];
    const other = partOf.get(right) ?? [];
    if (one === other) continue;
    one.push(...other);
    for (const member of other) partOf.set(member, one);
  }
  return [...new Set(partOf.values())];
}

type Pair = Pick<LikePair, 'left' | 'right'>;

function identity({ left, right }: Pair): Draft {
  return {
    write: 'add',
    kind: 'identity',
    value: { left: { construct: left }, right: { construct: right } },
  };
}

function distinction({ left, right }: Pair): Draft {
  return { write: 'add', kind: 'distinction', value: { left, right } };
}
