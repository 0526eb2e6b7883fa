import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { evidenceMatrix, proposeAdjudications } from './adjudicate';

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

describe('proposeAdjudications', () => {
  const configurations = [buildConfiguration('A', { mechanism: ['trust'] })];
  const parts = {
    configurations,
    ...buildEvidence([
      ['A', 's1', 'supports'],
      ['A', 's2', 'opposes'],
      ['A', 's3', 'opposes'],
    ]),
  };

  it('takes three reports of one trial and an interview for no four studies', () => {
    const told = ['trial-1', 'trial-2', 'trial-3', 'interview'].map(
      (source) => ['A', source] as const,
    );
    const review = buildReview({
      configurations,
      ...buildEvidence([...told, ['A', 'trial-1', 'opposes']]),
    });
    expect(proposeAdjudications(review).proposals[0]!.summary).toBe(
      'A is supported by 4 sources, no study family recorded, and opposed by 1 source, no study family recorded.',
    );
  });

  it('lays out both sides with every passage and no score', () => {
    const [proposal] = proposeAdjudications(buildReview(parts)).proposals;
    expect(proposal!.grounds).toMatchObject({ supportingFamilies: 1, opposingFamilies: 2 });
    expect(proposal!.grounds.opposing.map(({ text }) => text)).toEqual(['Passage 1', 'Passage 2']);
    expect(JSON.stringify(proposal)).not.toMatch(/score|weight|total/);
  });

  it('shows appraisal grounds in the words of the judge', () => {
    const judgements = [
      {
        id: 'j',
        item: 'x/rigour',
        subject: { kind: 'source' as const, id: 's2' },
        level: 'low',
        by: 'ann',
        at: decision.at,
        reason: 'No account of the analysis.',
      },
    ];
    const review = buildReview({ ...parts, judgements });
    const row = evidenceMatrix(review, 'A').opposing[0]!;
    expect(row.appraisals).toMatchObject([
      { about: 'source', level: 'low', reason: 'No account of the analysis.' },
    ]);
  });

  it('comes back when the adjudication is taken back', () => {
    const adjudications = [
      {
        id: 'x',
        question: 'q',
        sides: [{ label: 'a', configurations: ['A'] }, { label: 'b' }],
        decision: 'd',
        ...decision,
      },
    ];
    expect(proposeAdjudications(buildReview({ ...parts, adjudications })).proposals).toEqual([]);
    const withdrawn = [{ ...adjudications[0]!, withdrawn: decision }];
    expect(
      proposeAdjudications(buildReview({ ...parts, adjudications: withdrawn })).proposals,
    ).toHaveLength(1);
  });
});
