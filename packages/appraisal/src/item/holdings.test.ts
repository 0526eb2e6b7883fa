import { expect, test } from 'vitest';
import { appraise } from '../engine/appraise';
import { defineInstrument } from '../instrument/define-instrument';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { reviewOfCase } from '../testing/case-review';
import { defineItem } from './define-item';

const grounds = [{ text: 'The tests.', checked: 'judgement' as const }];
const item = defineItem({
  id: 'test/sources',
  revision: 1,
  title: 'Sources',
  why: 'People read it.',
  grounds,
  presets: ['recommended'],
  instrument: defineInstrument({
    id: 'test',
    title: 'A form',
    about: 'For tests.',
    grounds,
    scale: [
      { id: 'low', label: 'Low' },
      { id: 'high', label: 'High', affirms: true },
    ],
    ordered: true,
  }),
  text: 'Are they described?',
  subject: 'review',
  reads: ['sources'],
  holdings: [{ label: 'Studies', query: { from: 'sources', distinct: 'study-families' } }],
});
const packages = [
  defineRulePackage({
    namespace: 'test',
    apiVersion: 1,
    items: [item],
    presets: { recommended: { checks: {}, items: [item.id] } },
  }),
];

/** A source for each study, `-` where none is recorded. */
function reviewOf(...studies: readonly string[]) {
  return reviewOfCase({
    studyFamilies: [...new Set(studies)].flatMap((id) => (id === '-' ? [] : [{ id, label: id }])),
    sources: studies.map((study, at) => ({
      ...{ id: `s${at}`, kind: 'document' as const, label: `S${at}` },
      ...(study === '-' ? {} : { studyFamily: study }),
    })),
  });
}

test.each([
  [['a', 'a', 'b'], '2 study families'],
  [['a', 'a'], '1 study family'],
  [['-', '-', '-'], '3 sources, no study family recorded'],
  [['-'], '1 source, no study family recorded'],
  [['a', 'a', '-', '-'], '3 study families and sources without one (2)'],
])('studies of %j are counted as what is on record', (studies, said) => {
  const { items } = appraise(reviewOf(...studies), { packages });
  expect(items[0]?.held.map(({ count, unit }) => `${count} ${unit}`)).toEqual([said]);
});

test('recording a study family changes what is said, where the count stays', () => {
  const previous = appraise(reviewOf('-'), { packages });
  const { items } = appraise(reviewOf('a'), { packages, previous });
  expect(items[0]?.held[0]?.unit).toBe('study family');
});
