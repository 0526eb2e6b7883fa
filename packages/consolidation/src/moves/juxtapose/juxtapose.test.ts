import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { answerProposal } from '../proposal/answer-proposal';
import { proposeJuxtapositions } from './juxtapose';

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

describe('proposeJuxtapositions', () => {
  const configurations = [
    buildConfiguration('A', { context: ['time increase'], mechanism: ['trust increase'] }),
    buildConfiguration('B', { mechanism: ['trust increase'], outcome: ['sharing increase'] }),
    buildConfiguration('C', { mechanism: ['trust decrease'], outcome: ['sharing decrease'] }),
  ];
  const review = buildReview({
    configurations,
    ...buildEvidence([
      ['A', 's1', 'supports'],
      ['B', 's2', 'supports'],
    ]),
  });

  it('joins context and mechanism of one study with mechanism and outcome of another', () => {
    const [proposal, ...others] = proposeJuxtapositions(review).proposals;
    expect(others).toEqual([]);
    expect(proposal!.grounds).toMatchObject({
      left: 'A',
      right: 'B',
      leftBrings: ['context'],
      rightBrings: ['outcome'],
      complete: true,
    });
    expect(proposal!.grounds.shared).toEqual([{ role: 'mechanism', state: 'trust|increase' }]);
  });

  it('says on its face that no single source asserts the join', () => {
    expect(proposeJuxtapositions(review).proposals[0]!.cautions).toContain(
      'No single source asserts this join.',
    );
  });

  it('leaves parts of one study alone', () => {
    const one = buildReview({
      configurations,
      ...buildEvidence([
        ['A', 's1', 'supports'],
        ['B', 's1', 'supports'],
      ]),
    });
    expect(proposeJuxtapositions(one).proposals).toEqual([]);
  });

  it('is accepted as an inference in the reviewer’s words, with every slot once', () => {
    const [proposal] = proposeJuxtapositions(review).proposals;
    const answers = {
      title: 'Time and trust',
      sentence: 'With time, partners trust each other and share.',
      inference: 'Both speak of the same partners.',
    };
    const answered = answerProposal(proposal!, 'join', { ...decision, answers });
    if (!answered.ok) throw new Error('not answered');
    expect(answered.value.operations[0]).toMatchObject({
      kind: 'juxtapose',
      from: ['A', 'B'],
      create: [
        {
          title: answers.title,
          statement: answers.sentence,
          slots: [{ role: 'context' }, { role: 'mechanism' }, { role: 'outcome' }],
          inference: { mode: 'abductive', memo: answers.inference },
        },
      ],
    });
  });

  it('is refused without a reason or without the inference in words', () => {
    const [proposal] = proposeJuxtapositions(review).proposals;
    const answers = { title: 'Time and trust', sentence: 'They share.' };
    const refused = answerProposal(proposal!, 'join', { ...decision, reason: ' ', answers });
    expect(refused.ok).toBe(false);
    expect(refused.issues.map(({ code }) => code)).toEqual(['missing-reason', 'missing-answer']);
  });
});
