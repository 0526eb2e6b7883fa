import { apply, openSession, replay, writeReview, type Operation, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeConsolidations, proposeVocabulary, type Proposal } from '../index';
import { answeredAsDrafted } from '../moves/proposal/answered-as-drafted';

const at = '2026-01-01T00:00:00Z';

function withAnn(review: Review): Review {
  const added = apply(review, {
    kind: 'add',
    entityKind: 'person',
    entity: { id: 'ann', name: 'Ann' },
    by: review.team[0]?.id ?? 'ann',
    at,
  } as unknown as Operation);
  if (!added.ok) expect.fail(JSON.stringify(added.issues));
  return added.value.review;
}

function memo(id: string): Operation {
  return {
    kind: 'add',
    entityKind: 'memo',
    entity: { id, text: 'Later work.' },
    by: 'ann',
    at,
  } as unknown as Operation;
}

function done(review: Review, operation: Operation) {
  const result = apply(review, operation);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value;
}

const reviews = {
  example: () => withAnn(exampleReview()),
  synthetic: () => withAnn(syntheticReview({ seed: 4, configurations: 80 }).review),
};

describe('merge, un-merge after later work, and re-merge', () => {
  it.each(Object.entries(reviews))(
    'give the same bytes: constructs of the %s review',
    (_, make) => {
      const start = make();
      const [proposal] = proposeVocabulary(start).proposals.filter(({ kind }) => kind === 'same');
      roundTrip(start, proposal!, 'same');
    },
  );

  it('give the same bytes: configurations', () => {
    const start = reviews.synthetic();
    const [proposal] = proposeConsolidations(start, { threshold: 0.3 }).proposals;
    roundTrip(start, proposal!, 'consolidate');
  });

  function roundTrip(start: Review, proposal: Proposal, choice: string): void {
    const answer = answeredAsDrafted(proposal, choice);
    const merged = done(start, answer);
    const later = done(merged.review, memo('later'));
    const unmerged = done(later.review, merged.inverse);
    expect(writeReview(unmerged.review)).toBe(writeReview(done(start, memo('later')).review));
    expect(writeReview(done(unmerged.review, answer).review)).toBe(writeReview(later.review));
    expect(writeReview(done(unmerged.review, later.inverse).review)).toBe(writeReview(start));
  }

  it('leave a ledger that tells it all and replays to the same bytes', () => {
    const start = reviews.synthetic();
    const [proposal] = proposeConsolidations(start, { threshold: 0.3 }).proposals;
    const merged = kept(openSession(start).do(answeredAsDrafted(proposal!, 'consolidate')));
    const later = kept(merged.do(memo('later')));
    const unmerged = kept(later.undo({ by: 'ann', at, reason: 'Too hasty.' }, 1));
    const again = kept(unmerged.undo({ by: 'ann', at }));
    expect(again.ledger.entries).toHaveLength(4);
    expect(writeReview(again.review)).toBe(writeReview(later.review));
    expect(writeReview(kept(replay(start, again.ledger)))).toBe(writeReview(again.review));
  });
});

function kept<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issues: readonly unknown[] },
): Value {
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value;
}
