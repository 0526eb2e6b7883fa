import {
  appraise,
  formatJson,
  formatMarkdown,
  formatText,
  toEarl,
  type Appraisal,
  type CheckCase,
} from '@cmoc/appraisal';
import { reviewOfCase } from '@cmoc/appraisal/testing';
import { describe, expect, test } from 'vitest';
import { cases } from './cases.generated';
import rameses from './index';

/** Words by which a run that found nothing would say more than that. */
const claims =
  /\b(?:good|excellent|sound|valid|reliable|trustworthy|high[- ]quality|proven|complete|compliant|all clear|no problems?|score[sd]?|grade[sd]?|approved|certified)\b/i;

const formats: readonly [string, (appraisal: Appraisal) => string][] = [
  ['text', formatText],
  ['Markdown', formatMarkdown],
  ['JSON', (appraisal) => formatJson({ ...appraisal, provenance: undefined as never })],
  ['EARL', (appraisal) => JSON.stringify(toEarl(appraisal))],
];

const clean = rameses.checks.map(({ id }) => {
  const passing = (cases[id] as readonly CheckCase[]).find(({ expect: said }) => said === 'passed');
  return appraise(reviewOfCase(passing?.review ?? {}), {
    packages: [rameses],
    presets: [],
    rules: { [id]: 'on' },
  });
});

describe('a run that finds nothing', () => {
  test.each(formats)('says in %s that nothing was found and claims no more', (_, format) => {
    expect(clean.flatMap(({ results }) => results.flatMap(({ findings }) => findings))).toEqual([]);
    const claimed = clean.flatMap((appraisal) => claims.exec(format(appraisal))?.[0] ?? []);
    expect(claimed).toEqual([]);
  });

  test('on an empty review says that there was nothing to look at', () => {
    const appraisal = appraise(reviewOfCase({}), { packages: [rameses], presets: ['strict'] });
    const outcomes = new Set(appraisal.results.map(({ outcome }) => outcome));
    expect(outcomes).toEqual(new Set(['inapplicable']));
    const words = formatText({ ...appraisal, items: [] });
    expect(words).not.toMatch(claims);
  });
});
