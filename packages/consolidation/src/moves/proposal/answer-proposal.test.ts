import { apply } from '@cmoc/model';
import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeConsolidations } from '../consolidate/consolidate';
import { answerProposal } from './answer-proposal';
import { answeredAsDrafted, decided } from './answered-as-drafted';

const alike = (id: string) =>
  buildConfiguration(id, { mechanism: ['trust increase'], outcome: ['sharing increase'] });

const review = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  configurations: [alike('A'), alike('B')],
});
const [proposal] = proposeConsolidations(review).proposals;

const words = {
  title: 'Trust',
  sentence: 'Who trusts, shares.',
  mechanism: 'Trusting one another',
  outcome: 'Knowledge is shared',
};

describe('an answer to a proposal', () => {
  it('puts each answer in its place and who decided on what it makes, changing no proposal', () => {
    const before = JSON.stringify(proposal);
    const answers = { ...words, context: ' Where time is given ' };
    const answered = answerProposal(proposal!, 'consolidate', { ...decided, answers });
    if (!answered.ok) expect.fail(JSON.stringify(answered.issues));
    expect(answered.value).toMatchObject({ kind: 'batch', ...decided });
    const [step] = answered.value.operations;
    expect(step).toMatchObject({
      from: ['A', 'B'],
      create: [
        {
          title: words.title,
          statement: words.sentence,
          slots: [
            { id: 'c1', role: 'context', text: 'Where time is given', constructs: [] },
            { id: 'm1', role: 'mechanism', text: words.mechanism, constructs: ['trust'] },
            { id: 'o1', role: 'outcome', text: words.outcome, direction: 'increase' },
          ],
          by: decided.by,
          at: decided.at,
        },
      ],
    });
    expect(JSON.stringify(proposal)).toBe(before);
  });

  it('leaves out a part that nobody needs to word', () => {
    const answers = { ...words, context: '' };
    const answered = answerProposal(proposal!, 'consolidate', { ...decided, answers });
    if (!answered.ok) expect.fail(JSON.stringify(answered.issues));
    const result = apply(review, answered.value);
    if (!result.ok) expect.fail(JSON.stringify(result.issues));
    const made = result.value.review.configurations.find(({ tier }) => tier === 'consolidated');
    expect(made!.slots.map(({ id, text }) => [id, text])).toEqual([
      ['m1', words.mechanism],
      ['o1', words.outcome],
    ]);
  });

  it.each([
    [
      'without a reason',
      'consolidate',
      { ...decided, reason: ' ', answers: words },
      'missing-reason',
    ],
    [
      'without words it asks for',
      'consolidate',
      { ...decided, answers: { ...words, outcome: ' ' } },
      'missing-answer',
    ],
    [
      'with words it has no place for',
      'reject',
      { ...decided, answers: { title: 'Trust' } },
      'unknown-answer',
    ],
    ['with a choice that is not there', 'merge', decided, 'unknown-choice'],
  ] as const)('is refused %s', (_, choice, decision, code) => {
    const refused = answerProposal(proposal!, choice, decision);
    expect(refused.ok).toBe(false);
    expect(refused.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('does not apply a second time', () => {
    const once = apply(review, answeredAsDrafted(proposal!, 'consolidate'));
    if (!once.ok) expect.fail(JSON.stringify(once.issues));
    const twice = apply(once.value.review, answeredAsDrafted(proposal!, 'consolidate'));
    expect(twice.issues.map(({ code }) => code)).toContain('already-exists');
  });
});
