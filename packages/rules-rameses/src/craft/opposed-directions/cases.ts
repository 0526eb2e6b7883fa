import { defineCheckCases } from '@cmoc/appraisal';

const constructs = ['trust', 'risk'].map((id) => ({ id, label: id }));

const configuration = (
  id: string,
  context: 'increase' | 'decrease',
  outcome: 'increase' | 'decrease',
) => ({
  id,
  tier: 'extracted' as const,
  slots: [
    { id: 'c', role: 'context' as const, text: 'Trust', constructs: ['trust'], direction: context },
    {
      id: 'o',
      role: 'outcome' as const,
      text: 'Risk taken',
      constructs: ['risk'],
      direction: outcome,
    },
  ],
});

export const cases = defineCheckCases([
  {
    name: 'Opposite outcomes in opposite contexts pass: that is the pattern',
    review: {
      constructs,
      configurations: [
        configuration('c1', 'increase', 'increase'),
        configuration('c2', 'decrease', 'decrease'),
      ],
    },
    expect: 'passed',
  },
  {
    name: 'Opposite outcomes in the same context are put to a person',
    review: {
      constructs,
      configurations: [
        configuration('c1', 'increase', 'increase'),
        configuration('c2', 'increase', 'decrease'),
      ],
    },
    expect: [{ message: 'both-ways', target: 'configuration:c1' }],
  },
  {
    name: 'A context that names no construct cannot be compared',
    review: {
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [{ id: 'c', role: 'context', text: 'Trust' }] },
      ],
    },
    expect: 'inapplicable',
  },
]);
