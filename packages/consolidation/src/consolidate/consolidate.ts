import type { RunControl } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import { z } from 'zod';
import type { ConfigurationStates } from '../configuration-states/configuration-states';
import { reverseOf } from '../construct-states/state';
import { readOptions } from '../options/read-options';
import {
  proposalId,
  rejectedProposals,
  rejectionByMemo,
  type Choice,
  type Proposal,
} from '../proposals/proposal';
import { listProposals, type ProposalList } from '../proposals/proposal-list';
import {
  classesIn,
  indexReview,
  stateOfClass,
  wordState,
  type ReviewIndex,
} from '../review-index/review-index';
import { pairKey } from '../vocabulary/judged-pairs';
import { groupPairs, type LikePair } from '../vocabulary/vocabulary-groups';
import { likeConfigurations, type LikeConfigurations } from './configuration-likeness';
import { broaderOf, meetOf, type Hierarchy, type Meet } from './meet';

/** One configuration of a group, as the reviewer must see it. */
export interface GroupMember {
  readonly configuration: string;
  /** The texts of its slots in reading order, with their roles. */
  readonly slots: readonly { readonly role: string; readonly text: string }[];
  readonly statement: string | null;
  readonly supportingFamilies: number;
  readonly opposingFamilies: number;
}

/** What a proposal to consolidate rests on. */
export interface ConsolidateGrounds extends Meet {
  readonly members: readonly GroupMember[];
  /** The pairs that hold the group together, likeliest first. */
  readonly chain: readonly LikePair[];
  readonly weakestLink: LikePair | null;
  /** Configurations with the mechanism of a member and an outcome going the other way. */
  readonly opposed: readonly string[];
  /** Study families that support at least one member. */
  readonly supportingFamilies: number;
}

/** Configurations that may be consolidated into one. */
export type ConsolidateProposal = Proposal<'consolidate', ConsolidateGrounds>;

const weight = (fallback: number) => z.number().min(0).default(fallback);

const optionsSchema = z.strictObject({
  threshold: z
    .number()
    .gt(0)
    .max(1)
    .default(0.5)
    .describe('Least likeness of a pair that joins a group.'),
  weights: z
    .strictObject({
      context: weight(2),
      mechanism: weight(3),
      outcome: weight(2),
      intervention: weight(1),
    })
    .prefault({})
    .describe('How much each role counts.'),
  mostMembers: z
    .int()
    .min(2)
    .default(40)
    .describe('Groups larger than this are not proposed, only counted.'),
  limit: z.int().min(1).default(500).describe('List at most this many proposals.'),
});

/** Options of {@link proposeConsolidations}. */
export type ConsolidateOptions = z.input<typeof optionsSchema>;

/**
 * Proposes groups of configurations that say much the same, with what all members share, what would
 * be lost, and what opposes them.
 *
 * Groups grow from the likeliest pair down; each shows the pairs that hold it together and the
 * weakest of them. Members already consolidated by a mapping that stands are left out. Originals
 * always stay: accepting adds a configuration and a mapping. Near linear in slots at sensible
 * thresholds.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeConsolidations(
  review: Review,
  options: ConsolidateOptions = {},
  control: RunControl = {},
): ProposalList<ConsolidateProposal> {
  const { threshold, weights, limit, mostMembers } = readOptions(
    'proposeConsolidations',
    optionsSchema,
    options,
  );
  const index = withoutConsolidated(indexReview(review), review);
  const pairs = likeConfigurations(index, { threshold, weights: weights }, control);
  const rejected = rejectedProposals(review);
  const opposed = opposedIndex(index);
  const all = groupPairs(pairs.map(toLikePair), opposedPairs(pairs, index, opposed));
  const groups = all
    .filter(({ members }) => members.length <= mostMembers)
    .map((group) => ({ ...group, id: proposalId('consolidate', group.members) }))
    .filter(({ id }) => !rejected.has(id))
    .sort(
      (one, other) => other.members.length - one.members.length || (one.id < other.id ? -1 : 1),
    );
  const around = { index, opposedTo: opposed, broader: broaderOf(review.constructs) };
  const proposals = groups.slice(0, limit).map((group, done) => {
    control.signal?.throwIfAborted();
    if (done % 64 === 0) control.onProgress?.({ done, total: Math.min(limit, groups.length) });
    return toProposal(group, around);
  });
  const large = all.filter(({ members }) => members.length > mostMembers).length;
  return listProposals(proposals, {
    notListed: groups.length - proposals.length,
    notes: large === 0 ? [] : [`${large} groups of more than ${mostMembers} were left out.`],
  });
}

const building: ReadonlySet<string> = new Set(['consolidate', 'merge', 'subsume', 'refine']);

function withoutConsolidated(index: ReviewIndex, review: Review): ReviewIndex {
  const taken = new Set<string>(
    review.mappings
      .filter(({ move, withdrawn }) => building.has(move) && withdrawn === undefined)
      .flatMap(({ from }) => from),
  );
  return { ...index, configurations: index.configurations.filter(({ id }) => !taken.has(id)) };
}

function toLikePair({ left, right, likeness }: LikeConfigurations): LikePair {
  return { left, right, likeness, accepted: false };
}

/** Configurations by mechanism and reversed outcome: who opposes whom. */
function opposedIndex(index: ReviewIndex): (member: ConfigurationStates) => string[] {
  const { states } = index;
  const byClaim = new Map<string, string[]>();
  const claims = (one: ConfigurationStates, reversed: boolean) =>
    classesIn(one.mechanisms, states).flatMap((mechanism) =>
      classesIn(one.outcomes, states).flatMap((key) => {
        const { construct, direction } = stateOfClass(key);
        const way = reversed ? reverseOf(direction) : direction;
        return way === undefined
          ? []
          : [`${mechanism} > ${states.classOf({ construct, direction: way })}`];
      }),
    );
  for (const one of index.byId.values()) {
    for (const claim of claims(one, false)) {
      const there = byClaim.get(claim);
      if (there === undefined) byClaim.set(claim, [one.id]);
      else there.push(one.id);
    }
  }
  return (member) => claims(member, true).flatMap((claim) => byClaim.get(claim) ?? []);
}

