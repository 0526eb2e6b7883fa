import { describe, expect, test } from 'vitest';
import { appraise } from '../engine/appraise';
import { checkThat, packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { nothingFound } from './describe';
import { formatJson } from './format-json';
import { formatMarkdown } from './format-markdown';
import { formatText } from './format-text';
import { toEarl } from './to-earl';

const finds = checkThat('finds', ({ slots }, { finding }) =>
  slots.map(({ id, text }) => finding('found', { what: text }, { slot: id })),
);
const breaks = checkThat('breaks', () => {
  throw new RangeError('no');
});
const review = reviewOfCase({
  configurations: [
    {
      id: 'c1',
      tier: 'extracted',
      slots: [{ id: 'm1', role: 'mechanism', text: 'Trust | <b>grows</b>\u001B[2J\n- fake' }],
    },
  ],
});
const appraisal = appraise(review, { packages: [packageWith(finds, breaks)] });
const clean = appraise(reviewOfCase({}), { packages: [packageWith(finds)] });

describe('text', () => {
  test('shows findings with target and advice, and a broken rule by name', () => {
    expect(formatText(appraisal)).toContain('configuration c1, slot m1');
    expect(formatText(appraisal)).toContain('The rule test/breaks was stopped. no');
  });

  test('lets no control character of the review through', () => {
    expect(formatText(appraisal)).not.toMatch(/\u001B/);
    expect(formatText(appraisal)).not.toMatch(/^- fake/m);
  });
});

describe('Markdown', () => {
  test('lets no markup of the review through', () => {
    expect(formatMarkdown(appraisal)).toContain('Trust \\| \\<b\\>grows\\</b\\>');
    expect(formatMarkdown(appraisal)).not.toMatch(/^- fake/m);
  });
});

describe('JSON', () => {
  test('holds the appraisal as it is', () => {
    expect(JSON.parse(formatJson(appraisal))).toEqual(JSON.parse(JSON.stringify(appraisal)));
  });
});

describe('EARL', () => {
  const graph = toEarl(appraisal)['@graph'] as Record<string, unknown>[];

  test('asserts each finding with the words of the standard', () => {
    const assertions = graph.filter((node) => node['@type'] === 'earl:Assertion');
    expect(assertions).toMatchObject([
      { mode: 'earl:automatic', result: { outcome: 'earl:untested' } },
      {
        mode: 'earl:automatic',
        test: 'urn:cmoc:rule:test%2Ffinds',
        result: {
          outcome: 'earl:failed',
          pointer: ['urn:cmoc:review:case:configuration%3Ac1%23m1'],
        },
      },
    ]);
  });
});

describe('a run that finds nothing', () => {
  test.each([formatText(clean), formatMarkdown(clean)])(
    'claims nothing about the review',
    (text) => {
      expect(text).toContain(nothingFound);
      expect(text).not.toMatch(/\b(good|excellent|proven|complete|all clear|no problems|score)\b/i);
    },
  );
});
