import { describe, expect, test } from 'vitest';
import type { Check } from '../check/define-check';
import { reviewOfCase } from '../testing/case-review';
import { checkThat, packageWith } from '../test-material/test-rules';
import { appraise } from './appraise';

const slot = (id: string, text: string) => ({ id, role: 'mechanism' as const, text });
const review = reviewOfCase({
  configurations: [
    { id: 'c1', tier: 'extracted', slots: [slot('m1', 'Trust grows')] },
    { id: 'c2', tier: 'extracted', slots: [slot('m1', 'Training')] },
  ],
});

const pointsAtTraining = checkThat('points-at-training', (configuration, { finding }) =>
  configuration.slots
    .filter(({ text }) => text.includes('Training'))
    .map(({ id, text }) => finding('found', { what: text }, { slot: id })),
);

const run = (...checks: Check[]) => appraise(review, { packages: [packageWith(...checks)] });

const findingIn = (later: Parameters<typeof appraise>[0]) =>
  appraise(later, { packages: [packageWith(pointsAtTraining)] }).results.at(-1)?.findings[0];

describe('appraise', () => {
  test('reports findings with their targets, message and severity', () => {
    const [result] = run(pointsAtTraining).results;
    expect(result?.outcome).toBe('failed');
    expect(result?.findings).toMatchObject([
      {
        messageId: 'found',
        message: 'Found Training.',
        severity: 'warning',
        targets: [{ kind: 'configuration', id: 'c2', slot: 'm1' }],
      },
    ]);
  });

  test('keeps the key of a finding when anything else changes', () => {
    const later = reviewOfCase({
      configurations: [
        { id: 'c0', tier: 'extracted', slots: [] },
        { id: 'c2', tier: 'extracted', slots: [slot('m0', 'Hope'), slot('m1', 'Training')] },
      ],
    });
    const before = run(pointsAtTraining).results[0]?.findings[0];
    const after = findingIn(later);
    expect(after?.key).toBe(before?.key);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  test('keeps the whole fingerprint when the target stays as it is', () => {
    const later = reviewOfCase({ configurations: [review.configurations[1] as never] });
    const after = findingIn(later);
    expect(after?.fingerprint).toBe(run(pointsAtTraining).results[0]?.findings[0]?.fingerprint);
  });

  test('is inapplicable where every subject is', () => {
    expect(run(checkThat('never', () => 'inapplicable')).results[0]?.outcome).toBe('inapplicable');
  });

  test('is inapplicable where the review has no subject', () => {
    const { results } = appraise(reviewOfCase({}), { packages: [packageWith(pointsAtTraining)] });
    expect(results.at(-1)?.outcome).toBe('inapplicable');
  });

  test('gives the same bytes for the same input', () => {
    expect(JSON.stringify(run(pointsAtTraining))).toBe(JSON.stringify(run(pointsAtTraining)));
  });

  test('leaves the review of the caller as it was, and not frozen', () => {
    const before = JSON.stringify(review);
    run(pointsAtTraining);
    expect(JSON.stringify(review)).toBe(before);
    expect(Object.isFrozen(review.configurations[0])).toBe(false);
  });
});

describe('a rule that misbehaves', () => {
  const sound = pointsAtTraining;
  const broken = {
    'rule-threw': checkThat('bad', () => {
      throw new RangeError('no');
    }),
    'rule-mutated-input': checkThat('bad', (configuration) => {
      (configuration as { title?: string }).title = 'mine';
      return 'passed';
    }),
    'rule-returned-nonsense': checkThat('bad', () => 42 as never),
    'undeclared-read': checkThat('bad', (_, { review: view }) =>
      (view as unknown as { sources: unknown[] }).sources.length > 0 ? 'passed' : 'inapplicable',
    ),
  };

  test.each(Object.entries(broken))(
    'that ends in %s is named, and the others go on',
    (code, rule) => {
      const appraisal = run(rule, sound);
      expect(appraisal.issues.map((issue) => [issue.code, issue.params['rule']])).toEqual([
        [code, 'test/bad'],
      ]);
      expect(appraisal.results.map(({ outcome }) => outcome)).toEqual(['errored', 'failed']);
    },
  );

  test('that runs past its budget is stopped', () => {
    let now = 0;
    const clock = () => (now += 60);
    const appraisal = appraise(review, {
      packages: [packageWith(sound)],
      budget: { clock, milliseconds: 50 },
    });
    expect(appraisal.results.at(-1)?.error?.code).toBe('rule-over-budget');
  });

  test('that sorts a collection in place is stopped', () => {
    const sorter = checkThat('bad', (_, { review: view }) => {
      (view.configurations as unknown[]).reverse();
      return 'passed';
    });
    expect(run(sorter).results[0]?.error?.code).toBe('rule-mutated-input');
  });
});
