import { expect, test } from 'vitest';
import { evidenceFor } from '../evidence-for/evidence-for';
import { apply } from '../operations/apply/apply';
import { changeOf } from '../operations/field-changes/change-of';
import type { OperationBody } from '../operations/operation/operation';
import type { Review } from '../schema/review';
import { buildConfiguration } from '../testing/builders/build-configuration';
import { buildReview } from '../testing/builders/build-review';
import { syntheticReview } from '../testing/synthetic-review/synthetic-review';
import { remembered } from './remembered';
import { reviewIndex } from './review-index';
import { wordFamilies } from './study-families';

const decided = { by: 'ann', at: '2026-01-05T10:00:00Z', reason: 'Both tell the same.' };
const moved = (move: 'merge' | 'refute', from: string[], to: string[], rest = {}) => ({
  ...{ id: `${move}-${to.join('-')}`, move, from, to },
  ...decided,
  ...rest,
});

const review = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  sources: [
    { id: 's1', kind: 'document', label: 'S1', studyFamily: 'study' },
    { id: 's2', kind: 'document', label: 'S2' },
  ],
  configurations: [
    buildConfiguration('A', { context: ['trust increase'], outcome: ['trust increase'] }),
    buildConfiguration('B', { context: ['trust increase'] }, { status: 'parked' }),
    buildConfiguration('C', {}),
    buildConfiguration('D', {}),
    buildConfiguration('R', { mechanism: ['trust'] }, { tier: 'consolidated' }),
    buildConfiguration('S', {}, { tier: 'refined', status: 'refuted' }),
  ],
  fragments: [
    {
      ...{ id: 'f', source: 's1', text: 'A passage.' },
      ...{ distance: 'quotation', status: 'reported-finding' },
    },
  ],
  evidence: [
    { id: 'e', subject: { kind: 'configuration', id: 'A' }, fragment: 'f', stance: 'supports' },
  ],
  mappings: [
    moved('merge', ['A', 'B'], ['R']),
    moved('refute', ['C'], ['R']),
    moved('merge', ['D'], ['S'], { withdrawn: decided }),
    moved('merge', ['R'], ['S'], { id: 'merge-on' }),
  ],
});

const index = reviewIndex(review);

test('what a configuration was made from is found along the moves in force; a refutation makes nothing', () => {
  expect([...index.originsOf('R')].sort()).toEqual(['A', 'B']);
  expect([...index.originsOf('S')].sort()).toEqual(['A', 'B', 'R']);
  expect([...index.originsOf('S', { takenBack: true })].sort()).toEqual(['A', 'B', 'D', 'R']);
  expect(index.originsOf('A').size).toBe(0);
});

test('what is parked or was refuted does not speak as theory', () => {
  expect(index.theory().map(({ id }) => id)).toEqual(['R']);
  const unbuilt = buildReview({
    configurations: [
      buildConfiguration('A', {}),
      buildConfiguration('B', {}, { status: 'parked' }),
      buildConfiguration('C', {}, { status: 'refuted' }),
    ],
  });
  expect(
    reviewIndex(unbuilt)
      .theory()
      .map(({ id }) => id),
  ).toEqual(['A']);
});

test('the study behind a source is the recorded one, else the source itself', () => {
  expect(index.familyOf('s1')).toEqual({ kind: 'study-family', id: 'study' });
  expect(index.familyOf('s2')).toEqual({ kind: 'source', id: 's2' });
  expect(index.familyOf('nowhere')).toEqual({ kind: 'source', id: 'nowhere' });
});

test('studies are worded with the unit that is on record', () => {
  const study = (id: string) => ({ kind: 'study-family', id }) as const;
  const source = (id: string) => ({ kind: 'source', id }) as const;
  expect(wordFamilies([])).toBe('no study');
  expect(wordFamilies([study('a')])).toBe('1 study family');
  expect(wordFamilies([study('a'), study('b')])).toBe('2 study families');
  expect(wordFamilies([source('s'), source('t'), source('u')])).toBe(
    '3 sources, no study family recorded',
  );
  expect(wordFamilies([study('a'), source('s')])).toBe('1 study family and 1 source without one');
  expect(wordFamilies([], 1)).toBe('1 authors’ statement, no passage behind it');
  expect(wordFamilies([study('a')], 2)).toBe('1 study family, beside 2 authors’ statements');
});

test('entities are found by id, and a construct in every slot that speaks of it', () => {
  expect(index.byId('configuration').get('R')).toBe(review.configurations[4]);
  expect(index.byId('configuration').get('trust')).toBeUndefined();
  expect(
    index.usesOf('trust').map(({ configuration, slot }) => [configuration.id, slot.id]),
  ).toEqual([
    ['A', 'c1'],
    ['A', 'o1'],
    ['B', 'c1'],
    ['R', 'm1'],
  ]);
});

test('who points to an entity is told once each; to what is not there, nobody', () => {
  expect(index.referrers({ kind: 'configuration', id: 'A' })).toEqual([
    { kind: 'evidence', id: 'e' },
    { kind: 'mapping', id: 'merge-R' },
  ]);
  expect(index.referrers({ kind: 'configuration', id: 'E' })).toEqual([]);
});

test('an operation makes again only what is made of the collections it changes', () => {
  const { review: before } = syntheticReview({ seed: 3, configurations: 40, fragments: 80 });
  const parts = (of: Review) => {
    const { byId, usesOf, evidenceOn, theory, familyOf } = reviewIndex(of);
    const claim = { kind: 'configuration', id: before.evidence[0]!.subject.id } as const;
    return {
      sources: byId('source'),
      configurations: byId('configuration'),
      theory: theory(),
      uses: usesOf(before.configurations[0]!.slots[0]!.constructs[0]!),
      family: familyOf(before.sources[0]!.id),
      direct: evidenceOn(claim),
      standing: evidenceFor(reviewIndex(of), claim),
    };
  };
  const remade = (body: OperationBody) => {
    const applied = apply(before, { ...decided, by: 'synthetic-coder', ...body });
    if (!applied.ok) return expect.fail(JSON.stringify(applied.issues));
    const [old, now] = [parts(before), parts(applied.value.review)];
    return (Object.keys(old) as (keyof typeof old)[]).filter((part) => old[part] !== now[part]);
  };
  const person = { kind: 'person', id: 'x' } as const;
  expect(
    remade({ kind: 'add', entityKind: person.kind, entity: { id: person.id, name: 'X' } }),
  ).toEqual([]);
  const configuration = { kind: 'configuration', id: before.configurations[0]!.id } as const;
  expect(remade(changeOf(before, configuration, { title: 'A title' })!)).toEqual([
    ...['configurations', 'theory', 'uses'],
  ]);
  const removed = before.evidence.find(({ stance }) => stance === 'supports')!.id;
  expect(remade({ kind: 'remove', entityKind: 'evidence', id: removed })).toEqual([
    ...['direct', 'standing'],
  ]);
  const source = { kind: 'source', id: before.sources[0]!.id } as const;
  expect(remade(changeOf(before, source, { note: 'A note.' })!)).toEqual([
    ...['sources', 'family', 'direct', 'standing'],
  ]);
});

test('an answer is worked out once for the same collections, whatever the order of the questions', () => {
  let made = 0;
  const sum = remembered((left: readonly number[], right: readonly number[]) => {
    made += 1;
    return left.length + right.length;
  });
  const [one, other] = [[1], [1, 2]];
  expect([sum(one, other), sum(other, one), sum(one, other), sum(one, [1, 2])]).toEqual([
    3, 3, 3, 3,
  ]);
  expect(made).toBe(3);
});
