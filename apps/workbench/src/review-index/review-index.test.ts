import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { evidenceOn, familiesBehind, indexOf } from './review-index';

const review = exampleReview();
const index = indexOf(review);

describe('the index of a review', () => {
  it('is made once for each review', () => {
    expect(indexOf(review)).toBe(index);
  });

  it('groups configurations by mechanism, whichever way it goes', () => {
    const sizes = Object.fromEntries(
      index.groups.map(({ key, configurations }) => [key, configurations.length]),
    );
    expect(sizes).toEqual({
      'synergistic-working': 4,
      'collaborative-inertia': 1,
      'perceived-progress': 7,
      conflict: 6,
      trust: 2,
      'initial-trust': 2,
    });
  });

  it('counts reports of one study as one study family', () => {
    const trails = review.configurations.flatMap(({ id }) => evidenceOn(index, id));
    expect(trails).toHaveLength(22);
    expect(familiesBehind(trails)).toBe(1);
  });

  it('counts sources that name no study family each for itself', () => {
    const trails = review.sources
      .filter(({ studyFamily }) => studyFamily === undefined)
      .slice(0, 3)
      .map((source) => ({ evidence: review.evidence[0]!, fragment: undefined, source }));
    expect(familiesBehind(trails)).toBe(3);
  });

  it('knows every role a construct plays', () => {
    const roles = (index.usesOf.get('trust') ?? []).map(({ slot }) => slot.role);
    expect(roles.filter((role) => role === 'outcome')).toHaveLength(6);
    expect(roles.filter((role) => role === 'mechanism')).toHaveLength(2);
  });
});
