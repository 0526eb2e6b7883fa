import { apply, type Review } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { madeUpReview, threeConstructs } from '../coded-slots/made-up-coding';
import { suggestConstructs } from './suggest-constructs';

const mechanisms = { role: 'mechanism' } as const;

function code(review: Review, configuration: string, construct: string): Review {
  const slots = review.configurations.find(({ id }) => id === configuration)!.slots;
  const applied = apply(review, {
    kind: 'change',
    by: 'ann',
    at: '2026-01-01T09:00:00Z',
    entityKind: 'configuration',
    id: configuration,
    fields: [
      {
        field: 'slots',
        before: slots,
        after: slots.map((slot) =>
          slot.role === 'mechanism' ? { ...slot, constructs: [construct] } : slot,
        ),
      },
    ],
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value.review;
}

describe('suggestConstructs', () => {
  it('suggests what like slots of other documents were coded with, grounds first among them', () => {
    const { slots, coded, uncoded } = suggestConstructs(threeConstructs(4), mechanisms);
    expect([coded, uncoded]).toEqual([12, 6]);
    expect(slots.map(({ suggestions }) => suggestions[0]?.label)).toEqual([
      'Trust',
      'Shared language',
      'Protected time',
      'Trust',
      'Shared language',
      'Protected time',
    ]);
    const [first] = slots[3]!.suggestions;
    expect(first!.given).toEqual({ configurations: 4, documents: 4 });
    expect(first!.words.slice(0, 2)).toEqual(['promises', 'trust']);
    expect(first!.neighbours[0]).toMatchObject({
      text: 'Because promises are kept, clinicians trust the board',
      documentLabel: 'D2',
      passages: [
        { text: '“Because promises are kept, clinicians trust the board”', distance: 'quotation' },
      ],
    });
    expect(first!.because).toContain('given to 4 configurations of 4 documents');
  });

  it('measures itself on decisions with their document left out, against the most frequent', () => {
    const { measured } = suggestConstructs(threeConstructs(4), mechanisms);
    expect(measured).toMatchObject({ decisions: 12, firstUses: 0 });
    const [first, three] = measured!.rightAmong;
    expect(first!.right).toBeGreaterThanOrEqual(10);
    expect(first!.mostFrequent).toBe(4);
    expect(three).toEqual({ first: 3, right: 12, mostFrequent: 12 });
  });

  it('offers no more than did better than the most frequent constructs', () => {
    const { slots, notes } = suggestConstructs(threeConstructs(4), mechanisms);
    expect(slots[0]!.suggestions).toHaveLength(1);
    expect(notes[0]).toMatch(/^Lists of 1 did better/);
    const all = suggestConstructs(threeConstructs(4), { ...mechanisms, unproven: true });
    expect(all.slots[0]!.suggestions).toHaveLength(3);
    expect(all.notes).toEqual([]);
  });

  it('suggests nothing where the words tell nothing', () => {
    const words = ['river stone', 'cloud paper', 'lamp salt', 'glass wheel'];
    const rows = Array.from({ length: 24 }, (_, at) => ({
      document: `D${Math.floor(at / 4)}`,
      mechanism: `${words[at % 4]!} ${words[(at * 5 + Math.floor(at / 4)) % 4]!}`,
      construct: at % 3 === 0 || at % 7 === 0 ? 'Often' : `Rare ${at}`,
    }));
    const open = { document: 'D9', mechanism: 'river lamp' };
    const { slots, notes, measured } = suggestConstructs(madeUpReview([...rows, open]), mechanisms);
    expect(measured!.firstUses).toBeGreaterThan(5);
    expect(slots[0]!.suggestions).toEqual([]);
    expect(notes[0]).toMatch(/^Nothing is suggested yet/);
  });

  it('learns from a decision, and unlearns it when it is taken back', () => {
    const before = threeConstructs(4);
    const after = code(before, 'k0013', 'protected-time');
    expect(suggestConstructs(after, mechanisms)).not.toEqual(suggestConstructs(before, mechanisms));
    const undone = { ...after, configurations: before.configurations };
    const fresh = structuredClone(before);
    const bytes = JSON.stringify(suggestConstructs(fresh, mechanisms));
    expect(JSON.stringify(suggestConstructs(undone, mechanisms))).toBe(bytes);
    expect(JSON.stringify(suggestConstructs(before, mechanisms))).toBe(bytes);
  });

  it('gives the same bytes on the way as from nothing', () => {
    let review = threeConstructs(3);
    for (const configuration of ['k0010', 'k0013', 'k0016']) {
      review = code(review, configuration, 'trust');
      const onTheWay = JSON.stringify(suggestConstructs(review, mechanisms));
      expect(JSON.stringify(suggestConstructs(structuredClone(review), mechanisms))).toBe(onTheWay);
    }
  });

  it('knows what a document has spoken of once part of it is coded', () => {
    const rows = Array.from({ length: 8 }, (_, document) =>
      Array.from({ length: 4 }, (_, at) => ({
        document: `D${document}`,
        mechanism: `meeting number ${document * 4 + at} of teams`,
        construct: document % 2 === 0 ? 'Even' : 'Odd',
      })),
    ).flat();
    const open = { document: 'D7', mechanism: 'meeting of other teams' };
    const { slots } = suggestConstructs(madeUpReview([...rows, open]), {
      ...mechanisms,
      unproven: true,
    });
    expect(slots[0]!.suggestions[0]!.label).toBe('Odd');
  });

  it('suggests a construct nobody used yet by what the codebook says of it', () => {
    const review = threeConstructs(4);
    const [template] = madeUpReview([], {
      Glossary: 'A list of words that mean the same to all',
    }).constructs;
    const { slots } = suggestConstructs(
      { ...review, constructs: [...review.constructs, template!] },
      { ...mechanisms, unproven: true, configuration: 'k0014' },
    );
    expect(slots).toHaveLength(1);
    expect(slots[0]!.suggestions.map(({ label }) => label)).toContain('Glossary');
  });

  it('lists uncoded slots of other documents that would go into a new construct', () => {
    const { slots } = suggestConstructs(threeConstructs(4), mechanisms);
    const [near] = slots[0]!.new;
    expect(near).toMatchObject({ configuration: 'k0016', document: 'doc-D6' });
    expect(slots[0]!.new.every(({ document }) => document !== slots[0]!.document)).toBe(true);
  });

  it('waits for two documents, and says so', () => {
    const { slots, measured, notes } = suggestConstructs(threeConstructs(1), mechanisms);
    expect(measured).toBeNull();
    expect(slots[0]!.suggestions).toEqual([]);
    expect(notes[0]).toMatch(/two documents/);
  });

  it('says plainly when nothing is coded', () => {
    expect(suggestConstructs(threeConstructs(0), mechanisms).notes).toEqual([
      'Nothing can be compared yet: 0 of 18 mechanisms have a construct; start here.',
    ]);
  });

  it('takes a construct that repeats the one sentence that uses it for no coding', () => {
    const mechanism = 'Nurses come to trust the managers who keep their word';
    const echo = madeUpReview([{ document: 'D1', mechanism, construct: mechanism }]);
    expect(suggestConstructs(echo, mechanisms)).toMatchObject({ coded: 0, uncoded: 1 });
    const named = madeUpReview([{ document: 'D1', mechanism: 'Trust', construct: 'Trust' }]);
    expect(suggestConstructs(named, mechanisms)).toMatchObject({ coded: 1, uncoded: 0 });
  });

  it('says how many slots it does not list', () => {
    const { slots, notListed } = suggestConstructs(threeConstructs(4), { ...mechanisms, limit: 2 });
    expect([slots.length, notListed]).toEqual([2, 4]);
  });

  it('refuses options it does not know', () => {
    expect(() =>
      suggestConstructs(threeConstructs(1), { role: 'mechanism', top: 3 } as never),
    ).toThrow(/suggestConstructs: /);
  });
});
