import { defineCheck } from '@cmoc/appraisal';
import { theoryRevisions } from '../../facts/theory-revisions';

const item = 'relevance-richness-rigour/relevance';

export const check = defineCheck({
  id: 'relevance-richness-rigour/relevance-to-current-theory',
  revision: 1,
  title: 'Relevance is judged for the theory as it stands',
  why: 'Relevance is relevance to a theory. When the theory is revised, a source that was of little use may matter now, and the other way round: it may need another reading. Where a judgement names a part of the theory by its label, only revisions of that part count.',
  grounds: [
    {
      text: 'A revision of the theory makes earlier judgements of relevance stale.',
      locator: 'A6',
      checked: 'judgement',
    },
    {
      text: 'Earlier papers are analysed again in the light of the later theory.',
      doi: '10.1111/medu.14137',
      checked: 'unchecked',
    },
  ],
  presets: ['recommended', 'relevance-richness-rigour', 'strict'],
  severity: 'hint',
  subject: 'judgement',
  reads: ['judgements'],
  facts: [theoryRevisions],
  messages: {
    'before-revision': {
      outcome: 'cant-tell',
      text: 'The relevance of {subject} was judged before the theory “{theory}” was revised.',
      advice: 'Read it again for the revised theory, and judge again or say that the level holds.',
      identity: ['subject'],
    },
  },
  run: (judgement, { fact, referring, finding }) => {
    const { subject, theoryArea, at } = judgement;
    if (judgement.item !== item || subject === undefined) return 'inapplicable';
    const area = theoryArea?.trim().toLowerCase() ?? '';
    const revisions = fact(theoryRevisions);
    const named = revisions.filter(({ names }) => names.has(area));
    const latest = (named.length > 0 ? named : revisions)[0];
    if (latest === undefined) return 'inapplicable';
    const judgedSince = referring('judgements', 'subject', subject).some(
      (other) =>
        other.item === item &&
        (other.theoryArea?.trim().toLowerCase() ?? '') === area &&
        Date.parse(other.at) >= Date.parse(latest.at),
    );
    if (judgedSince || Date.parse(at) >= Date.parse(latest.at)) return 'passed';
    return finding(
      'before-revision',
      { subject: subject.id, theory: latest.label },
      { also: [subject, { kind: 'theory', id: latest.id }] },
    );
  },
});