/** Pairs that must not come into one group: what opposes a claim is no instance of it. */
function opposedPairs(
  pairs: readonly LikeConfigurations[],
  index: ReviewIndex,
  opposedTo: (member: ConfigurationStates) => string[],
): ReadonlySet<string> {
  const paired = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const apart = new Set<string>();
  for (const id of paired) {
    for (const other of opposedTo(index.byId.get(id)!))
      if (paired.has(other)) apart.add(pairKey(id, other));
  }
  return apart;
}

interface Group {
  readonly id: string;
  readonly members: readonly string[];
  readonly chain: readonly LikePair[];
  readonly weakestLink: LikePair | null;
}

interface Around {
  readonly index: ReviewIndex;
  readonly opposedTo: (member: ConfigurationStates) => string[];
  readonly broader: Hierarchy;
}

function toProposal(
  { id, members, chain, weakestLink }: Group,
  { index, opposedTo, broader }: Around,
): ConsolidateProposal {
  const found = members.map((member) => index.byId.get(member)!);
  const meet = meetOf(found, index, broader);
  const opposed = [...new Set(found.flatMap(opposedTo))]
    .filter((id) => !members.includes(id))
    .sort();
  const supporting = new Set(members.flatMap((id) => [...index.evidence.supporting(id)]));
  const subjects = members.map((member) => ({ kind: 'configuration' as const, id: member }));
  const words = meet.shared.map(({ state }) => wordState(state, index.labelOf)).join(', ');
  const grounds: ConsolidateGrounds = {
    ...meet,
    members: found.map((member) => toMember(member, index)),
    chain,
    weakestLink,
    opposed,
    supportingFamilies: supporting.size,
  };
  return {
    id,
    kind: 'consolidate',
    summary: `${members.length} configurations share ${words === '' ? 'nothing that all of them tell' : words}.`,
    subjects,
    grounds,
    cautions: cautionsOf(grounds),
    choices: [consolidateChoice(members, meet, index)],
    rejection: rejectionByMemo(id, subjects),
  };
}

function toMember(
  { id, configuration }: ConfigurationStates,
  { evidence }: ReviewIndex,
): GroupMember {
  return {
    configuration: id,
    slots: configuration.slots.map(({ role, text }) => ({ role, text })),
    statement: configuration.statement ?? null,
    supportingFamilies: evidence.supporting(id).size,
    opposingFamilies: evidence.opposing(id).size,
  };
}

function cautionsOf({ shared, residue, opposed, members }: ConsolidateGrounds): string[] {
  const cautions: string[] = [];
  const against = members.filter(({ opposingFamilies }) => opposingFamilies > 0).length;
  if (opposed.length > 0)
    cautions.push(
      `Opposed by ${opposed.join(', ')}: the same mechanism with the outcome going the other way.`,
    );
  if (against > 0) cautions.push(`${against} of ${members.length} members have opposing evidence.`);
  const inRole = (role: string) => shared.filter((one) => one.role === role);
  if (inRole('mechanism').length === 0)
    cautions.push('Over-general: the members share no mechanism.');
  if (inRole('outcome').length === 0) cautions.push('Over-general: the members share no outcome.');
  if (inRole('context').length === 0) {
    cautions.push('The members share no context: what the claim depends on would be lost.');
  }
  const lifted = shared.filter((one) => one.lifted).length;
  if (lifted > 0)
    cautions.push(`${lifted} shared states are broader constructs that no member names.`);
  const lost = residue.reduce((sum, { states }) => sum + states.length, 0);
  if (lost > shared.length * members.length)
    cautions.push(`More would be lost (${lost} states) than is shared.`);
  return cautions;
}

function consolidateChoice(members: readonly string[], meet: Meet, index: ReviewIndex): Choice {
  const counts = new Map<string, number>();
  const slots = meet.shared.map(({ role, state }) => {
    const number = (counts.get(role) ?? 0) + 1;
    counts.set(role, number);
    return {
      id: `${role.charAt(0)}${number}`,
      role,
      text: wordState(state, index.labelOf),
      constructs: [state.construct],
      ...(state.direction === undefined ? {} : { direction: state.direction }),
    };
  });
  return {
    id: 'consolidate',
    label: 'Write a consolidated configuration of what all share; the originals stay',
    drafts: [
      {
        write: 'add',
        kind: 'configuration',
        name: 'consolidated',
        value: { tier: 'consolidated', status: 'under-comparison', slots },
      },
      {
        write: 'add',
        kind: 'mapping',
        value: { move: 'consolidate', from: members, to: ['@consolidated'] },
      },
    ],
  };
}
