import { defineCheck } from '@cmoc/appraisal';
import type { Evidence } from '@cmoc/model';
import { z } from 'zod';
import { claimKey, supportOfClaims } from '../../facts/evidence-on-claims';

export const check = defineCheck({
  id: 'support/confidence-has-breadth',
  revision: 1,
  title: 'High confidence rests on more than one study family',
  why: 'High confidence in a claim that one document or one study family supports may be well placed, and a reader will ask why. For a theory, the evidence on its configurations and links counts too.',
  grounds: [{ text: 'Reasoning of the authors of this package.', checked: 'judgement' }],
  presets: ['recommended', 'rameses-synthesis', 'strict', 'teaching'],
  severity: 'warning',
  subject: 'confidence',
  reads: ['fragments', 'sources', 'theories'],
  facts: [supportOfClaims],
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
  run: (judgement, { options, fact, find, finding }) => {
    const level = judgement.level.toLowerCase();
    if (!options.levels.includes(level)) return 'inapplicable';
    const support = fact(supportOfClaims);
    const { subject } = judgement;
    const theory = subject.kind === 'theory' ? find('theory', subject.id) : undefined;
    const claims = [
      subject,
      ...(theory?.configurations ?? []).map((id) => ({ kind: 'configuration', id })),
      ...(theory?.links ?? []).map((id) => ({ kind: 'link', id })),
    ];
    const documents = new Set<string>();
    const families = new Set<string>();
    const sourceOf = ({ fragment }: Evidence) => find('fragment', fragment)?.source;
    for (const evidence of claims.flatMap((claim) => support.get(claimKey(claim)) ?? [])) {
      const id = sourceOf(evidence);
      const source = id === undefined ? undefined : find('source', id);
      if (source === undefined) continue;
      documents.add(source.id);
      families.add(source.studyFamily ?? source.id);
    }
    const params = { claim: `${subject.kind} ${subject.id}`, level: judgement.level };
    if (documents.size === 0) return finding('no-support', params);
    if (documents.size === 1) return finding('one-document', params);
    return families.size === 1
      ? finding('one-family', { ...params, documents: documents.size })
      : 'passed';
  },
});
