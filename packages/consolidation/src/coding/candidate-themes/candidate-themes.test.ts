import { apply, type Review } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { madeUpReview, threeConstructs } from '../coded-slots/made-up-coding';
import { suggestConstructs } from '../suggest-constructs/suggest-constructs';
import { acceptTheme } from './accept-theme';
import { candidateThemes } from './candidate-themes';

const mechanisms = { role: 'mechanism' } as const;
const batch = {
  kind: 'batch',
  by: 'ann',
  at: '2026-01-01T09:00:00Z',
  reason: 'They say one thing.',
} as const;

function accepted(review: Review, operations: ReturnType<typeof acceptTheme>) {
  const applied = apply(review, { ...batch, operations });
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value;
}

describe('candidateThemes', () => {
  it('groups what says one thing over several documents, with its words and its centre', () => {
    const { themes, uncoded } = candidateThemes(threeConstructs(0), { ...mechanisms, themes: 3 });
    expect(uncoded).toBe(18);
    const trust = themes.find(({ words }) => words.includes('trust'))!;
    expect(trust.documents).toBeGreaterThanOrEqual(5);
    expect(trust.members.every(({ text }) => /trust/i.test(text))).toBe(true);
    expect(trust.central).toMatchObject({ text: trust.members[0]!.text });
    expect(trust.members.map(({ fits }) => fits)).toEqual(
      trust.members.map(({ fits }) => fits).toSorted((one, other) => other - one),
    );
  });

  it('puts themes of more documents first', () => {
    const { themes } = candidateThemes(threeConstructs(0), mechanisms);
    const documents = themes.map((theme) => theme.documents);
    expect(documents).toEqual(documents.toSorted((one, other) => other - one));
  });

  it('never joins slots of one configuration', () => {
    const review = madeUpReview(
      ['D1', 'D2', 'D3'].map((document) => ({
        document,
        mechanism: 'Trust grows between the teams',
      })),
    );
    const twice = {
      ...review,
      configurations: review.configurations.map((configuration) => ({
        ...configuration,
        slots: ['m', 'm2'].map((id) => ({ ...configuration.slots[0]!, id })),
      })),
    } as Review;
    const { themes } = candidateThemes(twice, { ...mechanisms, themes: 1 });
    for (const { members } of themes)
      expect(new Set(members.map(({ configuration }) => configuration)).size).toBe(members.length);
    expect(themes).toHaveLength(2);
  });

  it('gives the same bytes for the same review', () => {
    const bytes = () =>
      JSON.stringify(candidateThemes(structuredClone(threeConstructs(0)), mechanisms));
    expect(bytes()).toBe(bytes());
  });

  it('leaves what is coded alone, and says when nothing is left', () => {
    expect(candidateThemes(threeConstructs(4), mechanisms).uncoded).toBe(6);
    expect(candidateThemes(threeConstructs(6), mechanisms)).toMatchObject({
      themes: [],
      notes: ['Every mechanism has a construct.'],
    });
  });

  it('names the slots that are like no other', () => {
    const odd = { document: 'D9', mechanism: 'Zebra crossings glow purple' };
    const same = ['D1', 'D2'].map((document) => ({ document, mechanism: 'Trust grows slowly' }));
    const { alone } = candidateThemes(madeUpReview([...same, odd]), mechanisms);
    expect(alone.map(({ text }) => text)).toEqual(['Zebra crossings glow purple']);
  });
});

describe('acceptTheme', () => {
  it('codes its members with a new construct in one operation that can be undone', () => {
    const review = threeConstructs(0);
    const [theme] = candidateThemes(review, { ...mechanisms, themes: 3 }).themes;
    const steps = acceptTheme(review, theme!, {
      label: 'Kept promises',
      definition: 'Words are kept.',
    });
    const { review: after, inverse } = accepted(review, steps);
    expect(after.constructs).toMatchObject([
      { id: 'kept-promises', definition: 'Words are kept.' },
    ]);
    expect(suggestConstructs(after, mechanisms).coded).toBe(theme!.members.length);
    const undone = apply(after, inverse);
    expect(undone.ok && undone.value.review).toEqual(review);
  });

  it('leaves out members that were taken out, and takes no id twice', () => {
    const review = threeConstructs(2);
    const [theme] = candidateThemes(review, { ...mechanisms, themes: 3 }).themes;
    const kept = theme!.members.slice(0, 2);
    const { review: after } = accepted(
      review,
      acceptTheme(review, theme!, { label: 'Trust', members: kept }),
    );
    expect(after.constructs.map(({ id }) => id)).toContain('trust-2');
    expect(suggestConstructs(after, mechanisms).coded).toBe(8);
  });

  it('takes the echo of an import away with the slot that was its only use', () => {
    const mechanism = 'Nurses come to trust the managers who keep their word';
    const review = madeUpReview([{ document: 'D1', mechanism, construct: mechanism }]);
    const member = { configuration: 'k0001', slot: 'm' };
    const { review: after } = accepted(
      review,
      acceptTheme(review, { members: [] }, { label: 'Trust', members: [member] }),
    );
    expect(after.constructs.map(({ label }) => label)).toEqual(['Trust']);
  });

  it('refuses an empty name', () => {
    expect(() => acceptTheme(threeConstructs(0), { members: [] }, { label: ' ' })).toThrow(
      /label is empty/,
    );
  });
});
