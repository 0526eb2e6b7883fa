import { defineCheckCases } from '@cmoc/appraisal';

const programmes = [{ id: 'buddying', label: 'buddying programme' }];

export const cases = defineCheckCases([
  {
    name: 'A mechanism that says how people reason passes',
    review: {
      programmes,
      configurations: [
        {
          id: 'c1',
          tier: 'extracted',
          slots: [
            {
              id: 'm1',
              role: 'mechanism',
              text: 'Managers feel safe to admit what they do not know',
            },
          ],
        },
      ],
    },
    expect: 'passed',
  },
  {
    name: 'A mechanism that names the programme fails',
    review: {
      programmes,
      configurations: [
        {
          id: 'c1',
          tier: 'extracted',
          slots: [{ id: 'm1', role: 'mechanism', text: 'The buddying programme' }],
        },
      ],
    },
    expect: [{ message: 'names-programme', target: 'configuration:c1#m1' }],
  },
  {
    name: 'A mechanism that repeats the intervention fails',
    review: {
      configurations: [
        {
          id: 'c1',
          tier: 'extracted',
          slots: [
            { id: 'i1', role: 'intervention', text: 'Weekly joint ward rounds' },
            { id: 'm1', role: 'mechanism', text: 'Joint ward rounds' },
          ],
        },
      ],
    },
    expect: [{ message: 'names-intervention', target: 'configuration:c1#m1' }],
  },
  {
    name: 'A mechanism that is a bare activity is put to a person',
    review: {
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [{ id: 'm1', role: 'mechanism', text: 'Training' }] },
      ],
    },
    expect: [{ message: 'only-activity', target: 'configuration:c1#m1' }],
  },
  {
    name: 'The words for activities can be changed',
    review: {
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [{ id: 'm1', role: 'mechanism', text: 'Huddles' }] },
      ],
    },
    options: { activities: ['huddles'] },
    expect: [{ message: 'only-activity' }],
  },
  {
    name: 'Without a mechanism there is nothing to look at',
    review: {
      configurations: [
        {
          id: 'c1',
          tier: 'extracted',
          slots: [{ id: 'o1', role: 'outcome', text: 'Shorter waits' }],
        },
      ],
    },
    expect: 'inapplicable',
  },
]);
