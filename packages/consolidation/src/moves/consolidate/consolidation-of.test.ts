import { apply } from '@cmoc/model';
import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { answeredAsDrafted } from '../proposal/answered-as-drafted';
import { proposeConsolidationOf, proposeConsolidations } from './consolidate';

const claim = (id: string, context: string, outcome = 'sharing increase') =>
  buildConfiguration(id, {
    context: [context],
    mechanism: ['trust increase'],
    outcome: [outcome],
  });

const configurations = [
  claim('A', 'nurses-time increase'),
  claim('B', 'doctors-time increase'),
  claim('C', 'doctors-time increase', 'sharing decrease'),
];

describe('proposeConsolidationOf', () => {
  it('can be asked of exactly those members the reviewer kept, the rest being proposed again', () => {
    const more = ['D', 'E'].map((id) => claim(id, 'managers-time increase'));
    const review = buildReview({
      team: [{ id: 'ann', name: 'Ann' }],
      configurations: [...configurations, ...more],
    });
    const [whole] = proposeConsolidations(review).proposals;
    expect(whole!.subjects.map(({ id }) => id)).toEqual(['A', 'B', 'D', 'E']);
    const kept = proposeConsolidationOf(review, ['B', 'A', 'B']);
    expect(kept.id).not.toBe(whole!.id);
    expect(kept.grounds.members.map(({ configuration }) => configuration)).toEqual(['A', 'B']);
    expect(kept.grounds.opposed).toEqual(['C']);
    const after = apply(review, answeredAsDrafted(kept, 'consolidate'));
    if (!after.ok) expect.fail(JSON.stringify(after.issues));
    const rest = proposeConsolidations(after.value.review).proposals.map(({ subjects }) =>
      subjects.map(({ id }) => id),
    );
    expect(rest.some((ids) => ids.includes('D') && ids.includes('E'))).toBe(true);
    expect(rest.flat()).not.toContain('A');
  });

  it('warns where nothing holds the members together, and refuses fewer than two', () => {
    const apart = buildConfiguration('Z', { context: ['money increase'] });
    const review = buildReview({ configurations: [...configurations, apart] });
    const forced = proposeConsolidationOf(review, ['A', 'Z']);
    expect(forced.cautions[0]).toContain('nothing holds them together');
    expect(forced.grounds.weakestLink).toBeNull();
    for (const members of [['A'], ['A', 'nobody']])
      expect(() => proposeConsolidationOf(review, members)).toThrow(/proposeConsolidationOf/);
  });
});
