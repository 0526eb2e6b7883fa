import { expect, test } from 'vitest';
import { findEntity } from '../../find/find';
import { buildConfiguration, buildSlot } from './build-configuration';
import { buildEvidence } from './build-evidence';
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
  expect(findEntity(review, 'fragment', 'f')?.source).toBe('source');
  expect(findEntity(review, 'source', 'source')?.kind).toBe('document');
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

test('evidence in shorthand supports the whole configuration, from a passage of its own, unless it says otherwise', () => {
  const { fragments, evidence } = buildReview({
    configurations: [buildConfiguration('A', { context: ['trust'] })],
    ...buildEvidence([
      ['A', 's1'],
      ['A', 's2', 'opposes'],
    ]),
  });
  expect(fragments.map(({ id, source, text }) => [id, source, text])).toEqual([
    ['f0', 's1', 'Passage 0'],
    ['f1', 's2', 'Passage 1'],
  ]);
  expect(
    evidence.map(({ id, subject, fragment, stance }) => [id, subject.id, fragment, stance]),
  ).toEqual([
    ['e0', 'A', 'f0', 'supports'],
    ['e1', 'A', 'f1', 'opposes'],
  ]);
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
