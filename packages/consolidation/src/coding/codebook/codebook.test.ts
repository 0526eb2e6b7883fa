import { apply, type OperationStep, type Review } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { madeUpReview, threeConstructs } from '../coded-slots/made-up-coding';
import { codebook } from './codebook';
import {
  describeConstruct,
  mergeConstructs,
  moveConstructs,
  renameConstruct,
  splitConstruct,
} from './codebook-steps';
import { codebookRows, codebookSteps } from './codebook-table';

function done(review: Review, operations: readonly OperationStep[]): Review {
  const applied = apply(review, {
    kind: 'batch',
    by: 'ann',
    at: '2026-01-01T09:00:00Z',
    reason: 'The definition is clearer so.',
    operations,
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  const undone = apply(applied.value.review, applied.value.inverse);
  expect(undone.ok && undone.value.review).toEqual(review);
  return applied.value.review;
}

const entryOf = (review: Review, construct: string) =>
  codebook(review).entries.find((entry) => entry.construct === construct);

describe('codebook', () => {
  it('counts configurations and documents of each construct, by role', () => {
    expect(entryOf(threeConstructs(4), 'trust')).toMatchObject({
      label: 'Trust',
      configurations: 4,
      documents: 4,
      uses: [{ role: 'mechanism', slots: 4, configurations: 4, documents: 4 }],
    });
  });

  it('lists singletons, unused constructs and those without a definition', () => {
    const rows = [
      { document: 'D1', mechanism: 'Trust grows', construct: 'Trust' },
      { document: 'D1', mechanism: 'Trust stays', construct: 'Trust' },
      { document: 'D2', mechanism: 'Time is short', construct: 'Time' },
    ];
    const found = codebook(madeUpReview(rows, { Spare: 'Nobody uses it', Time: 'Hours to spend' }));
    expect(found).toMatchObject({
      singletons: ['time'],
      unused: ['spare'],
      withoutDefinition: ['trust'],
    });
  });

  it('finds near twins by name and by what they are given to, until they are told apart', () => {
    const rows = [
      {
        document: 'D1',
        mechanism: 'Promises are kept and trust grows',
        construct: 'Trust in managers',
      },
      {
        document: 'D2',
        mechanism: 'Trust grows as promises are kept',
        construct: 'Managers are trusted',
      },
      { document: 'D3', mechanism: 'Hours are set aside', construct: 'Time' },
    ];
    const review = madeUpReview(rows);
    const [twins, ...others] = codebook(review).nearTwins;
    expect([twins!.left, twins!.right].sort()).toEqual([
      'managers-are-trusted',
      'trust-in-managers',
    ]);
    expect(others).toEqual([]);
    const apart = done(review, [
      { kind: 'accept-distinction', distinction: 'apart', left: twins!.left, right: twins!.right },
    ]);
    expect(codebook(apart).nearTwins).toEqual([]);
  });

  it('puts a family before what is in it, and finds what is in none', () => {
    const review = done(threeConstructs(4), [
      { kind: 'add', entityKind: 'construct', entity: { id: 'relations', label: 'Relations' } },
      {
        kind: 'change',
        entityKind: 'construct',
        id: 'trust',
        fields: [{ field: 'broader', before: [], after: ['relations'] }],
      },
    ]);
    const found = codebook(review);
    const order = found.entries.map(({ construct }) => construct);
    expect(order.indexOf('trust')).toBe(order.indexOf('relations') + 1);
    expect(entryOf(review, 'trust')).toMatchObject({ family: 'Relations' });
    expect(found.inNone).toEqual(['protected-time', 'shared-language']);
    expect(found.unused).toEqual([]);
  });

  it('says plainly when nothing is coded', () => {
    expect(codebook(threeConstructs(0)).notes[0]).toMatch(
      /^Nothing can be compared yet: 0 of 18 mechanisms/,
    );
  });
});

describe('steps of the codebook', () => {
  it('rename a construct and keep its old name', () => {
    const review = threeConstructs(4);
    const after = done(review, renameConstruct(review, 'trust', 'Kept promises'));
    expect(entryOf(after, 'trust')).toMatchObject({ label: 'Kept promises', aliases: ['Trust'] });
  });

  it('merge constructs with all they hold', () => {
    const review = threeConstructs(4);
    const after = done(review, mergeConstructs(review, ['shared-language'], 'trust'));
    expect(entryOf(after, 'trust')).toMatchObject({
      configurations: 8,
      aliases: ['Shared language'],
    });
    expect(entryOf(after, 'shared-language')).toBeUndefined();
    expect(after.constructs.find(({ id }) => id === 'trust')!.lineage.at(-1)).toMatchObject({
      event: 'merged',
      from: ['shared-language'],
    });
  });

  it('split a construct, and retire it when nothing stays', () => {
    const review = threeConstructs(2);
    const slots = ['k0001', 'k0004'].map((configuration) => ({ configuration, slot: 'm' }));
    const some = done(
      review,
      splitConstruct(review, 'trust', [{ label: 'Trust in managers', slots: slots.slice(0, 1) }]),
    );
    expect(entryOf(some, 'trust')).toMatchObject({ configurations: 1 });
    expect(entryOf(some, 'trust-in-managers')).toMatchObject({ configurations: 1 });
    const all = done(
      review,
      splitConstruct(review, 'trust', [
        { label: 'A', slots: slots.slice(0, 1) },
        { label: 'A', slots: slots.slice(1) },
      ]),
    );
    expect(entryOf(all, 'trust')).toBeUndefined();
    expect([entryOf(all, 'a')?.configurations, entryOf(all, 'a-2')?.configurations]).toEqual([
      1, 1,
    ]);
    expect(() =>
      splitConstruct(review, 'trust', [{ label: 'A', slots: [...slots, slots[0]!] }]),
    ).toThrow(/named twice/);
  });

  it('move a construct into a family, never into itself', () => {
    const review = threeConstructs(4);
    const after = done(review, moveConstructs(review, ['trust'], 'shared-language'));
    expect(entryOf(after, 'trust')).toMatchObject({ families: ['shared-language'] });
    expect(() => moveConstructs(after, ['shared-language'], 'trust')).toThrow(
      /cannot be in itself/,
    );
    expect(entryOf(done(after, moveConstructs(after, ['trust'], null)), 'trust')).toMatchObject({
      families: [],
    });
  });

  it('write a definition, and nothing where it says so already', () => {
    const review = threeConstructs(4);
    const after = done(
      review,
      describeConstruct(review, 'trust', { definition: 'Words are kept.' }),
    );
    expect(entryOf(after, 'trust')).toMatchObject({ definition: 'Words are kept.' });
    expect(describeConstruct(after, 'trust', { definition: 'Words are kept.' })).toEqual([]);
  });

  it('refuse a construct the review does not have', () => {
    expect(() => renameConstruct(threeConstructs(1), 'faith', 'Hope')).toThrow(
      /no construct “faith”/,
    );
  });
});

describe('the codebook as a table', () => {
  it('goes out and comes back without a change', () => {
    const review = threeConstructs(4);
    const steps = codebookSteps(review, codebookRows(review));
    expect(steps).toMatchObject({ ok: true, value: [] });
  });

  it('brings in new constructs, definitions and families', () => {
    const review = threeConstructs(4);
    const steps = codebookSteps(review, [
      { label: 'Relations' },
      { label: 'trust', definition: 'Words are kept.', family: 'Relations' },
    ]);
    const after = done(review, steps.ok ? steps.value : []);
    expect(entryOf(after, 'trust')).toMatchObject({
      definition: 'Words are kept.',
      family: 'Relations',
    });
  });

  it('says what is wrong with a row', () => {
    const rows = [
      { label: '' },
      { label: 'Trust' },
      { label: 'Trust' },
      { label: 'Hope', family: 'Virtues' },
    ];
    const steps = codebookSteps(threeConstructs(4), rows);
    expect(steps.issues.map(({ code }) => code)).toEqual([
      'missing-label',
      'repeated-construct',
      'unknown-family',
    ]);
  });
});
