import type { Review } from '@cmoc/model';
import { describe, expect, test } from 'vitest';
import { readsOfEvidenceFor } from '../check/reads-of-evidence-for';
import { defineCheck } from '../check/define-check';
import { defineCheckFromJson } from '../declarative/define-check-from-json';
import { packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { appraise, type AppraisalConfig } from './appraise';

const decided = { by: 'p1', at: '2026-01-05T10:00:00Z', reason: 'Both tell the same.' };
const merge = { id: 'm1', move: 'merge' as const, from: ['A', 'B'], to: ['R'], ...decided };

/** A (two studies for it, one against) and B (one study) merged into R; C beside them. */
const review = reviewOfCase({
  team: [{ id: 'p1', name: 'Reviewer' }],
  studyFamilies: ['k', 'l', 'm'].map((id) => ({ id, label: id })),
  configurations: ['A', 'B', 'C', 'R'].map((id) => ({ id, tier: 'extracted', slots: [] })),
  sources: [
    ...['k', 'l', 'm'].map((id) => ({
      ...{ id: `source-${id}`, kind: 'document' as const, label: id },
      studyFamily: id,
    })),
    { id: 'source-n', kind: 'document', label: 'n' },
  ],
  fragments: ['k', 'l', 'm', 'n'].map((id) => ({
    ...{ id: `passage-${id}`, source: `source-${id}`, text: 'So.' },
    ...{ distance: 'quotation' as const, status: 'reported-finding' as const },
  })),
  evidence: (
    [
      ['A', 'k', 'supports'],
      ['A', 'l', 'refines'],
      ['A', 'm', 'opposes'],
      ['B', 'k', 'supports'],
      ['B', 'n', 'supports'],
      ['C', 'n', 'opposite-confirmed'],
    ] as const
  ).map(([id, study, stance]) => ({
    ...{ id: `${id}-${study}`, subject: { kind: 'configuration' as const, id }, stance },
    fragment: `passage-${study}`,
  })),
  mappings: [merge],
});

const about = {
  revision: 1,
  title: 'A rule of the tests',
  why: 'To test the engine.',
  grounds: [{ text: 'The tests.', checked: 'judgement' as const }],
  presets: [],
  severity: 'hint' as const,
};
const message = { outcome: 'failed' as const, advice: 'Look.' };

function saying(check: ReturnType<typeof defineCheck>, of: Review = review): string[] {
  const { results } = appraise(of, { packages: [packageWith(check)] });
  return results.flatMap(({ findings }) => findings.map(({ message: text }) => text));
}

describe('a rule written as JSON', () => {
  const declared = (where: object, distinct?: string) =>
    defineCheckFromJson({
      ...about,
      id: 'test/declared',
      given: { each: 'configuration' },
      rules: [
        {
          when: { some: { evidenceFor: '@subject', where } },
          then: {
            message: 'found',
            params: {
              id: 'id',
              count: {
                count: {
                  evidenceFor: '@subject',
                  where,
                  ...(distinct === undefined ? {} : { distinct }),
                },
              },
              sources: { names: { evidenceFor: '@subject', where }, path: '@item.source.label' },
            },
          },
        },
      ],
      messages: { found: { ...message, text: '{id}: {count} ({sources})' } },
    });

  test('asks what a configuration inherits, for and against alike', () => {
    const bearing = (equals: string) => ({ path: 'bearing', equals });
    expect(saying(declared(bearing('for'), 'study-families'))).toEqual([
      'A: 2 (k, l)',
      'B: 2 (k, n)',
      'R: 3 (k, l, n)',
    ]);
    expect(saying(declared(bearing('against')))).toEqual(['A: 1 (m)', 'R: 1 (m)']);
    expect(saying(declared(bearing('opposite-confirmed')))).toEqual(['C: 1 (n)']);
  });

  test('asks what was inherited, and from where', () => {
    const from = { path: 'on.id', equals: 'A' };
    const inherited = { path: 'inherited', equals: true };
    expect(saying(declared({ all: [from, inherited] }))).toEqual(['R: 3 (k, l, m)']);
  });

  test('reads all that the answer is made from', () => {
    expect(declared({ path: 'bearing', equals: 'for' }).reads).toEqual([...readsOfEvidenceFor]);
  });

  test('starts from one place only', () => {
    const query = { evidenceFor: '@subject', from: 'evidence' };
    const given = { each: 'configuration', where: { some: query } };
    const rules = [{ when: { some: query }, then: { message: 'found' } }];
    const messages = { found: { ...message, text: 'Found.' } };
    expect(() => defineCheckFromJson({ ...about, id: 'test/two', given, rules, messages })).toThrow(
      expect.objectContaining({ code: 'invalid-definition' }),
    );
  });
});

describe('a rule that asks what stands behind a claim', () => {
  const seen: string[] = [];
  const asking = defineCheck({
    ...about,
    id: 'test/asking',
    subject: 'configuration',
    reads: readsOfEvidenceFor,
    messages: { found: { ...message, text: '{id}: {count}' } },
    run: ({ id }, { evidenceFor, finding }) => {
      seen.push(id);
      const { passages } = evidenceFor({ kind: 'configuration', id }).against;
      return finding('found', { id, count: passages });
    },
  });

  test('is asked again where the answer changed, and nowhere else', () => {
    const config: AppraisalConfig = { packages: [packageWith(asking)] };
    const first = appraise(review, config);
    seen.length = 0;
    const [a, b, c, r] = review.configurations as [never, object, never, never];
    const titled = { ...review, configurations: [a, { ...b, title: 'Named' }, c, r] } as Review;
    const second = appraise(titled, { ...config, previous: first });
    expect(seen).toEqual(['B']);
    seen.length = 0;
    const back = { ...titled, mappings: [{ ...titled.mappings[0]!, withdrawn: decided }] };
    const third = appraise(back, { ...config, previous: second });
    expect(seen).toEqual(['R']);
    expect(JSON.stringify(third)).toBe(JSON.stringify(appraise(back as Review, config)));
    seen.length = 0;
    appraise(titled, { ...config, previous: third });
    expect(seen).toEqual(['R']);
  });

  test('must declare what the answer is made from', () => {
    const undeclared = defineCheck({
      ...about,
      id: 'test/undeclared',
      subject: 'configuration',
      reads: ['evidence'],
      messages: { found: { ...message, text: 'Found.' } },
      run: ({ id }, { evidenceFor }) =>
        evidenceFor({ kind: 'configuration', id }).for.passages > 0 ? 'passed' : 'inapplicable',
    });
    const { results } = appraise(review, { packages: [packageWith(undeclared)] });
    expect(results[0]?.error?.code).toBe('undeclared-read');
  });

  test('learns what a configuration was made from', () => {
    const origins = defineCheck({
      ...about,
      id: 'test/origins',
      subject: 'configuration',
      reads: ['mappings'],
      messages: { found: { ...message, text: '{id} from {origins}' } },
      run: ({ id }, { originsOf, finding }) =>
        originsOf(id).size === 0
          ? 'inapplicable'
          : finding('found', { id, origins: [...originsOf(id)].sort().join(' and ') }),
    });
    expect(saying(origins)).toEqual(['R from A and B']);
  });
});
