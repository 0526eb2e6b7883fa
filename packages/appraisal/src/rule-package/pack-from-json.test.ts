import { describe, expect, test } from 'vitest';
import { appraise } from '../engine/appraise';
import { packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { withOfficialWording } from '../wording/with-official-wording';
import { pageOf } from '../rule-page/page-of';
import { packFromJson } from './pack-from-json';
import { rulePackageFrom } from './rule-package-from';

const ground = { text: 'House practice.', checked: 'judgement' };
const pack = {
  namespace: 'house',
  apiVersion: 1,
  instruments: [
    {
      id: 'house',
      title: 'House form',
      about: 'A form of ours.',
      grounds: [ground],
      scale: [
        { id: 'no', label: 'No' },
        { id: 'yes', label: 'Yes', affirms: true },
      ],
      ordered: false,
    },
  ],
  checks: [
    {
      id: 'house/has-title',
      revision: 1,
      title: 'A configuration has a title',
      why: 'Tables need one.',
      grounds: [ground],
      presets: ['recommended'],
      severity: 'hint',
      given: { each: 'configuration' },
      rules: [
        { when: { path: 'title', is: 'absent' }, then: { message: 'none', params: { id: 'id' } } },
      ],
      messages: { none: { outcome: 'failed', text: '{id} has no title.', advice: 'Give it one.' } },
    },
  ],
  items: [
    {
      id: 'house/readable',
      revision: 1,
      title: 'Readable',
      why: 'People read it.',
      grounds: [ground],
      presets: ['recommended'],
      instrument: 'house',
      number: '1',
      text: 'Can it be read?',
      subject: 'review',
      reads: [],
    },
  ],
};

const made = packFromJson(pack);
const exampleCases = [{ name: 'Nothing is there', review: {}, expect: 'inapplicable' }];

describe('a pack written as JSON', () => {
  test('runs like any other', () => {
    if (!made.ok) throw new Error(made.issues[0]?.message);
    const review = reviewOfCase({ configurations: [{ id: 'c1', tier: 'extracted', slots: [] }] });
    const { results, items } = appraise(review, { packages: [made.value] });
    expect(results[0]?.findings[0]?.message).toBe('c1 has no title.');
    expect(items[0]).toMatchObject({ item: 'house/readable', status: 'untested' });
  });

  test('brings the worked examples and rates of its pages along', () => {
    const cases = {
      'house/has-title': exampleCases,
    };
    const rates = { 'house/has-title': { planted: 4, detected: 3, clean: 2, falseAlarms: 1 } };
    const loaded = packFromJson({ ...pack, cases, rates });
    if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
    const { blocks } = pageOf('house/has-title', [loaded.value]) ?? { blocks: [] };
    expect(blocks).toContainEqual({
      type: 'example',
      name: 'Nothing is there',
      review: {},
      expect: 'inapplicable',
    });
    expect(JSON.stringify(blocks)).toContain(
      'Found 3 of 4 planted defects (75 %); raised a false alarm on 1 of 2 reviews',
    );
  });

  test.each([
    ['cases of another shape', { ...pack, cases: { 'house/has-title': [{ name: 'x' }] } }],
    ['cases of a rule it lacks', { ...pack, cases: { 'house/gone': exampleCases } }],
    ['rates that are no counts', { ...pack, rates: { 'house/has-title': { planted: -1 } } }],
    ['an unknown key', { ...pack, extra: 1 }],
    ['a code path', { ...pack, checks: [{ ...pack.checks[0], run: 'process.exit()' }] }],
    ['a rule outside its namespace', { ...pack, namespace: 'other' }],
    ['an item without its instrument', { ...pack, instruments: [] }],
    ['numbers for levels', { ...pack, instruments: [{ ...pack.instruments[0], scale: [1, 2] }] }],
    ['a message that is not there', { ...pack, checks: [{ ...pack.checks[0], messages: {} }] }],
  ])('with %s is refused', (_, value) => {
    const result = packFromJson(value);
    expect(result.ok).toBe(false);
    expect(result.issues[0]?.code).toBe('invalid-pack');
  });

  test('with a condition that is none is told which there are', () => {
    const [check] = pack.checks;
    const rules = [{ when: { path: 'title', is: 'missing' }, then: { message: 'no-title' } }];
    const result = packFromJson({ ...pack, checks: [{ ...check, rules }] });
    const [issue] = result.ok ? [] : result.issues;
    expect(issue?.path).toEqual(['checks', 0, 'rules', 0, 'when']);
    expect(issue?.message).toContain('“is” (present, absent or blank)');
  });
});

describe('what a module exports', () => {
  test('is taken as a package when it is one', () => {
    expect(rulePackageFrom({ default: packageWith() }, 'house')).toMatchObject({ ok: true });
    expect(rulePackageFrom({ default: pack }, 'house.json')).toMatchObject({ ok: true });
  });

  test.each([[undefined], [42], [{ default: () => 1 }]])('is refused when it is %j', (exported) => {
    expect(rulePackageFrom(exported, 'house')).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-rule-package' }],
    });
  });
});

describe('official wording from a file of the user', () => {
  const wording = { instrument: 'house', source: 'our copy', items: { '1': 'The official text.' } };

  test('stands on the page beside our own', () => {
    if (!made.ok) throw new Error('no pack');
    const loaded = withOfficialWording(made.value, wording);
    if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
    const page = pageOf('house/readable', [loaded.value]);
    expect(page?.blocks.filter(({ type }) => type === 'question')).toEqual([
      { type: 'question', text: 'Can it be read?' },
      { type: 'question', text: 'The official text. (our copy)' },
    ]);
  });

  test.each([
    ['another shape', { instrument: 'house' }],
    ['an instrument nobody has', { ...wording, instrument: 'other' }],
    ['an item the instrument lacks', { ...wording, items: { '9': 'x' } }],
  ])('with %s is refused', (_, value) => {
    if (!made.ok) throw new Error('no pack');
    const loaded = withOfficialWording(made.value, value);
    expect(loaded.ok).toBe(false);
    expect(loaded.issues[0]?.code).toBe('invalid-wording');
  });
});
