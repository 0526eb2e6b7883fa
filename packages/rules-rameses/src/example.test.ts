import { readFileSync } from 'node:fs';
import { appraise } from '@cmoc/appraisal';
import { reviewSchema } from '@cmoc/model';
import { describe, expect, test } from 'vitest';
import rameses from './index';

const example = reviewSchema.parse(
  JSON.parse(
    readFileSync(
      new URL('../../model/examples/interorganisational-collaboration.cmoc.json', import.meta.url),
      'utf8',
    ),
  ),
);

describe('the example of inter-organisational collaboration', () => {
  const appraisal = appraise(example, { packages: [rameses] });
  const of = (rule: string) => appraisal.results.find((result) => result.rule === rule);

  test('is appraised without an error in any rule', () => {
    expect(appraisal.issues).toEqual([]);
  });

  test('is told that each configuration has nothing behind it but its own statement', () => {
    expect(of('craft/support-from-several-studies')?.outcome).toBe('inapplicable');
    const result = of('support/claim-has-more-than-its-statement');
    expect(result?.outcome).toBe('failed');
    expect(result?.findings.map(({ targets }) => targets[0]?.id)).toEqual(
      example.configurations.map(({ id }) => id),
    );
  });

  test('is found to have evidence behind every configuration', () => {
    expect(of('craft/claim-has-warrant')?.outcome).toBe('passed');
  });

  test('shows every reporting item as not yet judged', () => {
    const items = appraisal.items.filter(
      ({ instrument }) => instrument === 'rameses-synthesis@2013',
    );
    expect(items).toHaveLength(19);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['untested']));
  });

  test('holds its statements and gates beside the item on document flow', () => {
    const item = appraisal.items.find(({ item: id }) => id.endsWith('/12-document-flow'));
    expect(item?.held.map(({ count }) => count)).toEqual([
      example.flowEvents.length,
      example.streams.length,
    ]);
  });
});
