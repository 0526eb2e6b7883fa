import { buildConfiguration, buildEvidence, buildReview, mergedReview } from '@cmoc/model/testing';
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

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

describe('thinSupport', () => {
  it('lists the thinnest first, and tells whether only interpretation speaks for it', () => {
    const told = (id: string) => buildConfiguration(id, { outcome: ['sharing increase'] });
    const { fragments, evidence } = buildEvidence([
      ['A', 's1'],
      ['A', 's2'],
      ['B', 's1'],
      ['C', 's1', 'opposes'],
      ['D', 's2'],
      ['D', 's2'],
    ]);
    const review = buildReview({
      configurations: ['D', 'A', 'B', 'C'].map(told),
      fragments: fragments.map((one) =>
        ['f2', 'f4'].includes(one.id) ? { ...one, distance: 'interpretation', warrant: 'w' } : one,
      ),
      evidence,
    });
    expect(
      thinSupport(review).map(({ configuration, families, passages, onlyInterpreted }) => [
        ...[configuration, families.map(({ id }) => id).join(), passages, onlyInterpreted],
      ]),
    ).toEqual([
      ['C', '', 0, false],
      ['B', 's1', 1, true],
      ['D', 's2', 2, false],
    ]);
  });

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

  it('takes up again what a mapping was taken back for, and nothing a theory holds', () => {
    const told = (id: string) => buildConfiguration(id, { outcome: ['sharing increase'] });
    const consolidate = (id: string, from: string, withdrawn = {}) => ({
      ...{ id, move: 'consolidate' as const, from: [from], to: ['X'], ...decision },
      ...withdrawn,
    });
    const review = buildReview({
      configurations: ['A', 'B', 'C', 'D'].map(told).concat({ ...told('X'), tier: 'refined' }),
      mappings: [
        consolidate('m1', 'A'),
        consolidate('m2', 'B', { withdrawn: decision }),
        { id: 'm3', move: 'refute', from: ['C'], to: [], ...decision },
      ],
      theories: [
        {
          ...{ id: 't', label: 't', status: 'initial', abstraction: 'programme', statement: 's' },
          configurations: ['D'],
        },
      ],
      ...buildEvidence([
        ['B', 's1'],
        ['B', 's2', 'opposes'],
      ]),
    });
    expect(leftovers(review)).toEqual([
      {
        configuration: 'B',
        families: [{ kind: 'source', id: 's1' }],
        restated: 0,
        status: 'not-dealt-with',
      },
      { configuration: 'C', families: [], restated: 0, status: 'not-dealt-with' },
    ]);
  });
});
