import { apply, type Review } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { codeSlots } from '../code-slots/code-slots';
import { threeConstructs } from '../coded-slots/made-up-coding';
import { suggestConstructs } from '../suggest-constructs/suggest-constructs';
import { doubleCoding, reconcileCoding } from './double-coding';

function recoded(review: Review, configuration: string, construct: string): Review {
  const operations = codeSlots(review, [{ configuration, slot: 'm', constructs: [construct] }]);
  const applied = apply(review, {
    kind: 'batch',
    by: 'ann',
    at: '2026-01-01T09:00:00Z',
    operations,
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value.review;
}

describe('doubleCoding', () => {
  const left = threeConstructs(3);
  const right = recoded(threeConstructs(2), 'k0004', 'shared-language');

  it('tells agreement by role and construct, with what to talk about', () => {
    const { roles, constructs, disagreements } = doubleCoding(left, right);
    // Cohen's kappa by hand: agreed 5 of 6, by chance (2·1 + 2·3 + 2·2) of 36.
    expect(roles).toEqual([
      {
        role: 'mechanism',
        slots: 6,
        agreed: 5,
        kappa: 0.75,
        onlyLeftCoded: 3,
        onlyRightCoded: 0,
      },
    ]);
    expect(constructs).toEqual([
      {
        role: 'mechanism',
        construct: 'shared-language',
        label: 'Shared language',
        both: 2,
        onlyLeft: 0,
        onlyRight: 1,
      },
      { role: 'mechanism', construct: 'trust', label: 'Trust', both: 1, onlyLeft: 1, onlyRight: 0 },
      {
        role: 'mechanism',
        construct: 'protected-time',
        label: 'Protected time',
        both: 2,
        onlyLeft: 0,
        onlyRight: 0,
      },
    ]);
    expect(disagreements).toMatchObject([
      {
        configuration: 'k0004',
        left: [{ label: 'Trust' }],
        right: [{ label: 'Shared language' }],
        passages: [{ distance: 'quotation' }],
      },
    ]);
  });

  it('takes constructs of one label for the same where each coder made one', () => {
    const renamed = (review: Review): Review =>
      JSON.parse(
        JSON.stringify(review)
          .replaceAll('"trust"', '"trust-of-ben"')
          .replaceAll('"Trust"', '"trust "'),
      ) as Review;
    const { roles } = doubleCoding(threeConstructs(2), renamed(threeConstructs(2)));
    expect(roles).toMatchObject([{ slots: 6, agreed: 6, kappa: 1 }]);
  });

  it('has each coder’s suggestions learn from that coder’s decisions alone', () => {
    const alone = JSON.stringify(suggestConstructs(structuredClone(left), { role: 'mechanism' }));
    suggestConstructs(right, { role: 'mechanism' });
    doubleCoding(left, right);
    expect(JSON.stringify(suggestConstructs(left, { role: 'mechanism' }))).toBe(alone);
  });

  it('says when nothing was coded by both', () => {
    expect(doubleCoding(threeConstructs(0), threeConstructs(2)).notes).toEqual([
      'Nothing can be compared yet: no slot was coded by both.',
    ]);
  });
});

describe('reconcileCoding', () => {
  it('writes what was agreed, with constructs only the other coder has', () => {
    const review = threeConstructs(2);
    const other = {
      constructs: [{ ...review.constructs[0]!, id: 'faith', label: 'Faith' }],
    } as unknown as Review;
    const operations = reconcileCoding(review, other, [
      { configuration: 'k0001', slot: 'm', constructs: ['faith'] },
    ]);
    const applied = apply(review, {
      kind: 'batch',
      by: 'ann',
      at: '2026-01-01T09:00:00Z',
      reason: 'Agreed.',
      operations,
    });
    expect(applied.ok && applied.value.review.configurations[0]!.slots[0]!.constructs).toEqual([
      'faith',
    ]);
  });
});
