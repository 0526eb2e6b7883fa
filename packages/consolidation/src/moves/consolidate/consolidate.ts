import { noteNothingCoded } from '../../coding/nothing-coded/nothing-coded';
import {
  readOptions,
  reportProgress,
  type RunControl,
  UsageError,
  runControlOf,
} from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import * as z from 'zod';
import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { proposalId } from '../proposal/proposal';
import { rejectedProposals } from '../proposal/proposal-decisions';
import { cutProposals, type ProposalList } from '../proposal/proposal-list';
import { indexReview, type ReviewIndex } from '../../review-index/review-index';
import { pairKey } from '../../vocabulary/propose-vocabulary/judged-pairs';
import {
  groupPairs,
  type ConstructGroup,
  type LikePair,
} from '../../vocabulary/propose-vocabulary/vocabulary-groups';
import { likeConfigurations, type LikeConfigurations } from './configuration-likeness';
import { toProposal, type ConsolidateProposal } from './consolidation-proposal';
import { broaderOf } from './meet';
import { opposedIndex } from './opposed-claims';

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
    .describe('A larger group is proposed in parts of at most this many, and a note says so.'),
  limit: z.int().min(1).default(500).describe('List at most this many proposals.'),
});

/** Options of {@link proposeConsolidations}. */
export type ConsolidateOptions = z.input<typeof optionsSchema>;

/**
 * Proposes groups of configurations that say much the same, with what all members share, what would
 * be lost, and what opposes them.
 *
 * Groups grow from the likeliest pair down; each shows the pairs that hold it together and the
 * weakest of them. A group too large to read is proposed in parts; `notes` says which. Members already consolidated by a mapping that stands are left out. Originals
 * always stay: accepting adds a configuration and a mapping. Near linear in slots at sensible
 * thresholds.
 *
 * @throws UsageError `invalid-options`
 */
export function proposeConsolidations(
  review: Review,
  options: ConsolidateOptions & RunControl = {},
): ProposalList<ConsolidateProposal> {
  const control = runControlOf(options);
  const { threshold, weights, limit, mostMembers } = readOptions(
    'proposeConsolidations',
    optionsSchema,
    options,
  );
  reportProgress(control, 0, null);
  const index = withoutConsolidated(indexReview(review), review);
  const pairs = likeConfigurations(index, { threshold, weights: weights }, control);
  const rejected = rejectedProposals(review);
  const opposed = opposedIndex(index);
  const { groups: all, notes } = readableGroups(
    pairs.map(toLikePair),
    opposedPairs(pairs, index, opposed),
    mostMembers,
  );
  const groups = all
    .map((group) => ({ ...group, id: proposalId('consolidate', group.members) }))
    .filter(({ id }) => !rejected.has(id))
    .sort(
      (one, other) => other.members.length - one.members.length || (one.id < other.id ? -1 : 1),
    );
  const around = { index, opposedTo: opposed, broader: broaderOf(review.constructs) };
  const list = cutProposals(groups, limit, [...noteNothingCoded(review), ...notes]);
  const proposals = list.proposals.map((group, done) => {
    if (done % 64 === 0) reportProgress(control, done, list.proposals.length);
    return toProposal(group, around);
  });
  return { ...list, proposals };
}

/** Groups of pairs, those too large to read in parts of like size; each of these is told in a note. */
function readableGroups(
  pairs: readonly LikePair[],
  apart: ReadonlySet<string>,
  mostMembers: number,
): { readonly groups: readonly ConstructGroup[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const groups = groupPairs(pairs, apart).flatMap((group) => {
    const { members } = group;
    if (members.length <= mostMembers) return [group];
    const own = new Set(members);
    const within = pairs.filter(({ left }) => own.has(left));
    const most = Math.ceil(members.length / Math.ceil(members.length / mostMembers));
    const parts = groupPairs(within, apart, most);
    notes.push(partsNote(members, parts));
    return parts;
  });
  return { groups, notes };
}

function partsNote(members: readonly string[], parts: readonly ConstructGroup[]): string {
  const held = new Set(parts.flatMap((part) => part.members));
  const alone = members.filter((member) => !held.has(member));
  const sizes = parts.map((part) => part.members.length).sort((one, other) => other - one);
  const rest =
    alone.length === 0
      ? ''
      : ` ${alone.join(', ')} ${alone.length === 1 ? 'is' : 'are'} in none; look again when these are decided.`;
  const inParts = parts.length === 1 ? '1 part' : `${parts.length} parts`;
  return `${members.length} configurations hang together; they are proposed in ${inParts}, of ${sizes.join(', ')}.${rest}`;
}

/** Likeness that any shared state reaches. */
const anythingShared = 1e-6;

/**
 * Makes the proposal to consolidate exactly these configurations: for a reviewer who leaves a member
 * out of a proposed group, splits it, or gathers one by hand. What they share, what would be lost
 * and who opposes is shown as for any other. Nothing asks whether they are alike: where the pairs
 * that share something do not hold all of them together, a caution says so. Those left out are
 * proposed again among themselves.
 *
 * @throws UsageError `invalid-options`; `invalid-input` for fewer than two configurations, or one
 *   that the review does not have
 */
export function proposeConsolidationOf(
  review: Review,
  members: readonly string[],
  options: Pick<ConsolidateOptions, 'weights'> = {},
): ConsolidateProposal {
  const { weights } = readOptions('proposeConsolidationOf', optionsSchema, options);
  const index = indexReview(review, { includePutAside: true });
  const wanted = [...new Set(members)].sort();
  const unknown = wanted.filter((id) => !index.byId.has(id));
  if (wanted.length < 2 || unknown.length > 0) {
    const fault = unknown.length > 0 ? `The review has no ${unknown.join(', ')}.` : 'Name two.';
    throw new UsageError('invalid-input', `proposeConsolidationOf: ${fault}`);
  }
  const own = { states: index.states, configurations: wanted.map((id) => index.byId.get(id)!) };
  const pairs = likeConfigurations(own, { threshold: anythingShared, weights }).map(toLikePair);
  const groups = groupPairs(pairs, new Set());
  const held = groups.find((group) => group.members.length === wanted.length);
  const proposal = toProposal(
    {
      members: wanted,
      chain: held?.chain ?? groups.flatMap(({ chain }) => chain),
      weakestLink: held?.weakestLink ?? null,
    },
    { index, opposedTo: opposedIndex(index), broader: broaderOf(review.constructs) },
  );
  if (held !== undefined) return proposal;
  const caution = 'Not all of them share a state with another: nothing holds them together.';
  return { ...proposal, cautions: [caution, ...proposal.cautions] };
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
