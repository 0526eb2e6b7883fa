import { mergedReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { reflect } from '../../reflection/reflect/reflect';
import { leftovers, thinSupport } from './thin-support';

const merged = mergedReview();
const withStatus = (id: string, status: 'parked' | 'refuted') => ({
  ...merged,
  configurations: merged.configurations.map((one) => (one.id === id ? { ...one, status } : one)),
});
const speaking = (review: typeof merged) => [
  thinSupport(review, { fewerThan: 10 }).map(({ configuration }) => configuration),
  reflect(review, []).configurations.map(({ configuration }) => configuration),
];

describe('thinSupport', () => {
  it('counts what a merged configuration inherits, for and against', () => {
    const [thin] = thinSupport(merged, { fewerThan: 10 });
    expect(thin).toMatchObject({ configuration: 'R', passages: 4, inherited: true });
    expect(thin!.families).toHaveLength(4);
    expect(thin!.opposingFamilies).toEqual([{ kind: 'study-family', id: 'five' }]);
    expect(thinSupport(merged, { fewerThan: 4 })).toEqual([]);
  });

  it('hears nothing as theory that was parked or refuted', () => {
    expect(speaking(merged)).toEqual([['R'], ['R']]);
    for (const status of ['parked', 'refuted'] as const)
      expect(speaking(withStatus('R', status))).toEqual([
        ['B', 'A'],
        ['A', 'B'],
      ]);
  });
});

describe('leftovers', () => {
  it('tell what a reviewer parked from what nobody dealt with', () => {
    const unmerged = { ...withStatus('A', 'parked'), mappings: [] };
    expect(leftovers(unmerged).map(({ configuration, status }) => [configuration, status])).toEqual(
      [
        ['A', 'parked'],
        ['B', 'not-dealt-with'],
      ],
    );
  });
});
