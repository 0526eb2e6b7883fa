import { wordStanding } from '@cmoc/model';
import { exampleReview, mergedReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import {
  evidenceOn,
  familiesBehind,
  indexOf,
  standingOf,
  trailsOn,
  wordsBehind,
} from './review-index';

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

  const trailsIn = (one: typeof index) =>
    one.review.configurations.flatMap(({ id }) => evidenceOn(one, id));

  it('counts reports of one study as one study family', () => {
    // The example, had its rows been findings: made up, to have something to count.
    const fragments = review.fragments.map((one) => ({
      ...one,
      status: 'reported-finding' as const,
    }));
    const trails = trailsIn(indexOf({ ...review, fragments }));
    expect(trails).toHaveLength(22);
    expect(familiesBehind(trails)).toHaveLength(1);
    expect(wordsBehind(trails)).toBe('1 study family');
  });

  it('takes the claims as their authors state them for no study behind them', () => {
    const trails = trailsIn(index);
    expect(trails).toHaveLength(22);
    expect(familiesBehind(trails)).toEqual([]);
    expect(wordsBehind(trails)).toBe('22 authors’ statements, no passage behind them');
    expect(wordStanding(standingOf(index, { kind: 'configuration', id: 'IOC-03' }))).toBe(
      '1 authors’ statement, no passage behind it; none against',
    );
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
