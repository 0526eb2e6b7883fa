import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { sensitivityOf } from './sensitivity';

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

describe('sensitivityOf', () => {
  const configurations = [
    cmo('A', 'time increase', 'ease increase'),
    cmo('B', 'ease increase', 'sharing increase'),
    cmo('C', 'time increase', 'ease increase'),
  ];
  const review = buildReview({
    configurations,
    ...buildEvidence([
      ['A', 's1'],
      ['B', 's1'],
      ['B', 's2'],
      ['C', 's3'],
    ]),
    judgements: [
      {
        id: 'j',
        item: 'x/rigour',
        subject: { kind: 'source', id: 's3' },
        level: 'low',
        ...by('2026-01-01'),
      },
    ],
  });

  it('shows what falls with one source and what stays', () => {
    const changes = sensitivityOf(review);
    expect(changes.map(({ omission }) => ('id' in omission ? omission.id : ''))).toEqual([
      's1',
      's2',
      's3',
    ]);
    expect(changes[0]).toMatchObject({
      unsupported: ['A'],
      chains: { lost: ['A>B'] },
      threads: { lost: ['A>B'] },
    });
    expect(changes[1]).toMatchObject({ evidence: 1, unsupported: [], chains: { lost: [] } });
  });

  it('shows which exceptions go and what refined configurations then cover', () => {
    const refined = { ...cmo('R', 'time increase', 'ease increase'), tier: 'refined' as const };
    const theory = buildReview({
      configurations: [...configurations, refined, cmo('X', 'time increase', 'ease decrease')],
      ...buildEvidence([
        ['A', 's1'],
        ['C', 's3'],
        ['X', 's4'],
      ]),
      mappings: [
        { id: 'm', move: 'consolidate', from: ['A', 'C'], to: ['R'], ...by('2026-01-01') },
      ],
    });
    const without = (id: string) =>
      sensitivityOf(theory, { omissions: [{ kind: 'source', id }] })[0]!;
    expect(without('s4').exceptions).toEqual({ lost: ['R < s4'], gained: [] });
    expect(without('s4').coverage).toEqual([]);
    expect(without('s3').coverage).toEqual([
      { unit: 'configurations', size: 1, before: 2, after: 1 },
      { unit: 'documents', size: 1, before: 2, after: 1 },
      { unit: 'study-families', size: 1, before: 2, after: 1 },
    ]);
  });

  it('leaves out everything judged low on an item', () => {
    const [change] = sensitivityOf(review, {
      omissions: [{ kind: 'judged', item: 'x/rigour', levels: ['low'] }],
    });
    expect(change).toMatchObject({
      unsupported: ['C'],
      demiRegularities: { lost: [expect.any(String)] },
    });
  });
});
