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

describe('the history of a claim', () => {
  const review = buildReview({
    configurations: [
      cmo('A', 'a increase', 'sharing increase', { by: 'ann', at: '2026-01-05T00:00:00Z' }),
      cmo('B', 'b increase', 'sharing increase'),
      cmo('R', 'a increase', 'sharing increase', {
        tier: 'consolidated',
        at: '2026-02-01T00:00:00Z',
        inference: { mode: 'abductive', memo: 'Much the same.' },
      }),
      cmo('N', 'n increase', 'sharing increase'),
    ],
    mappings: [
      { id: 'm', move: 'consolidate', from: ['A', 'B'], to: ['R'], ...by('2026-02-01') },
      { id: 'n', move: 'refute', from: ['N'], to: [], ...by('2026-02-02') },
    ],
    adjudications: [
      {
        id: 'x',
        question: 'Which?',
        sides: [
          { label: 'a', configurations: ['A', 'N'] },
          { label: 'b', configurations: ['N'] },
        ],
        decision: 'A stands.',
        ...by('2026-01-20'),
      },
    ],
    confidenceJudgements: [
      {
        id: 'k',
        subject: { kind: 'configuration', id: 'R' },
        instrument: 'own',
        level: 'moderate',
        ...by('2026-03-02'),
      },
    ],
    theories: [
      {
        id: 't',
        label: 'T',
        status: 'initial',
        abstraction: 'programme',
        statement: 's',
        configurations: ['N', 'R'],
        at: '2026-03-01T00:00:00Z',
      },
    ],
    memos: [
      {
        id: 'o',
        kind: 'note',
        text: 'Ask again.',
        about: [
          { kind: 'configuration', id: 'N' },
          { kind: 'configuration', id: 'B' },
        ],
        at: '2025-12-31T23:00:00-02:00',
      },
      { id: 'p', kind: 'note', text: 'Not this.', about: [{ kind: 'configuration', id: 'N' }] },
    ],
    ...buildEvidence([
      ['B', 's1'],
      ['N', 's2'],
    ]),
  });

  it('is that of what it came from as well, undated first, then by the moment, whatever the zone', () => {
    expect(
      historyOf(review, 'R').map(({ what, by: who, reason, configurations }) => [
        what,
        who,
        reason,
        configurations.join(),
      ]),
    ).toEqual([
      ['s1: supports.', null, null, 'B'],
      ['B was written as extracted.', null, null, 'B'],
      ['Ask again.', null, null, 'B'],
      ['A was written as extracted.', 'ann', null, 'A'],
      ['A stands.', 'ann', 'Read side by side.', 'A'],
      ['R was written as consolidated.', null, 'Much the same.', 'R'],
      ['consolidate: A, B to R.', 'ann', 'Read side by side.', 'A,B,R'],
      ['In the theory “T” (initial).', null, null, 'R'],
      ['own: moderate.', 'ann', 'Read side by side.', 'R'],
    ]);
  });

  it('of a claim that led on has the move, and not the life of what it led to', () => {
    expect(
      historyOf(review, 'A').map(
        ({ record: { kind, id }, configurations }) => `${kind} ${id}: ${configurations.join()}`,
      ),
    ).toEqual(['configuration A: A', 'adjudication x: A', 'mapping m: A']);
  });
});
