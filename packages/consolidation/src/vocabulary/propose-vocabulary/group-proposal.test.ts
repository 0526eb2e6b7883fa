import { apply, writeReview, type Review } from '@cmoc/model';
import { buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { answeredAsDrafted } from '../../moves/proposal/answered-as-drafted';
import { groupProposal, type GroupProposal } from './group-proposal';
import { proposeVocabulary } from './propose-vocabulary';

const start = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  constructs: [
    { id: 'a', label: 'trust between partners' },
    { id: 'b', label: 'trust among partners' },
    { id: 'c', label: 'partners trust each other' },
    { id: 'd', label: 'trust of partners' },
  ],
});

function onlyGroup(review: Review, kept?: readonly string[]): GroupProposal {
  const { groups } = proposeVocabulary(review);
  expect(groups).toHaveLength(1);
  return groupProposal(review, groups[0]!, kept);
}

function answered(review: Review, proposal: GroupProposal, choice: string) {
  const result = apply(review, answeredAsDrafted(proposal, choice));
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value;
}

describe('a group of constructs', () => {
  it('accepted, is one by the pairs of its chain, and comes apart again to the same bytes', () => {
    const proposal = onlyGroup(start);
    const { review, inverse } = answered(start, proposal, 'keep');
    expect(review.identities).toHaveLength(3);
    const undone = apply(review, inverse);
    if (!undone.ok) expect.fail(JSON.stringify(undone.issues));
    expect(writeReview(undone.value.review)).toBe(writeReview(start));
  });

  it('rejected, is remembered', () => {
    const { review } = answered(start, onlyGroup(start), 'reject');
    expect(review.distinctions).toHaveLength(3);
    const again = proposeVocabulary(review).groups.map(({ members }) => members.length);
    expect(Math.max(0, ...again)).toBeLessThan(4);
  });

  it('split, keeps some together and the others out for good', () => {
    const { review } = answered(start, onlyGroup(start, ['a', 'b', 'd']), 'keep');
    expect(review.identities).toHaveLength(2);
    expect(review.distinctions).toHaveLength(1);
    const { groups } = proposeVocabulary(review);
    expect(groups.map(({ members }) => members)).toEqual([['a', 'b', 'd']]);
  });

  it('split, joins those left when the member that held them leaves', () => {
    const pair = (left: string, right: string, likeness: number) => {
      return { left, right, likeness, accepted: false };
    };
    const weakestLink = pair('b', 'd', 0.5);
    const chain = [pair('a', 'b', 0.9), pair('b', 'c', 0.7), weakestLink];
    const members = ['a', 'b', 'c', 'd'];
    const group = { members, chain, weakestLink, indirectPairs: 3 };
    const { choices } = groupProposal(start, group, ['a', 'c', 'd']);
    expect(choices[0]!.steps).toMatchObject([
      { kind: 'accept-identity', left: { construct: 'a' }, right: { construct: 'c' } },
      { kind: 'accept-identity', left: { construct: 'a' }, right: { construct: 'd' } },
      { kind: 'accept-distinction', left: 'a', right: 'b' },
      { kind: 'decide-proposal', decision: 'accepted' },
    ]);
  });

  it('split down to one, leaves nothing together', () => {
    const { review } = answered(start, onlyGroup(start, ['a']), 'keep');
    expect(review.identities).toEqual([]);
    expect(review.distinctions).toHaveLength(3);
  });
});
