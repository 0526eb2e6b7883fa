import { defineCheckCases, type CaseReview } from '@cmoc/appraisal';

const sources: CaseReview = {
  sources: [{ id: 's1', kind: 'document', label: 'Fulop' }],
  fragments: [
    {
      id: 'f1',
      source: 's1',
      text: 'Staff held back.',
      distance: 'paraphrase',
      status: 'reported-finding',
    },
  ],
};

export const cases = defineCheckCases([
  {
    name: 'A consolidated configuration with evidence passes',
    review: {
      ...sources,
      configurations: [{ id: 'c1', tier: 'consolidated', slots: [] }],
      evidence: [
        {
          id: 'e1',
          subject: { kind: 'configuration', id: 'c1' },
          fragment: 'f1',
          stance: 'supports',
        },
      ],
    },
    expect: 'passed',
  },
  {
    name: 'Evidence on the configuration it was made from counts',
    review: {
      ...sources,
      team: [{ id: 'p1', name: 'Reviewer' }],
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [] },
        { id: 'c2', tier: 'refined', slots: [] },
      ],
      evidence: [
        {
          id: 'e1',
          subject: { kind: 'configuration', id: 'c1' },
          fragment: 'f1',
          stance: 'supports',
        },
      ],
      mappings: [
        {
          id: 'm1',
          move: 'refine',
          from: ['c1'],
          to: ['c2'],
          by: 'p1',
          at: '2026-01-05T10:00:00Z',
          reason: 'Says why.',
        },
      ],
    },
    expect: 'passed',
  },
  {
    name: 'A configuration that is openly inferred passes',
    review: {
      configurations: [
        {
          id: 'c1',
          tier: 'refined',
          slots: [],
          inference: {
            mode: 'retroductive',
            memo: 'What must be at work for both outcomes to occur.',
          },
        },
      ],
    },
    expect: 'passed',
  },
  {
    name: 'A refined configuration that rests on nothing fails',
    review: { configurations: [{ id: 'c1', tier: 'refined', slots: [] }] },
    expect: [{ message: 'no-warrant', target: 'configuration:c1' }],
  },
  {
    name: 'A move that was taken back carries no evidence',
    review: {
      ...sources,
      team: [{ id: 'p1', name: 'Reviewer' }],
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [] },
        { id: 'c2', tier: 'refined', slots: [] },
      ],
      evidence: [
        {
          id: 'e1',
          subject: { kind: 'configuration', id: 'c1' },
          fragment: 'f1',
          stance: 'supports',
        },
      ],
      mappings: [
        {
          id: 'm1',
          move: 'refine',
          from: ['c1'],
          to: ['c2'],
          by: 'p1',
          at: '2026-01-05T10:00:00Z',
          reason: 'Says why.',
          withdrawn: { by: 'p1', at: '2026-01-06T10:00:00Z', reason: 'They differ after all.' },
        },
      ],
    },
    expect: [{ message: 'no-warrant', target: 'configuration:c2' }],
  },
  {
    name: 'Extracted configurations are not asked',
    review: { configurations: [{ id: 'c1', tier: 'extracted', slots: [] }] },
    expect: 'inapplicable',
  },
]);
