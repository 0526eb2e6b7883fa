import { defineCheckCases } from '@cmoc/appraisal';

const withContext = (text: string) => ({
  configurations: [
    {
      id: 'c1',
      tier: 'extracted' as const,
      slots: [{ id: 'c', role: 'context' as const, text }],
    },
  ],
});

export const cases = defineCheckCases([
  {
    name: 'A context that says what matters about the setting passes',
    review: withContext('Rural hospitals in which everybody knows everybody'),
    expect: 'passed',
  },
  {
    name: 'A bare setting fails',
    review: withContext('Hospitals in the UK'),
    expect: [{ message: 'only-setting', target: 'configuration:c1#c' }],
  },
  {
    name: 'The words for settings can be changed',
    review: withContext('Barracks'),
    options: { settings: ['barracks'] },
    expect: [{ message: 'only-setting' }],
  },
  {
    name: 'Without a context there is nothing to look at',
    review: { configurations: [{ id: 'c1', tier: 'extracted', slots: [] }] },
    expect: 'inapplicable',
  },
]);
