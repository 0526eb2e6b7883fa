import { wordStanding } from '@cmoc/model';
import { exampleReview, mergedReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { evidenceOn, familiesBehind, indexOf, standingOf, trailsOn } from './review-index';

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
    expect(familiesBehind(trails)).toHaveLength(1);
  });

  it('says of a merged configuration what its members hold, for and against', () => {
    const merged = indexOf(mergedReview());
    const claim = { kind: 'configuration', id: 'R' } as const;
    expect(wordStanding(standingOf(merged, claim))).toBe(
      '4 study families for it, 1 study family against; its opposite confirmed by 1 study family',
    );
    const [opposing] = trailsOn(merged, claim);
    expect(opposing?.source?.id).toBe('source-five');
    expect(opposing?.item.on.id).toBe('A');
    expect(trailsOn(merged, claim)).toHaveLength(7);
  });

  it('knows every role a construct plays', () => {
    const roles = index.usesOf('trust').map(({ slot }) => slot.role);
    expect(roles.filter((role) => role === 'outcome')).toHaveLength(6);
    expect(roles.filter((role) => role === 'mechanism')).toHaveLength(2);
  });
});
