import type { ReviewInput } from '@cmoc/model';

/** A review of one configuration, for the examples on the pages of formats that draw. */
export const theoryOfOne: ReviewInput = {
  format: 'cmoc-review',
  version: '2.0',
  id: 'example',
  title: 'Working "together"',
  constructs: [{ id: 'trust', label: 'trust' }],
  configurations: [
    {
      id: 'A',
      title: 'Trust & risk',
      tier: 'extracted',
      slots: [
        {
          id: 'c1',
          role: 'context',
          text: 'Partners trust each other',
          constructs: ['trust'],
          direction: 'increase',
        },
        { id: 'm1', role: 'mechanism', text: 'They take <risks>' },
        { id: 'o1', role: 'outcome', text: 'Tasks are done' },
      ],
    },
  ],
};
