// Golden values: scipy 1.10.1 milp (HiGHS), golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/set-cover.json' with { type: 'json' };
import { setCoverFrontier } from './set-cover-frontier';

describe('setCoverFrontier', () => {
  it.each(golden.cases.map((entry, at) => ({ ...entry, at })))(
    'agrees with HiGHS on the most covered by every size: case $at',
    ({ sets, mostCoveredBySize }) => {
      const { value } = setCoverFrontier(sets);
      expect(value.map(({ covered }) => covered)).toEqual(mostCoveredBySize);
      expect(value.every(({ optimal }) => optimal)).toBe(true);
      expect(value.at(-1)?.uncovered).toEqual([]);
    },
  );

  it('says what is left out at each size', () => {
    const sets = [
      { id: 'A', members: ['1', '2', '3'] },
      { id: 'B', members: ['3', '4'] },
      { id: 'C', members: ['1'] },
    ];
    expect(setCoverFrontier(sets).value).toEqual([
      { size: 1, chosen: ['A'], covered: 3, upperBound: 3, optimal: true, uncovered: ['4'] },
      { size: 2, chosen: ['A', 'B'], covered: 4, upperBound: 4, optimal: true, uncovered: [] },
    ]);
    expect(setCoverFrontier(sets, { maxSize: 1 }).value).toHaveLength(1);
  });

  it('gives a proven interval when it runs out of nodes', () => {
    const ring = Array.from({ length: 20 }, (_, at) => ({
      id: `s${at}`,
      members: [`${at}`, `${(at + 1) % 20}`, `${(at * 3 + 7) % 20}`],
    }));
    const { value, issues } = setCoverFrontier(ring, { maxNodes: 1 });
    const open = value.filter(({ optimal }) => !optimal);
    expect(open.length).toBeGreaterThan(0);
    expect(issues).toHaveLength(open.length);
    for (const { covered, upperBound } of open) expect(upperBound).toBeGreaterThan(covered);
  });
});
