import { defineCheck, type CheckContext, type MessageTable } from '@cmoc/appraisal';
import type { EntityRef, Evidence } from '@cmoc/model';
import { z } from 'zod';
import { supportOf } from '../../facts/evidence-on-claims';

export const check = defineCheck({
  id: 'support/confidence-has-breadth',
  revision: 1,
  title: 'High confidence rests on more than one study family',
  why: 'High confidence in a claim that one document or one study family supports may be well placed, and a reader will ask why. For a theory, the evidence on its configurations and links counts too.',
  grounds: [{ text: 'Reasoning of the authors of this package.', checked: 'judgement' }],
  presets: ['recommended', 'rameses-synthesis', 'strict', 'teaching'],
  severity: 'warning',
  subject: 'confidence',
  reads: ['evidence', 'fragments', 'sources', 'theories'],
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
  run: (judgement, { options, referring, find, finding }) => {
    const level = judgement.level.toLowerCase();
    if (!options.levels.includes(level)) return 'inapplicable';
    const { documents, families } = breadthOf(
      judgement.subject,
      (claim) => supportOf(claim, referring),
      find,
    );
    const params = {
      claim: `${judgement.subject.kind} ${judgement.subject.id}`,
      level: judgement.level,
    };
    if (documents.size === 0) return finding('no-support', params);
    if (documents.size === 1) return finding('one-document', params);
    return families.size === 1
      ? finding('one-family', { ...params, documents: documents.size })
      : 'passed';
  },
});

type Find = CheckContext<
  MessageTable,
  unknown,
  'configurations' | 'fragments' | 'sources' | 'theories'
>['find'];

/** The documents and study families that speak for a claim or, for a theory, for its parts. */
function breadthOf(
  claim: EntityRef,
  support: (claim: EntityRef) => readonly Readonly<Evidence>[],
  find: Find,
): { readonly documents: ReadonlySet<string>; readonly families: ReadonlySet<string> } {
  const documents = new Set<string>();
  const families = new Set<string>();
  for (const evidence of claimsWithin(claim, find).flatMap(support)) {
    const fragment = find('fragment', evidence.fragment);
    const source = fragment === undefined ? undefined : find('source', fragment.source);
    if (source === undefined) continue;
    documents.add(source.id);
    families.add(source.studyFamily ?? source.id);
  }
  return { documents, families };
}

function claimsWithin(claim: EntityRef, find: Find): EntityRef[] {
  const theory = claim.kind === 'theory' ? find('theory', claim.id) : undefined;
  return [
    claim,
    ...(theory?.configurations ?? []).map((id) => ({ kind: 'configuration' as const, id })),
    ...(theory?.links ?? []).map((id) => ({ kind: 'link' as const, id })),
  ];
}
