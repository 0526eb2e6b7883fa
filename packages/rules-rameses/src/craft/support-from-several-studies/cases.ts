import { defineCheckCases, type CaseReview } from '@cmoc/appraisal';

const passage = (id: string, source: string) => ({
  id,
  source,
  text: 'Staff held back.',
  distance: 'paraphrase' as const,
  status: 'reported-finding' as const,
});

const support = (id: string, fragment: string) => ({
  id,
  subject: { kind: 'configuration' as const, id: 'c1' },
  fragment,
  stance: 'supports' as const,
});

const base: CaseReview = {
  studyFamilies: [{ id: 'sf1', label: 'The merger study' }],
  configurations: [{ id: 'c1', tier: 'extracted', slots: [] }],
};

export const cases = defineCheckCases([
  {
    name: 'Two study families pass',
    review: {
      ...base,
      sources: [
        { id: 's1', kind: 'document', label: 'Fulop', studyFamily: 'sf1' },
        { id: 's2', kind: 'document', label: 'Shaw' },
      ],
      fragments: [passage('f1', 's1'), passage('f2', 's2')],
      evidence: [support('e1', 'f1'), support('e2', 'f2')],
    },
    expect: 'passed',
  },
  {
    name: 'Two reports of one study are one family',
    review: {
      ...base,
      sources: [
        { id: 's1', kind: 'document', label: 'Fulop 2002', studyFamily: 'sf1' },
        { id: 's2', kind: 'document', label: 'Fulop 2005', studyFamily: 'sf1' },
      ],
      fragments: [passage('f1', 's1'), passage('f2', 's2')],
      evidence: [support('e1', 'f1'), support('e2', 'f2')],
    },
    expect: [{ message: 'one-family', target: 'configuration:c1' }],
  },
  {
    name: 'One source without a study family is one source',
    review: {
      ...base,
      sources: [{ id: 's1', kind: 'document', label: 'Shaw' }],
      fragments: [passage('f1', 's1')],
      evidence: [support('e1', 'f1')],
    },
    expect: [{ message: 'one-source', target: 'configuration:c1' }],
  },
  {
    name: 'What was merged into it brings its studies with it',
    review: {
      ...base,
      team: [{ id: 'p1', name: 'Reviewer' }],
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [] },
        { id: 'c2', tier: 'extracted', slots: [] },
        { id: 'r1', tier: 'consolidated', slots: [] },
      ],
      sources: [
        { id: 's1', kind: 'document', label: 'Fulop', studyFamily: 'sf1' },
        { id: 's2', kind: 'document', label: 'Shaw' },
      ],
      fragments: [passage('f1', 's1'), passage('f2', 's2')],
      evidence: [
        support('e1', 'f1'),
        { ...support('e2', 'f2'), subject: { kind: 'configuration', id: 'c2' } },
      ],
      mappings: [
        {
          id: 'm1',
          move: 'merge',
          from: ['c1', 'c2'],
          to: ['r1'],
          by: 'p1',
          at: '2026-01-05T10:00:00Z',
          reason: 'They tell the same.',
        },
      ],
    },
    expect: [
      { message: 'one-family', target: 'configuration:c1' },
      { message: 'one-source', target: 'configuration:c2' },
    ],
  },
  {
    name: 'The opposite, confirmed, is no support',
    review: {
      ...base,
      sources: [{ id: 's1', kind: 'document', label: 'Shaw' }],
      fragments: [passage('f1', 's1')],
      evidence: [{ ...support('e1', 'f1'), stance: 'opposite-confirmed' }],
    },
    expect: 'inapplicable',
  },
  {
    name: 'Without support there is nothing to count',
    review: base,
    expect: 'inapplicable',
  },
]);
