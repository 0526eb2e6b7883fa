import { defineCheck } from '@cmoc/appraisal';
import { bareDoi, sourcesByDoi } from '../../facts/shared-dois';

export const check = defineCheck({
  id: 'relevance-richness-rigour/report-once',
  revision: 1,
  title: 'A report is there once, or its copies are one study family',
  why: 'Support is counted in study families. The same report entered twice, without a study family that joins the entries, would count as two voices.',
  grounds: [
    { text: 'Several reports of one study count once.', locator: 'A8', checked: 'judgement' },
  ],
  presets: ['recommended', 'relevance-richness-rigour', 'strict'],
  severity: 'warning',
  subject: 'source',
  reads: ['sources'],
  facts: [sourcesByDoi],
  messages: {
    'same-doi': {
      outcome: 'failed',
      text: 'The DOI {doi} stands on several sources that no study family joins: {sources}.',
      advice: 'Keep one entry, or put them into one study family.',
      identity: ['doi'],
    },
  },
  run: (source, { fact, find, finding }) => {
    const doi = bareDoi(source.reference?.DOI);
    if (doi === undefined) return 'inapplicable';
    const twins = fact(sourcesByDoi).get(doi) ?? [];
    if (twins[0] !== source.id || twins.length === 1) return 'passed';
    const families = new Set(twins.map((id) => find('source', id)?.studyFamily ?? id));
    if (families.size === 1) return 'passed';
    return finding(
      'same-doi',
      { doi, sources: twins.join(', ') },
      { also: twins.slice(1).map((id) => ({ kind: 'source', id })) },
    );
  },
});
