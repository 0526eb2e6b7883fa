import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { makeProposal, proposalId, type Proposal } from '../proposal/proposal';
import { wordState, type ReviewIndex } from '../../review-index/review-index';
import type { LikePair } from '../../vocabulary/propose-vocabulary/vocabulary-groups';
import { meetOf, type Hierarchy, type Meet } from './meet';
import { consolidateWay } from './wording';

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

/** Configurations that go together, and the pairs that hold them. */
export interface HeldGroup {
  readonly members: readonly string[];
  readonly chain: readonly LikePair[];
  readonly weakestLink: LikePair | null;
}

/** What proposals of one review are made with. */
export interface Around {
  readonly index: ReviewIndex;
  readonly opposedTo: (member: ConfigurationStates) => string[];
  readonly broader: Hierarchy;
}

/** The proposal to consolidate a group. */
export function toProposal(
  { members, chain, weakestLink }: HeldGroup,
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
  return makeProposal(index.review, {
    id: proposalId('consolidate', members),
    kind: 'consolidate',
    library: 'proposeConsolidations',
    summary: `${members.length} configurations share ${words === '' ? 'nothing that all of them tell' : words}.`,
    subjects,
    grounds,
    cautions: cautionsOf(grounds),
    accept: [consolidateWay(found, meet, index)],
  });
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
