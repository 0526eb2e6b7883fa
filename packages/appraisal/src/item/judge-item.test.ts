import { describe, expect, test } from 'vitest';
import { appraise } from '../engine/appraise';
import { defineInstrument } from '../instrument/define-instrument';
import { defineRulePackage } from '../rule-package/define-rule-package';
import { checkThat } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import type { CaseReview } from '../case/define-cases';
import { agreementOnItem } from '../agreement/agreement-on-item';
import { defineItem } from './define-item';

const grounds = [{ text: 'The tests.', checked: 'judgement' as const }];
const instrument = defineInstrument({
  id: 'test',
  title: 'A form',
  about: 'For tests.',
  grounds,
  scale: [
    { id: 'low', label: 'Low' },
    { id: 'middle', label: 'Middle' },
    { id: 'high', label: 'High', affirms: true },
  ],
  ordered: true,
});
const definition = {
  id: 'test/clarity',
  revision: 1,
  title: 'Clarity',
  why: 'People read it.',
  grounds,
  presets: ['recommended'],
  instrument,
  text: 'Is it clear?',
  subject: 'review' as const,
  reads: ['configurations' as const],
};
const untitled = checkThat('untitled', ({ id, title }, { finding }) =>
  title === undefined ? finding('found', { what: id }) : 'passed',
);
const item = defineItem({
  ...definition,
  signals: [
    {
      from: 'test/untitled',
      effect: 'cap',
      level: 'middle',
      text: 'A configuration has no title.',
    },
    { from: 'test/untitled', effect: 'ask', text: 'Can it be found in a table?' },
    { from: 'test/untitled', effect: 'note', text: 'Titles are missing.' },
  ],
});

const team = ['p1', 'p2'].map((id) => ({ id, name: id }));
const said = (id: string, by: string, level: string, more: object = {}) => ({
  id,
  item: 'test/clarity',
  by,
  level,
  at: '2026-03-01T10:00:00Z',
  reason: 'Read twice.',
  ...more,
});

function judged(part: CaseReview, made = item) {
  const pack = defineRulePackage({
    namespace: 'test',
    apiVersion: 1,
    checks: [untitled],
    items: [made],
    presets: { recommended: { checks: { 'test/untitled': 'hint' }, items: ['test/clarity'] } },
  });
  const appraisal = appraise(reviewOfCase({ team, ...part }), { packages: [pack] });
  return { appraisal, result: appraisal.items[0] };
}
const bare = { configurations: [{ id: 'c1', tier: 'extracted' as const, slots: [] }] };

describe('an item', () => {
  test('is untested while nobody has judged it, whatever the signals say', () => {
    expect(judged(bare).result).toMatchObject({
      status: 'untested',
      permitted: { highest: 'middle' },
      signals: [{ effect: 'cap' }, { effect: 'ask' }, { effect: 'note' }],
    });
    expect(judged(bare).result).not.toHaveProperty('level');
  });

  test('is judged when raters agree', () => {
    const { result } = judged({ judgements: [said('j1', 'p1', 'high'), said('j2', 'p2', 'high')] });
    expect(result).toMatchObject({ status: 'judged', level: 'high' });
  });

  test('is contested when raters differ, and keeps both', () => {
    const { result } = judged({ judgements: [said('j1', 'p1', 'high'), said('j2', 'p2', 'low')] });
    expect(result).toMatchObject({ status: 'contested' });
    expect(result?.judgements).toHaveLength(2);
    expect(result).not.toHaveProperty('level');
  });

  test('is settled by a consensus with grounds, until somebody differs again', () => {
    const consensus = said('j3', 'p1', 'middle', { consensus: true, at: '2026-03-02T10:00:00Z' });
    const judgements = [said('j1', 'p1', 'high'), said('j2', 'p2', 'low'), consensus];
    expect(judged({ judgements }).result).toMatchObject({ status: 'judged', level: 'middle' });
    const again = said('j4', 'p2', 'low', { at: '2026-03-03T10:00:00Z' });
    expect(judged({ judgements: [...judgements, again] }).result?.status).toBe('contested');
  });

  test('is divergent above a cap without a reason, and judged with one', () => {
    const judgements = [said('j1', 'p1', 'high')];
    expect(judged({ ...bare, judgements }).result).toMatchObject({
      status: 'divergent',
      level: 'high',
    });
    const explained = [
      said('j1', 'p1', 'high', { overrides: 'The titles are in the table itself.' }),
    ];
    expect(judged({ ...bare, judgements: explained }).result).toMatchObject({
      status: 'judged',
      level: 'high',
      permitted: { highest: 'middle' },
    });
  });

  test('is never raised by a signal', () => {
    const judgements = [said('j1', 'p1', 'low')];
    expect(judged({ ...bare, judgements }).result).toMatchObject({
      status: 'judged',
      level: 'low',
    });
  });

  test('goes stale when what it rests on changes, and not when anything else does', () => {
    const subjectFingerprint = judged(bare).result?.subjectFingerprint;
    const judgements = [said('j1', 'p1', 'low', { subjectFingerprint })];
    expect(judged({ ...bare, judgements }).result?.status).toBe('judged');
    expect(judged({ ...bare, judgements, memos: [{ id: 'n1', text: 'x' }] }).result?.status).toBe(
      'judged',
    );
    expect(judged({ judgements }).result?.status).toBe('stale');
  });

  test('goes stale when the item itself changes', () => {
    const judgements = [said('j1', 'p1', 'low', { revision: 1 })];
    expect(judged({ judgements }, defineItem({ ...definition, revision: 2 })).result?.status).toBe(
      'stale',
    );
  });

  test('names a judgement on an unknown item or level and keeps it', () => {
    const judgements = [
      said('j1', 'p1', 'splendid'),
      said('j2', 'p1', 'low', { item: 'other/item' }),
    ];
    expect(judged({ judgements }).appraisal.issues.map(({ code }) => code)).toEqual([
      'judgement-of-unknown-level',
      'judgement-of-unknown-item',
    ]);
  });

  test('may not be defined to suggest a level that affirms', () => {
    expect(() => defineItem({ ...definition, suggestWhenNothingHeld: 'high' })).toThrow(
      'may not suggest',
    );
  });

  test('shows agreement between raters as information', () => {
    const { appraisal } = judged({
      judgements: [said('j1', 'p1', 'high'), said('j2', 'p2', 'low')],
    });
    expect(agreementOnItem(appraisal.items)).toMatchObject({
      raters: ['p1', 'p2'],
      percent: { value: 0, units: 1 },
    });
  });
});

describe('an appraisal', () => {
  test('holds no total: every number in it is a count with its unit, a revision or a version', () => {
    const { appraisal } = judged({ ...bare, judgements: [said('j1', 'p1', 'high')] });
    const keys = new Set<string>();
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'number') keys.add(key);
      if (typeof value === 'object' && value !== null) {
        for (const [inner, member] of Object.entries(value)) walk(member, inner);
      }
    };
    walk(appraisal, '');
    expect([...keys].sort()).toEqual(['apiVersion', 'count', 'revision']);
  });
});
