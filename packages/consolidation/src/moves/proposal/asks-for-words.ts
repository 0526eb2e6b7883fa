import { draftSentence, findScheme, schemeIdOf, type Review, type Slot } from '@cmoc/model';
import type { Asked } from './proposal';

/** A slot of a new configuration, as far as it has words. */
export interface WordedSlot {
  readonly id: string;
  readonly role: Slot['role'];
  /** The words it has, or those to start from. */
  readonly text: string;
}

/**
 * What a new configuration is asked for, whatever the move that leads to it: a title and a sentence in
 * the words of the reviewer, with what its parts say as a start.
 */
export function asksForWords(
  review: Pick<Review, 'schemes' | 'schemeChoice'>,
  slots: readonly WordedSlot[],
): readonly Asked[] {
  const worded = slots.filter(({ text }) => text !== '');
  const title = worded.map(({ text }) => text).join(' → ');
  const sentence = sentenceFrom(review, worded);
  return [
    {
      name: 'title',
      question: 'a short title',
      ...(title === '' ? {} : { draft: title }),
      step: 0,
      field: ['create', 0, 'title'],
    },
    {
      name: 'sentence',
      question: 'the claim in one sentence',
      ...(sentence === '' ? {} : { draft: sentence }),
      step: 0,
      field: ['create', 0, 'statement'],
    },
  ];
}

function sentenceFrom(
  review: Pick<Review, 'schemes' | 'schemeChoice'>,
  slots: readonly WordedSlot[],
): string {
  const scheme = findScheme(review, schemeIdOf(review, {}));
  if (scheme === undefined || slots.length === 0) return '';
  const whole = slots.map(({ id, role, text }): Slot => ({ id, role, text, constructs: [] }));
  return draftSentence({ slots: whole }, scheme).text;
}
