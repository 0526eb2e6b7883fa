import { expect, test } from 'vitest';
import { find } from '../../find/find';
import { buildConfiguration, buildSlot } from './build-configuration';
import { buildReview } from './build-review';

test('an empty review is valid', () => {
  expect(buildReview().configurations).toEqual([]);
});

test('what is referred to and not given is made', () => {
  const review = buildReview({
    configurations: [
      buildConfiguration('A', {
        context: ['trust increase'],
        mechanism: ['faith'],
        outcome: ['joint work decrease'],
      }),
    ],
    evidence: [
      {
        id: 'e',
        subject: { kind: 'configuration', id: 'A' },
        fragment: 'f',
        stance: 'opposes',
        slots: ['o1'],
      },
    ],
  });
  expect(review.constructs.map(({ id }) => id)).toEqual(['faith', 'joint-work', 'trust']);
  expect(find(review, 'fragment', 'f')?.source).toBe('source');
  expect(find(review, 'source', 'source')?.kind).toBe('document');
});

test('what is given is kept as it is', () => {
  const review = buildReview({
    constructs: [{ id: 'trust', label: 'Trust' }],
    configurations: [buildConfiguration('A', { context: ['trust'] })],
  });
  expect(review.constructs).toHaveLength(1);
  expect(review.constructs[0]?.label).toBe('Trust');
});

test('shorthand reads a direction from the last word only', () => {
  expect(buildSlot('mechanism', 'trust absent', 2)).toMatchObject({
    id: 'm2',
    constructs: ['trust'],
    direction: 'absent',
  });
  expect(buildSlot('context', 'increase')).toMatchObject({ constructs: ['increase'] });
  expect(buildSlot('context', 'increase')).not.toHaveProperty('direction');
});

test('parts that make no valid review are refused', () => {
  expect(() =>
    buildReview({ configurations: [buildConfiguration('A', {}), buildConfiguration('A', {})] }),
  ).toThrow(expect.objectContaining({ code: 'invalid-review' }));
});

test('a misspelt word or key is a compile error', () => {
  // @ts-expect-error -- there is no such completeness
  expect(() => buildReview({ completeness: 'partly' })).toThrow();
  // @ts-expect-error -- there is no such collection
  expect(buildReview({ construct: [] })).toHaveProperty('construct');
});
