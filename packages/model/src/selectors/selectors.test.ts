import { expect, test } from 'vitest';
import { changeOf } from '../operations/field-changes/change-of';
import { openSession } from '../session/session';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview, type ReviewParts } from '../testing/builders/build-review';
import { exampleReview } from '../testing/example-review';
import { coverage } from './coverage';
import { entityHistory } from './entity-history';
import { modalOutcomes } from './modal-outcomes';
import { reviewDifferences } from './review-differences';

const decided = { by: 'ann', at: '2024-03-01T09:30:00Z', reason: 'A reason.' };

type Sources = NonNullable<ReviewParts['sources']>;
type Passages = Pick<ReviewParts, 'fragments' | 'evidence'>;

const source = (id: string, studyFamily?: string): Sources[number] => ({
  id,
  kind: 'document',
  label: id,
  ...(studyFamily === undefined ? {} : { studyFamily }),
});

/** One passage for each piece of evidence: `s1 supports A`. */
function passages(...lines: readonly string[]): Passages {
  const parts = lines.map((line, at) => {
    const [from = '', stance = '', on = ''] = line.split(' ');
    return { id: `e${String(at)}`, from, stance: stance as 'supports', on };
  });
  return {
    fragments: parts.map(({ id, from }) => ({
      id: `f-${id}`,
      source: from,
      text: 'A passage.',
      distance: 'paraphrase',
      status: 'reported-finding',
    })),
    evidence: parts.map(({ id, stance, on }) => ({
      id,
      subject: { kind: 'configuration', id: on },
      fragment: `f-${id}`,
      stance,
    })),
  };
}

test('the history of an entity holds what was taken back, and its taking back', () => {
  const review = buildReview({ constructs: [{ id: 'trust', label: 'trust' }] });
  const trust = { kind: 'construct', id: 'trust' } as const;
  const first = openSession(review).do({
    ...decided,
    ...changeOf(review, trust, { label: 'mutual trust' })!,
  });
  const other =
    first.ok &&
    first.value.do({
      ...decided,
      kind: 'add',
      entityKind: 'memo',
      entity: { id: 'm', text: 'Look again.' },
    });
  const state = other !== false && other.ok ? other.value : expect.fail('refused');
  const back = state.undo({ by: 'ben', at: '2024-03-02T09:30:00Z', reason: 'Too narrow.' }, 1);
  const { ledger } = back.ok ? back.value : expect.fail(JSON.stringify(back.issues));
  expect(
    entityHistory(ledger, trust).map(({ sequence, by, reason, undone, undoes, change }) => [
      ...[sequence, by, reason, undone, undoes !== null],
      change.kind === 'change' ? change.fields : [],
    ]),
  ).toEqual([
    [
      1,
      'ann',
      'A reason.',
      true,
      false,
      [{ field: 'label', before: 'trust', after: 'mutual trust' }],
    ],
    [
      3,
      'ben',
      'Too narrow.',
      false,
      true,
      [{ field: 'label', before: 'mutual trust', after: 'trust' }],
    ],
  ]);
  expect(entityHistory(ledger, { kind: 'memo', id: 'm' })).toHaveLength(1);
  expect(entityHistory(ledger, 'review')).toEqual([]);
});

test('differences name what was added, removed and changed, field by field', () => {
  const label = (id: string, text = id) => ({ id, label: text });
  const before = buildReview({ constructs: ['a', 'b', 'c'].map((id) => label(id)) });
  const after = buildReview({
    constructs: [label('b', 'bee'), label('c'), label('d')],
    title: 'New',
  });
  expect(reviewDifferences(before, after)).toEqual({
    review: [{ field: 'title', before: 'A review', after: 'New' }],
    entities: [
      { kind: 'construct', id: 'a', difference: 'removed', fields: [] },
      {
        kind: 'construct',
        id: 'b',
        difference: 'changed',
        fields: [{ field: 'label', before: 'b', after: 'bee' }],
      },
      { kind: 'construct', id: 'd', difference: 'added', fields: [] },
    ],
  });
  const example = exampleReview();
  expect(reviewDifferences(example, exampleReview())).toEqual({ review: [], entities: [] });
});

test('coverage tells what no move started from, and the studies that would be left out', () => {
  const review = buildReview({
    team: [{ id: 'ann', name: 'Ann' }],
    sources: ['s1', 's2', 's3'].map((id) => source(id)),
    configurations: [
      ...['A', 'B', 'C', 'D', 'E'].map((id) => buildConfiguration(id, {})),
      buildConfiguration('M', {}, { tier: 'consolidated' }),
      buildConfiguration('R', {}, { tier: 'refined' }),
    ],
    mappings: [
      { id: 'm1', move: 'merge', from: ['A', 'B'], to: ['M'], ...decided },
      { id: 'm2', move: 'refine', from: ['M'], to: ['R'], ...decided },
      { id: 'm3', move: 'refute', from: ['C'], ...decided },
      { id: 'm4', move: 'merge', from: ['D'], to: ['M'], ...decided, withdrawn: decided },
    ],
    ...passages('s1 supports A', 's1 supports D', 's2 opposes D', 's3 supports C'),
  });
  const { extracted, unmapped, unfinished, inRefined, familiesLeftOut } = coverage(review);
  expect(extracted).toEqual({ unit: 'configuration', configurations: ['A', 'B', 'C', 'D', 'E'] });
  expect(unmapped.configurations).toEqual(['D', 'E']);
  expect(unfinished.configurations).toEqual(['C']);
  expect(inRefined.configurations).toEqual(['A', 'B']);
  expect(familiesLeftOut).toEqual({
    unit: 'study family',
    families: [{ kind: 'source', id: 's2' }],
  });
});

test('the modal outcome of a mechanism is that of most study families, ties shown', () => {
  const told = (id: string, outcome: string, rest = {}) =>
    buildConfiguration(id, { mechanism: ['trust'], outcome: [outcome] }, rest);
  const review = buildReview({
    sources: [source('s1', 'talkative'), source('s2', 'talkative'), source('s3'), source('s4')],
    configurations: [
      told('A', 'sharing increase'),
      told('B', 'sharing increase'),
      told('C', 'conflict decrease'),
      told('D', 'conflict decrease', { status: 'refuted' }),
      told('E', 'conflict decrease', { tier: 'refined' }),
    ],
    ...passages('s1 supports A', 's2 supports B', 's3 refines C', 's4 opposes C'),
  });
  const [trust] = modalOutcomes(review);
  expect(
    trust?.outcomes.map(({ construct, configurations, families }) => [
      construct,
      configurations,
      families.length,
    ]),
  ).toEqual([
    ['sharing', ['A', 'B'], 1],
    ['conflict', ['C'], 1],
  ]);
  expect(trust?.modal).toHaveLength(2);
  const more = buildReview({
    ...review,
    ...passages('s1 supports A', 's2 supports B', 's3 refines C', 's4 supports C'),
  });
  expect(modalOutcomes(more)[0]?.modal.map(({ construct }) => construct)).toEqual(['conflict']);
});
