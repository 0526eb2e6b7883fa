import { describe, expect, test } from 'vitest';
import { defineCheck } from '../check/define-check';
import { appraise, type AppraisalConfig } from '../engine/appraise';
import { packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import type { CaseReview } from '../case/define-cases';
import { baselineOf, openFindings, parseBaseline, pruneBaseline } from './baseline';

const rule = (revision = 1, outcome: 'failed' | 'cant-tell' = 'cant-tell') =>
  defineCheck({
    id: 'test/untitled',
    revision,
    title: 'A configuration has a title',
    why: 'For the tests.',
    grounds: [{ text: 'The tests.', checked: 'judgement' }],
    presets: ['recommended'],
    severity: 'warning',
    subject: 'configuration',
    messages: { untitled: { outcome, text: 'No title on {id}.', advice: 'Give one.' } },
    run: ({ id, title }, { finding }) =>
      title === undefined ? finding('untitled', { id }) : 'passed',
  });

const base: CaseReview = {
  team: [{ id: 'p1', name: 'Reviewer' }],
  configurations: [
    { id: 'c1', tier: 'extracted', slots: [] },
    { id: 'c2', tier: 'extracted', slots: [] },
  ],
};
const decision = { by: 'p1', at: '2026-03-01T10:00:00Z', reason: 'It is meant to have none.' };

function run(part: CaseReview, config: Partial<AppraisalConfig> = {}, check = rule()) {
  const appraisal = appraise(reviewOfCase({ ...base, ...part }), {
    packages: [packageWith(check)],
    ...config,
  });
  const of = (id: string) => appraisal.results.find((result) => result.rule === id);
  return { appraisal, of, findings: of('test/untitled')?.findings ?? [] };
}

const first = run({}).findings[0];
const fingerprint = first?.fingerprint ?? '';

describe('a verdict', () => {
  const verdict = {
    id: 'v1',
    rule: 'test/untitled',
    revision: 1,
    fingerprint,
    verdict: 'passed' as const,
    ...decision,
  };

  test('settles a finding the check left open', () => {
    const { findings } = run({ verdicts: [verdict] });
    expect(findings[0]).toMatchObject({
      outcome: 'passed',
      verdict: { by: 'p1', verdict: 'passed' },
    });
    expect(findings[1]?.outcome).toBe('cant-tell');
  });

  test('survives an edit elsewhere', () => {
    const { findings } = run({
      verdicts: [verdict],
      configurations: [
        { id: 'c0', tier: 'refined', slots: [] },
        { id: 'c1', tier: 'extracted', slots: [] },
      ],
    });
    expect(findings.find(({ targets }) => targets[0]?.id === 'c1')?.outcome).toBe('passed');
  });

  test('is reopened when its target changes', () => {
    const { findings } = run({
      verdicts: [verdict],
      configurations: [{ id: 'c1', tier: 'refined', slots: [] }],
    });
    expect(findings[0]).toMatchObject({
      outcome: 'cant-tell',
      reopened: { because: 'target-changed', id: 'v1' },
    });
  });

  test('is reopened when the rule changes', () => {
    const { findings } = run({ verdicts: [verdict] }, {}, rule(2));
    expect(findings[0]).toMatchObject({
      outcome: 'cant-tell',
      reopened: { because: 'rule-changed' },
    });
  });

  test('taken back no longer counts', () => {
    const { findings } = run({ verdicts: [{ ...verdict, withdrawn: decision }] });
    expect(findings[0]?.outcome).toBe('cant-tell');
  });

  test('does not overrule a finding the check is sure of', () => {
    expect(run({ verdicts: [verdict] }, {}, rule(1, 'failed')).findings[0]?.outcome).toBe('failed');
  });

  test('given later wins over one given earlier', () => {
    const later = { ...verdict, id: 'v2', verdict: 'failed' as const, at: '2026-03-02T10:00:00Z' };
    expect(run({ verdicts: [later, verdict] }).findings[0]?.outcome).toBe('failed');
  });
});

describe('a waiver', () => {
  const waiver = { id: 'w1', rule: 'test/untitled', fingerprint, ...decision };

  test('keeps the finding in the result and off the open ones', () => {
    const { appraisal, findings, of } = run({ waivers: [waiver] });
    expect(findings[0]?.waiver).toMatchObject({ id: 'w1', reason: 'It is meant to have none.' });
    expect(openFindings(appraisal).map(({ targets }) => targets[0]?.id)).toEqual(['c2']);
    expect(of('appraisal/waiver-unused')?.outcome).toBe('passed');
  });

  test('survives an edit of its target', () => {
    const { findings } = run({
      waivers: [waiver],
      configurations: [{ id: 'c1', tier: 'refined', slots: [] }],
    });
    expect(findings[0]?.waiver?.id).toBe('w1');
  });

  test.each([
    ['appraisal/waiver-unused', 'unused', { fingerprint: '0000000000000000.0' }, {}],
    ['appraisal/waiver-unscoped', 'unscoped', { fingerprint: undefined }, {}],
    ['appraisal/waiver-reasonless', 'reasonless', { reason: 'n/a' }, {}],
    [
      'appraisal/waiver-expired',
      'expired',
      { until: '2026-03-10T00:00:00Z' },
      { at: '2026-04-01T00:00:00Z' },
    ],
    ['appraisal/waiver-expired', 'no-moment', { until: '2026-03-10T00:00:00Z' }, {}],
  ])('is found by %s (%s)', (id, message, change, config) => {
    const given = Object.fromEntries(
      Object.entries({ ...waiver, ...change }).filter(([, value]) => value !== undefined),
    ) as typeof waiver;
    const { of } = run({ waivers: [given] }, config);
    expect(of(id)?.findings).toMatchObject([
      { messageId: message, targets: [{ kind: 'waiver', id: 'w1' }] },
    ]);
  });

  test('without a reason, or past its end, accepts nothing', () => {
    expect(run({ waivers: [{ ...waiver, reason: '-' }] }).findings[0]?.waiver).toBeUndefined();
    const late = { ...waiver, until: '2026-03-10T00:00:00Z' };
    expect(
      run({ waivers: [late] }, { at: '2026-03-11T00:00:00Z' }).findings[0]?.waiver,
    ).toBeUndefined();
    expect(run({ waivers: [late] }, { at: '2026-03-09T00:00:00Z' }).findings[0]?.waiver?.id).toBe(
      'w1',
    );
  });

  test('on a rule nobody has is kept and named', () => {
    const { appraisal } = run({ waivers: [{ ...waiver, rule: 'other/rule' }] });
    expect(appraisal.issues.map(({ code }) => code)).toEqual(['record-of-unknown-rule']);
  });
});

describe('a baseline', () => {
  const baseline = baselineOf(run({}).appraisal);

  test('marks what was there before and leaves what is new open', () => {
    const { appraisal } = run(
      {
        configurations: [
          ...(base.configurations ?? []),
          { id: 'c3', tier: 'extracted', slots: [] },
        ],
      },
      { baseline },
    );
    expect(openFindings(appraisal).map(({ targets }) => targets[0]?.id)).toEqual(['c3']);
  });

  test('loses what is no longer found, and never takes anything in', () => {
    const { appraisal } = run({
      configurations: [
        { id: 'c1', tier: 'extracted', slots: [], title: 'Titled' },
        { id: 'c2', tier: 'extracted', slots: [] },
        { id: 'c3', tier: 'extracted', slots: [] },
      ],
    });
    expect(pruneBaseline(baseline, appraisal).findings).toHaveLength(1);
  });

  test('is read strictly', () => {
    expect(parseBaseline(JSON.parse(JSON.stringify(baseline)))).toMatchObject({ ok: true });
    expect(parseBaseline({ ...baseline, version: 2 })).toMatchObject({
      ok: false,
      issues: [{ code: 'invalid-baseline', path: ['version'] }],
    });
  });
});
