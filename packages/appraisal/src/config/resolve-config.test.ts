import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { defineCheck } from '../check/define-check';
import { appraise, type AppraisalConfig } from '../engine/appraise';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { parseSettings } from './settings';

const titled = defineCheck({
  id: 'test/long-title',
  revision: 1,
  title: 'A configuration has a long title',
  why: 'For the tests.',
  grounds: [{ text: 'The tests.', checked: 'judgement' }],
  presets: ['recommended', 'strict'],
  severity: 'warning',
  subject: 'configuration',
  options: z.strictObject({ least: z.number().default(10) }),
  messages: { short: { outcome: 'failed', text: 'Short: {id}.', advice: 'Write more.' } },
  run: ({ id, title = '' }, { finding, options }) =>
    title.length < options.least ? finding('short', { id }) : 'passed',
});
const rules = defineRulePackage({
  namespace: 'test',
  apiVersion: 1,
  checks: [titled],
  presets: {
    recommended: { checks: { 'test/long-title': 'warning' }, items: [] },
    strict: { checks: { 'test/long-title': 'error' }, items: [] },
    none: { checks: {}, items: [] },
  },
});
const review = reviewOfCase({
  configurations: [{ id: 'c1', tier: 'extracted', slots: [], title: 'Trust' }],
});

const run = (config: Partial<AppraisalConfig>) =>
  appraise(review, { packages: [rules], ...config }).results.find(
    ({ rule }) => rule === 'test/long-title',
  );

describe('the settings of an appraisal', () => {
  test('run what the preset holds, with its severity', () => {
    expect(run({})?.findings).toMatchObject([{ severity: 'warning', outcome: 'failed' }]);
    expect(run({ presets: ['strict'] })?.findings).toMatchObject([{ severity: 'error' }]);
    expect(run({ presets: ['none'] })).toBeUndefined();
  });

  test('of a single rule win over the preset', () => {
    expect(run({ rules: { 'test/long-title': 'off' } })).toBeUndefined();
    expect(run({ presets: ['none'], rules: { 'test/long-title': 'on' } })?.outcome).toBe('failed');
    expect(run({ rules: { 'test/long-title': 'hint' } })?.findings[0]?.severity).toBe('hint');
  });

  test('give a rule its options', () => {
    expect(run({ rules: { 'test/long-title': { options: { least: 5 } } } })?.outcome).toBe(
      'passed',
    );
  });

  test('leave findings to a person, of every rule or of all but one', () => {
    expect(run({ reviewOnFail: true })?.outcome).toBe('cant-tell');
    const one = { 'test/long-title': { reviewOnFail: true } };
    expect(run({ rules: one })?.findings).toMatchObject([{ outcome: 'cant-tell' }]);
    const other = { 'test/long-title': { reviewOnFail: false } };
    expect(run({ reviewOnFail: true, rules: other })?.outcome).toBe('failed');
  });

  test.each([
    ['unknown-preset', { presets: ['splendid'] }],
    ['unknown-rule', { rules: { 'other/long-title': 'on' } }],
    ['invalid-options', { rules: { 'test/long-title': { options: { least: 'ten' } } } }],
    ['invalid-options', { rules: { 'test/long-title': { options: { lest: 10 } } } }],
    ['invalid-config', { rules: { 'test/long-title': 'grave' } }],
    ['invalid-config', { reviewOnFail: 'yes' }],
    ['duplicate-rule', { packages: [rules, packageWith(titled)] }],
    ['not-a-rule-package', { packages: [{ checks: [] }] }],
  ])('are refused as %s: %j', (code, config) => {
    expect(() => run(config as never)).toThrow(expect.objectContaining({ code }));
  });

  test('as data are read strictly', () => {
    expect(parseSettings({ presets: ['strict'], reviewOnFail: true })).toMatchObject({ ok: true });
    expect(parseSettings({ preset: ['strict'] })).toMatchObject({
      ok: false,
      issues: [{ code: 'invalid-config' }],
    });
  });
});
