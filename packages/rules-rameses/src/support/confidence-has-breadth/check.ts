import { defineCheck, readsOfEvidenceFor } from '@cmoc/appraisal';
import * as z from 'zod';

export const check = defineCheck({
  id: 'support/confidence-has-breadth',
  revision: 2,
  title: 'High confidence rests on more than one study family',
  why: 'High confidence in a claim that one document or one study family supports may be well placed, and a reader will ask why. What a claim inherits counts: through moves, and for a theory from its configurations and links.',
  grounds: [{ text: 'Reasoning of the authors of this package.', checked: 'judgement' }],
  presets: ['recommended', 'rameses-synthesis', 'strict', 'teaching'],
  severity: 'warning',
  subject: 'confidence',
  reads: readsOfEvidenceFor,
  messages: {
    'no-support': {
      outcome: 'failed',
      text: 'Confidence in {claim} is {level}, and no evidence for it is recorded.',
      advice: 'Bring evidence to bear on the claim, or say in the reason what the level rests on.',
    },
    'one-document': {
      outcome: 'failed',
      text: 'Confidence in {claim} is {level} on one document.',
      advice: 'Look for the claim elsewhere, or reconsider the level.',
    },
    'one-family': {
      outcome: 'failed',
      text: 'Confidence in {claim} is {level} on one study family ({documents} of its documents).',
      advice:
        'Several reports of one study are one voice: look elsewhere, or reconsider the level.',
    },
  },
  options: z.strictObject({
    levels: z.array(z.string().min(1)).default(['high']).describe('Levels that count as high.'),
  }),
  run: (judgement, { options, evidenceFor, finding }) => {
    const level = judgement.level.toLowerCase();
    if (!options.levels.includes(level)) return 'inapplicable';
    const { sources, families } = evidenceFor(judgement.subject).for;
    const params = {
      claim: `${judgement.subject.kind} ${judgement.subject.id}`,
      level: judgement.level,
    };
    if (sources.length === 0) return finding('no-support', params);
    if (sources.length === 1) return finding('one-document', params);
    return families.length === 1
      ? finding('one-family', { ...params, documents: sources.length })
      : 'passed';
  },
});
