import { answerProposal, type ConstructGroup } from '@cmoc/consolidation';
import { apply } from '@cmoc/model';
import { buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { groupProposal, splitGroup } from './group-choices';

const pair = (left: string, right: string, likeness: number) => ({
  left,
  right,
  likeness,
  accepted: false,
});
const weakest = pair('b', 'd', 0.5);
const group: ConstructGroup = {
  members: ['a', 'b', 'c', 'd'],
  chain: [pair('a', 'b', 0.9), pair('b', 'c', 0.7), weakest],
  weakestLink: weakest,
  indirectPairs: 3,
};

describe('answering a group', () => {
  it('accepts it whole by the pairs of its chain', () => {
    expect(groupProposal(group).choices[0]?.drafts).toHaveLength(3);
  });

  it('joins those left when the member between them leaves, and tells that member apart', () => {
    const drafts = splitGroup(groupProposal(group), ['a', 'c', 'd']).choices[0]?.drafts ?? [];
    expect(drafts.map(({ kind }) => kind)).toEqual(['identity', 'identity', 'distinction']);
    expect(drafts[0]?.value).toEqual({ left: { construct: 'a' }, right: { construct: 'c' } });
    expect(drafts[2]?.value).toEqual({ left: 'a', right: 'b' });
  });

  it('rejects it by telling the pairs of its chain apart', () => {
    const { rejection } = groupProposal(group);
    expect(rejection.drafts.map(({ kind }) => kind)).toEqual(Array(3).fill('distinction'));
  });

  it('writes what the model takes, and refuses an answer without a reason', () => {
    const review = buildReview({
      constructs: group.members.map((id) => ({ id, label: id })),
      team: [{ id: 'ann', name: 'Ann' }],
    });
    const proposal = splitGroup(groupProposal(group), ['a', 'b']);
    const said = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };
    expect(answerProposal(review, proposal, 'keep', { ...said, reason: ' ' }).ok).toBe(false);
    const answered = answerProposal(review, proposal, 'keep', said);
    const applied = answered.ok ? apply(review, answered.value) : undefined;
    expect(applied?.ok && applied.value.review.identities).toHaveLength(1);
    expect(applied?.ok && applied.value.review.distinctions).toHaveLength(2);
  });
});
