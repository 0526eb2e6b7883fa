import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { CheckCase } from '../case/define-cases';
import { defineCheck, type Check } from '../check/define-check';
import { checkThat, packageWith } from '../test-material/test-rules';
import { testCheck } from './test-check';
import { testPackage } from './test-package';

const mechanism = (id: string, text: string) => ({
  configurations: [
    { id, tier: 'extracted' as const, slots: [{ id: 'm1', role: 'mechanism' as const, text }] },
  ],
});
const empty = { configurations: [{ id: 'c1', tier: 'extracted' as const, slots: [] }] };

const cases: readonly CheckCase[] = [
  { name: 'passes', review: mechanism('c1', 'Trust'), expect: 'passed' },
  { name: 'fails', review: mechanism('c1', 'Training'), expect: [{ message: 'found' }] },
  { name: 'nothing', review: empty, expect: 'inapplicable' },
];
const sound = checkThat('sound', ({ slots }, { finding }) =>
  slots.length === 0
    ? 'inapplicable'
    : slots
        .filter(({ text }) => text === 'Training')
        .map(({ id, text }) => finding('found', { what: text }, { slot: id })),
);

const codes = (check: Check, given: readonly CheckCase[] = cases) => [
  ...new Set(testCheck(check, given).map(({ code }) => code)),
];

describe('the tester', () => {
  test('has nothing to say of a sound rule', () => {
    expect(codes(sound)).toEqual([]);
  });

  test.each([
    ['no-cases', []],
    ['message-without-case', cases.filter(({ name }) => name !== 'fails')],
    ['no-passing-case', cases.filter(({ name }) => name !== 'passes')],
    ['no-inapplicable-case', cases.filter(({ name }) => name !== 'nothing')],
    ['case-twice', [...cases, { ...cases[0], name: 'again' } as CheckCase]],
    [
      'case-fails',
      [
        ...cases,
        { name: 'wrong', review: mechanism('c2', 'Hope'), expect: [{ message: 'found' }] },
      ],
    ],
    [
      'case-invalid',
      [
        ...cases,
        { name: 'no review', review: { configurations: [{}] } as never, expect: 'passed' },
      ],
    ],
  ] as const)('refuses %s', (code, given) => {
    expect(codes(sound, given)).toEqual([code]);
  });

  test('refuses an option without a case', () => {
    const check = defineCheck({
      ...sound,
      options: z.strictObject({ words: z.array(z.string()).default([]) }),
      run: sound.run as never,
    } as never);
    expect(codes(check)).toEqual(['option-without-case']);
  });

  test('refuses a rule that changes its input', () => {
    const check = checkThat('mutates', (configuration) => {
      (configuration.slots as unknown[]).push(1);
      return 'passed';
    });
    expect(codes(check)).toContain('mutates-input');
  });

  test('refuses a rule that breaks', () => {
    const check = checkThat('breaks', () => {
      throw new RangeError('no');
    });
    expect(codes(check)).toContain('broken');
  });

  test('refuses a rule that remembers', () => {
    let runs = 0;
    const check = checkThat('remembers', ({ slots }, { finding }) => {
      runs += 1;
      if (slots.length === 0) return 'inapplicable';
      return slots[0]?.text === 'Training' ? finding('found', { what: `run ${runs}` }) : 'passed';
    });
    expect(codes(check)).toContain('impure');
  });

  test('refuses a rule that depends on the order of entities', () => {
    const check = checkThat('first', (configuration, { review, finding }) => {
      if (configuration.slots.length === 0) return 'inapplicable';
      return review.configurations.length > 1 && review.configurations[0]?.id === configuration.id
        ? finding('found', { what: 'the first' })
        : 'passed';
    });
    const two = {
      configurations: [
        ...mechanism('c1', 'A').configurations,
        ...mechanism('c2', 'B').configurations,
      ],
    };
    const given = [
      ...cases.filter(({ name }) => name !== 'fails'),
      { name: 'two', review: two, expect: [{ message: 'found' }] },
    ];
    expect(codes(check, given)).toEqual(['order-dependent']);
  });

  test('refuses a rule that compares everything with everything', () => {
    const check = checkThat('pairs', (configuration, { review, finding }) => {
      if (configuration.slots.length === 0) return 'inapplicable';
      const same = review.configurations.filter(({ slots }) => slots[0]?.text === 'Training');
      return same.length > 0 ? finding('found', { what: 'a pair' }) : 'passed';
    });
    expect(codes(check)).toEqual(['slow']);
  });

  test('refuses words that claim quality', () => {
    const check = defineCheck({
      ...sound,
      title: 'The review is good',
      run: sound.run as never,
    } as never);
    expect(codes(check)).toEqual(['claims-quality']);
  });

  test('refuses two rules that say the same', () => {
    const twin = checkThat('twin', sound.run as never);
    const found = testPackage(packageWith(sound, twin), {
      'test/sound': cases,
      'test/twin': cases,
    });
    expect(found.map(({ code }) => code)).toEqual(['duplicate-rule']);
  });
});
