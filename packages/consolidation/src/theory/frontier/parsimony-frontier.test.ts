import {
  buildConfiguration,
  buildEvidence,
  buildReview,
  syntheticReview,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { parsimonyFrontier } from './parsimony-frontier';

const by = (at: string, reason = 'Read side by side.') => ({
  by: 'ann',
  at: `${at}T00:00:00Z`,
  reason,
});

const cmo = (id: string, context: string, outcome: string, rest = {}) =>
  buildConfiguration(
    id,
    { context: [context], mechanism: ['trust increase'], outcome: [outcome] },
    rest,
  );

describe('parsimonyFrontier', () => {
  const extracted = ['A', 'B', 'C', 'D'].map((id) =>
    cmo(id, `${id.toLowerCase()} increase`, 'sharing increase'),
  );
  const refined = ['X', 'Y', 'Z'].map((id) =>
    cmo(id, 'time increase', 'sharing increase', { tier: 'refined' }),
  );
  const map = (id: string, from: string[], to: string, withdrawn = {}) => ({
    id,
    move: 'consolidate' as const,
    from,
    to: [to],
    ...by('2026-01-01'),
    ...withdrawn,
  });
  const mappings = [
    map('m1', ['A', 'B'], 'X'),
    map('m2', ['B', 'C'], 'Y'),
    map('m3', ['A', 'B', 'C'], 'Z'),
    map('m4', ['D'], 'X', { withdrawn: by('2026-01-02') }),
  ];
  const review = buildReview({
    configurations: [...extracted, ...refined],
    mappings,
    ...buildEvidence([
      ['A', 's1'],
      ['C', 's2'],
    ]),
  });

  it('covers most with fewest, proven, and lists what stays uncovered', () => {
    const [configurations] = parsimonyFrontier(review);
    expect(configurations!.points).toEqual([
      { size: 1, chosen: ['Z'], covered: 3, upperBound: 3, proven: true, uncovered: ['D'] },
    ]);
    expect(configurations!.uncoverable).toEqual(['D']);
  });

  it('counts documents and study families too', () => {
    const units = parsimonyFrontier(review).map(({ unit, total, points }) => [
      unit,
      total,
      points.at(-1)!.covered,
    ]);
    expect(units).toEqual([
      ['configurations', 4, 3],
      ['documents', 2, 2],
      ['study-families', 2, 2],
    ]);
  });

  it('cut short, gives a bound that the true greatest coverage keeps to', () => {
    const { review: large } = syntheticReview({ seed: 2, configurations: 60 });
    const candidates = large.configurations.slice(0, 12).map(({ id }) => id as string);
    const ask = (maxNodes: number) =>
      parsimonyFrontier(large, { candidates, units: ['documents'], maxNodes })[0]!.points;
    const [short, whole] = [ask(1), ask(100_000)];
    expect(whole.every(({ proven }) => proven)).toBe(true);
    expect(short.every(({ proven }) => proven)).toBe(false);
    whole.forEach(({ size, covered }) => {
      const point = short.find((one) => one.size === size) ?? short.at(-1)!;
      expect(point.covered).toBeLessThanOrEqual(covered);
      expect(point.upperBound).toBeGreaterThanOrEqual(covered);
    });
  });

  it('has no points for a review without refined configurations', () => {
    expect(parsimonyFrontier(buildReview({ configurations: extracted }))[0]!.points).toEqual([]);
  });
});
