import { describe, expect, test } from 'vitest';
import { defineCheck } from '../check/define-check';
import { defineDerived } from '../derived/define-derived';
import { packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { appraise } from './appraise';

const calls = { alone: [] as string[], withMemos: [] as string[], fact: 0 };

const memoCount = defineDerived({
  id: 'test/memo-count',
  reads: ['memos'],
  compute: ({ review }) => {
    calls.fact += 1;
    return review.memos.length;
  },
});

const shared = {
  revision: 1,
  title: 'A rule of the tests',
  why: 'To test the engine.',
  grounds: [{ text: 'The tests.', checked: 'judgement' as const }],
  presets: [],
  severity: 'hint' as const,
  subject: 'configuration' as const,
  messages: { found: { outcome: 'failed', text: 'Found {id}.', advice: 'Look.' } } as const,
};
const alone = defineCheck({
  ...shared,
  id: 'test/alone',
  run: ({ id }, { finding }) => {
    calls.alone.push(id);
    return finding('found', { id });
  },
});
const withMemos = defineCheck({
  ...shared,
  id: 'test/with-memos',
  facts: [memoCount],
  run: ({ id }, { fact }) => {
    calls.withMemos.push(id);
    return fact(memoCount) > 0 ? 'passed' : 'inapplicable';
  },
});

const packages = [packageWith(alone, withMemos)];
const review = reviewOfCase({
  configurations: ['c1', 'c2', 'c3'].map((id) => ({ id, tier: 'extracted' as const, slots: [] })),
});

describe('a run after an earlier one', () => {
  test('looks again only at what changed, and says the same as a run from nothing', () => {
    const previous = appraise(review, { packages });
    Object.assign(calls, { alone: [], withMemos: [], fact: 0 });
    const [c1, c2, c3] = review.configurations as [never, (typeof review.configurations)[0], never];
    const next = { ...review, configurations: [c1, { ...c2, title: 'Named' }, c3] };
    const again = appraise(next, { packages, previous });
    expect(calls).toEqual({ alone: ['c2'], withMemos: ['c2'], fact: 0 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(appraise(next, { packages })));
  });

  test('looks again at everything of a rule whose fact changed, and at nothing of the others', () => {
    const previous = appraise(review, { packages });
    Object.assign(calls, { alone: [], withMemos: [], fact: 0 });
    const memo = reviewOfCase({ memos: [{ id: 'n1', text: 'A note.' }] }).memos;
    const next = { ...review, memos: memo };
    const again = appraise(next, { packages, previous });
    expect(calls).toMatchObject({ alone: [], withMemos: ['c1', 'c2', 'c3'], fact: 1 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(appraise(next, { packages })));
  });

  test('looks again at a subject when what it found or looked for has changed, and at no other', () => {
    const evidenceOn = (n: number) => ({
      id: `e${n}`,
      subject: { kind: 'configuration' as const, id: `c${n}` },
      fragment: 'f1',
      stance: 'supports' as const,
    });
    const parts = {
      configurations: review.configurations,
      sources: [{ id: 's1', kind: 'document' as const, label: 'One' }],
      fragments: [
        {
          id: 'f1',
          source: 's1',
          text: 'So.',
          distance: 'paraphrase' as const,
          status: 'reported-finding' as const,
        },
      ],
    };
    const seen: string[] = [];
    const supported = defineCheck({
      ...shared,
      id: 'test/supported',
      reads: ['evidence', 'fragments'],
      run: ({ id }, { referring, find }) => {
        seen.push(id);
        const evidence = referring('evidence', 'subject', { kind: 'configuration', id });
        return evidence.every(({ fragment }) => find('fragment', fragment) !== undefined)
          ? 'passed'
          : 'inapplicable';
      },
    });
    const rules = [packageWith(supported)];
    const withEvidence = (...which: number[]) =>
      reviewOfCase({ ...parts, evidence: which.map(evidenceOn) });
    const one = withEvidence(1);
    const config = { packages: rules };
    const first = appraise(one, config);
    expect(seen).toEqual(['c1', 'c2', 'c3']);
    seen.length = 0;
    const next = { ...one, evidence: [...one.evidence, ...withEvidence(2).evidence] };
    const second = appraise(next, { ...config, previous: first });
    expect(seen).toEqual(['c2']);
    seen.length = 0;
    appraise({ ...next, fragments: [] }, { ...config, previous: second });
    expect(seen).toEqual(['c1', 'c2']);
  });
});
