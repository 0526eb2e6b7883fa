import { buildReview } from '@cmoc/model/testing';
import { expect, test } from 'vitest';
import { rejectedProposals } from './proposal';

const proposal = 'same:0123456789abcdef0123';
const decided = {
  by: 'ann',
  at: '2024-03-01T09:00:00Z',
  reason: 'One is offered, the other felt.',
};
const decision = { id: 'd', proposal, kind: 'same', ...decided } as const;

test('a rejection on record holds, whether as a decision or as a memo of one', () => {
  const text = `Rejected proposal ${proposal}. Not the same.`;
  const memo = { id: 'm', kind: 'decision', text } as const;
  const rejected = { ...decision, decision: 'rejected' } as const;
  expect([...rejectedProposals(buildReview({ memos: [memo] }))]).toEqual([proposal]);
  expect([...rejectedProposals(buildReview({ proposalDecisions: [rejected] }))]).toEqual([
    proposal,
  ]);
});

test('what was accepted, and a rejection taken back, are no rejections', () => {
  const accepted = { ...decision, decision: 'accepted' } as const;
  const withdrawn = { ...decision, id: 'w', decision: 'rejected', withdrawn: decided } as const;
  const review = buildReview({ proposalDecisions: [accepted, withdrawn] });
  expect(rejectedProposals(review).size).toBe(0);
});
