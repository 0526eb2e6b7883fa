// Golden values: scipy 1.10.1 milp (HiGHS), golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/set-cover.json' with { type: 'json' };
import { setCoverFrontier } from '../set-cover-frontier/set-cover-frontier';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { setCover } from './set-cover';

describe('setCover', () => {
  it.each(golden.cases.map((entry, at) => ({ ...entry, at })))(
    'agrees with HiGHS on the least number and the least cost: case $at',
    ({ sets, fewest, cheapest }) => {
      expect(setCover(sets).value).toMatchObject({ cost: cheapest, optimal: true });
      const plain = sets.map(({ id, members }) => ({ id, members }));
      expect(setCover(plain).value).toMatchObject({ cost: fewest, optimal: true });
    },
  );

  // The classic bad case: two halves cover all, but greedy is lured by ever larger slices.
  const lure = [
    { id: 'odd', members: ['1', '3', '5', '7', '9', '11', '13'] },
    { id: 'even', members: ['2', '4', '6', '8', '10', '12', '14'] },
    { id: 'big', members: ['1', '2', '3', '4', '5', '6', '7', '8'] },
    { id: 'mid', members: ['9', '10', '11', '12'] },
    { id: 'small', members: ['13', '14'] },
  ];

  it('shows what greedy costs and what it cannot know', () => {
    const greedy = setCover(lure, { method: 'greedy' });
    expect(greedy.value).toMatchObject({ chosen: ['big', 'mid', 'small'], cost: 3, lowerBound: 2 });
    expect(greedy.value.optimal).toBe(false);
    expect(greedy.issues).toEqual([]);
    expect(setCover(lure).value).toMatchObject({ chosen: ['even', 'odd'], cost: 2, optimal: true });
  });

  it('gives a proven interval when it runs out of nodes', () => {
    const pairs = Array.from({ length: 24 }, (_, at) => ({
      id: `s${at}`,
      members: [`${at}`, `${(at + 1) % 24}`, `${(at * 5 + 2) % 24}`],
    }));
    const { value, issues } = setCover(pairs, { maxNodes: 2 });
    expect(value.optimal).toBe(false);
    expect(value.lowerBound).toBeLessThan(value.cost);
    expect(issues.map(({ code }) => code)).toEqual(['not-proven-optimal']);
    const exact = setCover(pairs).value;
    expect(exact.cost).toBeGreaterThanOrEqual(value.lowerBound);
    expect(exact.cost).toBeLessThanOrEqual(value.cost);
  });

  it('names what no set holds', () => {
    const { value, issues } = setCover([{ id: 'A', members: ['1', '2'] }], {
      universe: ['1', '9'],
    });
    expect(value).toMatchObject({ chosen: ['A'], uncoverable: ['9'], optimal: true });
    expect(issues.map(({ code }) => code)).toEqual(['uncoverable-elements']);
  });

  it('covers nothing with nothing', () => {
    expect(setCover([]).value).toMatchObject({ chosen: [], cost: 0, optimal: true });
    expect(setCoverFrontier([]).value).toEqual([]);
  });

  it('refuses ids used twice and costs that are not above 0', () => {
    const set = { id: 'A', members: ['1'] };
    expect(usageErrorCode(() => setCover([set, set]))).toBe('invalid-input');
    expect(usageErrorCode(() => setCover([{ ...set, cost: 0 }]))).toBe('invalid-input');
  });
});
