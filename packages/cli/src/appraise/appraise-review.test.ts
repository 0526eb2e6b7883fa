import {
  appraise,
  defineCheck,
  defineInstrument,
  defineItem,
  defineRulePackage,
} from '@cmoc/appraisal';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { terminalFor } from '../terminal/terminal';
import { failsOn, isOpen, outputOf } from './appraise-review';
import { appraisalAsText } from './appraise-text';
import { appraiseOutputSchema, type AppraiseOutput } from './output';

const ground = { text: 'House practice.', checked: 'judgement' } as const;

const noActor = defineCheck({
  id: 'house/mechanism-has-actor',
  revision: 1,
  title: 'A mechanism says who reasons',
  why: 'Somebody reasons.',
  grounds: [ground],
  presets: ['house'],
  severity: 'warning',
  subject: 'configuration',
  messages: {
    'no-actor': {
      outcome: 'failed',
      text: 'The mechanism “{mechanism}” names nobody.',
      advice: 'Say whose reasoning it is.',
    },
  },
  run: ({ slots }, { finding }) =>
    slots
      .filter((slot) => slot.role === 'mechanism' && slot.actor === undefined)
      .map((slot) => finding('no-actor', { mechanism: slot.text }, { slot: slot.id })),
});

const settledHint = defineCheck({
  id: 'house/title-is-realist',
  revision: 1,
  title: 'The title names a realist review',
  why: 'So that it is found.',
  grounds: [ground],
  presets: ['house'],
  severity: 'error',
  subject: 'review',
  messages: { open: { outcome: 'cant-tell', text: 'Does “{title}” say so?', advice: 'Read it.' } },
  run: ({ title }, { finding }) => finding('open', { title }),
});

const item = defineItem({
  id: 'house@1/clear',
  revision: 1,
  title: 'The question is clear',
  why: 'Readers ask.',
  grounds: [ground],
  presets: ['house'],
  instrument: defineInstrument({
    id: 'house@1',
    title: 'House',
    about: 'For tests.',
    grounds: [ground],
    scale: [
      { id: 'no', label: 'no' },
      { id: 'yes', label: 'yes', affirms: true },
    ],
    ordered: true,
  }),
  text: 'Is it?',
  subject: 'review',
  reads: ['questions'],
});

const rules = defineRulePackage({
  namespace: ['house', 'house@1'],
  apiVersion: 1,
  checks: [noActor, settledHint],
  items: [item],
  presets: {
    recommended: { checks: { 'house/mechanism-has-actor': 'warning' }, items: [] },
    house: {
      checks: { 'house/mechanism-has-actor': 'warning', 'house/title-is-realist': 'error' },
      items: ['house@1/clear'],
    },
  },
});

function appraised(preset: string[] = [], review = exampleReview()): AppraiseOutput {
  const appraisal = appraise(review, {
    packages: [rules],
    ...(preset.length === 0 ? {} : { presets: preset }),
  });
  return outputOf(appraisal, review, { file: 'r.cmoc.json', failOn: 'error', outsideRules: [] });
}

const plain = terminalFor(
  { write: () => undefined, isTerminal: false, columns: undefined },
  { COLUMNS: '80' },
);

describe('outputOf', () => {
  it('keeps to its documented form', () => {
    const output = appraised(['house']);
    expect(appraiseOutputSchema.parse(output)).toEqual(output);
  });

  it('runs the recommended rules unless told otherwise', () => {
    expect(appraised().results.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['house/mechanism-has-actor', 'failed'],
    ]);
  });

  it('counts open findings by severity and adds up nothing else', () => {
    expect(appraised(['house']).counts).toEqual({
      open: { error: 1, warning: 22, hint: 0 },
      settled: 0,
    });
  });
});

describe('isOpen', () => {
  const said = { id: 'v', by: 'p', at: '2026-01-01T00:00:00Z', reason: 'As published.' };

  it('holds until a person has answered', () => {
    expect(isOpen({ outcome: 'failed' })).toBe(true);
    expect(isOpen({ outcome: 'cant-tell' })).toBe(true);
    expect(isOpen({ outcome: 'failed', verdict: { ...said, verdict: 'failed' } })).toBe(true);
    expect(isOpen({ outcome: 'passed', verdict: { ...said, verdict: 'passed' } })).toBe(false);
    expect(isOpen({ outcome: 'failed', waiver: said })).toBe(false);
    expect(isOpen({ outcome: 'failed', inBaseline: true })).toBe(false);
  });
});

describe('failsOn', () => {
  const with_ = (failOn: AppraiseOutput['failOn'], open: AppraiseOutput['counts']['open']) =>
    failsOn({ failOn, counts: { open, settled: 0 } });

  it('counts findings of the level asked for and above', () => {
    const warning = { error: 0, warning: 1, hint: 0 };
    expect(
      (['error', 'warning', 'hint', 'never'] as const).map((level) => with_(level, warning)),
    ).toEqual([false, true, true, false]);
  });
});

describe('appraisalAsText', () => {
  it('groups findings by rule, gravest first, and gives their advice once', () => {
    const text = appraisalAsText(appraised(['house']), plain);
    expect(text.indexOf('house/title-is-realist')).toBeLessThan(
      text.indexOf('house/mechanism-has-actor'),
    );
    expect(text.match(/Say whose reasoning it is\./g)).toHaveLength(1);
    expect(text).toMatch(/IOC-01 m1 +The mechanism “Partners work synergistically” names nobody\./);
    expect(text).toContain('22 findings on 22 configurations');
    expect(text).toContain('Open: 1 error, 22 warnings and 0 hints; settled: 0.');
    expect(text).toContain('cmoc explain house/title-is-realist');
  });

  it('lists what people judge with where it stands', () => {
    expect(appraisalAsText(appraised(['house']), plain)).toMatch(
      /not judged +The question is clear \(clear\)/,
    );
  });

  it('keeps every line within 80 columns', () => {
    const lines = appraisalAsText(appraised(['house']), plain).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
