import type { ReviewInput } from '@cmoc/model';
import type { FormatCases } from '../../page/format-case';

const slot = (id: string, role: string, construct: string, direction?: string) => ({
  id,
  role,
  text: `${construct}, ${direction ?? 'stated'}`,
  constructs: [construct],
  ...(direction === undefined ? {} : { direction }),
});

const review = {
  format: 'cmoc-review',
  version: '2.0',
  id: 'example',
  title: 'Example',
  constructs: ['trust', 'sharing', 'rain'].map((id) => ({ id, label: id })),
  configurations: [
    {
      id: 'A',
      tier: 'extracted',
      slots: [
        slot('c1', 'context', 'trust', 'increase'),
        slot('o1', 'outcome', 'sharing', 'increase'),
      ],
    },
    {
      id: 'B',
      tier: 'extracted',
      slots: [slot('c1', 'context', 'trust'), slot('o1', 'outcome', 'sharing', 'decrease')],
    },
    {
      id: 'D',
      tier: 'extracted',
      slots: [
        slot('c1', 'context', 'trust', 'absent'),
        slot('m1', 'mechanism', 'rain'),
        slot('o1', 'outcome', 'sharing', 'absent'),
      ],
    },
  ],
} as ReviewInput;

/** Examples of truth tables. */
export const cases: FormatCases = {
  writing: [
    {
      title: 'Three configurations, two of which contradict each other',
      review,
      holds: [
        'C.trust,M.rain,OUT,configurations,incl,study_families,cases,outcome',
        '1,-,C,2,0.500,0,A; B,sharing',
        '0,1,0,1,0.000,0,D,sharing',
      ],
    },
  ],
};
