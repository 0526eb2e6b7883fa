import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeDemiRegularities } from './demi-regularities';

const cmo = (id: string, context: string, outcome: string, rest = {}) =>
  buildConfiguration(
    id,
    { context: [context], mechanism: ['trust increase'], outcome: [outcome] },
    rest,
  );

describe('proposeDemiRegularities', () => {
  const configurations = [
    cmo('A', 'time increase', 'sharing increase'),
    cmo('B', 'time increase', 'sharing increase'),
    cmo('C', 'time increase', 'sharing decrease'),
  ];
  const review = buildReview({
    configurations,
    ...buildEvidence([
      ['A', 's1'],
      ['A', 's1'],
      ['B', 's2'],
      ['C', 's3'],
      ['B', 's4', 'opposes'],
    ]),
  });

  it('counts study families and lists exceptions first', () => {
    const [candidate] = proposeDemiRegularities(review).proposals;
    expect(Object.keys(candidate!.grounds)[0]).toBe('exceptions');
    expect(
      candidate!.grounds.exceptions.map(({ configuration, kind }) => [configuration, kind]),
    ).toEqual([
      ['C', 'opposite-outcome'],
      ['B', 'opposed'],
    ]);
    expect(candidate!.grounds.members).toEqual(['A', 'B']);
    expect(candidate!.grounds.supportingFamilies.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(candidate!.summary).toMatch(/ from 2 sources, no study family recorded\.$/);
  });

  it('asks for an account before anything is confirmed', () => {
    expect(
      proposeDemiRegularities(review).proposals[0]!.choices[0]!.asks!.map(({ name }) => name),
    ).toEqual(['pattern', 'account']);
  });

  it('does not take many reports of one study for a pattern', () => {
    const sources = ['s1', 's2'].map((id) => ({
      id,
      kind: 'document' as const,
      label: id,
      studyFamily: 'study',
    }));
    const one = buildReview({
      configurations,
      sources,
      ...buildEvidence([
        ['A', 's1'],
        ['B', 's2'],
      ]),
    });
    expect(proposeDemiRegularities(one).proposals).toEqual([]);
  });
});
