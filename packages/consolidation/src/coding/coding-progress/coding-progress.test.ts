import { openSession, type Operation } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { codeSlots } from '../code-slots/code-slots';
import { describeConstruct } from '../codebook/codebook-steps';
import { madeUpReview, threeConstructs } from '../coded-slots/made-up-coding';
import { codingProgress } from './coding-progress';

const by = { by: 'ann', at: '2026-01-01T09:00:00Z', reason: 'Clearer so.' };

describe('codingProgress', () => {
  it('counts what is coded by role and document, and what each document added', () => {
    const { roles, documents, saturation } = codingProgress(threeConstructs(4));
    expect(roles).toEqual([{ role: 'mechanism', coded: 12, uncoded: 6 }]);
    expect(documents.map(({ label, roles: [own] }) => [label, own!.coded])).toEqual([
      ['D1', 3],
      ['D2', 3],
      ['D3', 3],
      ['D4', 3],
      ['D5', 0],
      ['D6', 0],
    ]);
    expect(saturation.map(({ known, added }) => [known, added])).toEqual([
      [3, 3],
      [3, 0],
      [3, 0],
      [3, 0],
    ]);
  });

  it('asks about a slot coded early that like slots were coded otherwise since', () => {
    const review = threeConstructs(6);
    const configurations = review.configurations.map((configuration) =>
      configuration.id === 'k0001'
        ? {
            ...configuration,
            slots: configuration.slots.map((slot) => ({
              ...slot,
              constructs: ['shared-language'],
            })),
          }
        : configuration,
    ) as typeof review.configurations;
    const { drift } = codingProgress({ ...review, configurations });
    expect(drift).toHaveLength(1);
    expect(drift[0]).toMatchObject({
      configuration: 'k0001',
      given: [{ label: 'Shared language' }],
      instead: { construct: 'trust', label: 'Trust' },
    });
    expect(drift[0]!.question).toMatch(
      /was coded “Shared language”; like slots have been coded “Trust” since/,
    );
    expect(codingProgress(review).drift).toEqual([]);
  });

  it('asks nothing about what was coded last', () => {
    const review = threeConstructs(6);
    const configurations = review.configurations.map((configuration) =>
      configuration.id === 'k0016'
        ? {
            ...configuration,
            slots: configuration.slots.map((slot) => ({
              ...slot,
              constructs: ['shared-language'],
            })),
          }
        : configuration,
    ) as typeof review.configurations;
    expect(codingProgress({ ...review, configurations }).drift).toEqual([]);
  });

  it('lists what to recode after a definition changed, until it is looked at again', () => {
    let session = openSession(threeConstructs(2));
    const next = (operation: Operation) => {
      const did = session.do(operation);
      if (!did.ok) throw new Error(JSON.stringify(did.issues));
      session = did.value;
    };
    next({
      kind: 'batch',
      ...by,
      operations: describeConstruct(session.review, 'trust', { definition: 'New.' }),
    });
    const { recode } = codingProgress(session.review, { ledger: session.ledger });
    expect(recode).toMatchObject([{ construct: 'trust', by: 'ann', reason: 'Clearer so.' }]);
    expect(recode[0]!.slots.map(({ configuration }) => configuration)).toEqual(['k0001', 'k0004']);
    for (const constructs of [['protected-time'], ['trust']]) {
      const operations = codeSlots(session.review, [
        { configuration: 'k0001', slot: 'm', constructs },
      ]);
      next({ kind: 'batch', ...by, operations });
    }
    const [left] = codingProgress(session.review, { ledger: session.ledger }).recode;
    expect(left!.slots.map(({ configuration }) => configuration)).toEqual(['k0004']);
  });

  it('says what it cannot say without a ledger, and when nothing is coded', () => {
    const { notes } = codingProgress(madeUpReview([{ document: 'D1', mechanism: 'Trust grows' }]));
    expect(notes).toEqual([
      'Nothing can be compared yet: 0 of 1 mechanism has a construct; start here.',
      'Without the ledger it cannot be said what to recode since a definition changed.',
    ]);
  });
});
