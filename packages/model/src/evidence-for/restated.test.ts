import { describe, expect, test } from 'vitest';
import { reviewIndex } from '../review-index/review-index';
import { wordStanding } from '../review-index/study-families';
import type { Review } from '../schema/review';
import { mergedReview } from '../testing/merged-review';
import { evidenceFor } from './evidence-for';

/** The merged review, in which what some studies say is the claim as its authors state it. */
function stated(...studies: readonly string[]): Review {
  const review = mergedReview();
  const passages = new Set(studies.map((study) => `passage-${study}`));
  const fragments = review.fragments.map((one) =>
    passages.has(one.id) ? { ...one, status: 'authors-statement' as const } : one,
  );
  return { ...review, fragments };
}

function standing(review: Review, id: string, kind = 'configuration') {
  return evidenceFor(reviewIndex(review), { kind: kind as 'configuration', id });
}

/** The sources of each side that has any, in the order of id. */
function sources(review: Review, id: string, kind?: string) {
  const { claim: _, ...sides } = standing(review, id, kind);
  const filled = Object.entries(sides).filter(([, side]) => side.passages > 0);
  return Object.fromEntries(
    filled.map(([name, side]) => [name, side.sources.join(' ').replaceAll('source-', '')]),
  );
}

function worded(review: Review, id: string): string {
  const { for: support, against, oppositeConfirmed, restated } = standing(review, id);
  return wordStanding({
    ...{ for: support.families, against: against.families },
    ...{ oppositeConfirmed: oppositeConfirmed.families, restated: restated.passages },
  });
}

describe('the claim as its authors state it', () => {
  test('is counted apart, and is no study for the claim', () => {
    expect(sources(stated('one'), 'A')).toEqual({
      ...{ for: 'four three two', against: 'five', restated: 'one' },
    });
    expect(worded(stated('one'), 'A')).toBe(
      '3 study families for it, 1 study family against; 1 authors’ statement counted apart',
    );
  });

  test('is worded as no passage where nothing else is for the claim', () => {
    expect(worded(stated('one'), 'B')).toBe(
      '1 authors’ statement, no passage behind it; none against; its opposite confirmed by 1 study family',
    );
  });

  test('counts against a claim that it opposes, and as the mirror that it confirms', () => {
    expect(sources(stated('five', 'six'), 'R')).toEqual({
      ...{ for: 'four one three two', against: 'five', oppositeConfirmed: 'six' },
    });
  });

  test('stays a statement, however many are merged', () => {
    const all = stated('one', 'two', 'three', 'four');
    expect(sources(all, 'R')).toEqual({
      ...{ restated: 'four one three two', against: 'five', oppositeConfirmed: 'six' },
    });
  });

  test('speaks against a demi-regularity as its exception', () => {
    const { by, at, reason } = mergedReview().mappings[0]!;
    const pattern = { id: 'd', pattern: 'P.', members: ['A'], exceptions: ['B'], by, at, reason };
    const review = { ...stated('one', 'two'), demiRegularities: [pattern] } as Review;
    const { against, restated } = standing(
      { ...review, evidence: review.evidence.filter(({ id }) => id !== 'A-one') },
      'd',
      'demi-regularity',
    );
    expect(against.sources).toEqual(['source-five', 'source-one']);
    expect(restated.sources).toEqual(['source-two']);
  });

  test('counts as nothing where the claim was refuted', () => {
    const review = stated('one', 'two', 'three', 'four');
    const configurations = review.configurations.map((one) =>
      one.id === 'A' ? { ...one, status: 'refuted' as const } : one,
    );
    const { restated, neither } = standing({ ...review, configurations }, 'R');
    expect(restated.items.map(({ evidence }) => evidence)).toEqual(['B-one']);
    expect(neither.items).toHaveLength(4);
  });
});
