import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { historyOf } from './configuration-history';

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

describe('historyOf', () => {
  it('tells the life of a refined configuration from birth to now, with what was taken back', () => {
    const review = buildReview({
      configurations: [
        cmo('A', 'a increase', 'sharing increase', { by: 'ann', at: '2026-01-01T00:00:00Z' }),
        cmo('X', 'a increase', 'sharing increase', { tier: 'refined', at: '2026-03-01T00:00:00Z' }),
      ],
      mappings: [
        {
          id: 'm',
          move: 'refine',
          from: ['A'],
          to: ['X'],
          ...by('2026-03-01'),
          withdrawn: by('2026-05-01', 'Too early.'),
        },
      ],
      ...buildEvidence([['A', 's1']]),
    });
    expect(historyOf(review, 'X').map(({ kind }) => kind)).toEqual([
      'told',
      'written',
      'written',
      'move',
      'move-taken-back',
    ]);
    expect(historyOf(review, 'X').at(-1)).toMatchObject({ reason: 'Too early.', by: 'ann' });
  });
});
