import type { Role } from '@cmoc/model';
import { latentRows } from '../src/coding/candidate-themes/like-pairs';
import { readCoding } from '../src/coding/coded-slots/coded-slots';
import { encodeSlots } from '../src/coding/suggest-constructs/encode-slots';
import { slotVectors } from '../src/coding/suggest-constructs/role-coding';
import { readTexts } from '../src/coding/text-model/text-model';
import { cosineBetween } from '../src/coding/text-model/word-space';
import type { PhraseEncoder } from '../src/words/encoder/phrase-encoder';
import { cosineOfRows } from '../src/words/latent-space/latent-space';
import { measureMerging, type MergeMeasure } from '../src/words/merge-measure/merge-measure';
import { toLabelledReview } from './labelled-review';
import type { LabelledTable } from './labelled-table';

/** How well a likeness of slots agrees with the constructs of a table. */
export interface ConfigurationLine {
  readonly sample: string;
  readonly method: string;
  readonly measure: MergeMeasure & { readonly areaOfLikeness: number };
}

const dimensions = 40;

/**
 * Measures how near slots of one construct lie, without any coding: by the words of the slot alone, by
 * the text of the whole configuration, and with an encoder. No polarity is read: these are clauses.
 */
export async function measureConfigurations(
  { name, rows }: LabelledTable,
  role: Role,
  encoder: PhraseEncoder | null,
): Promise<ConfigurationLine[]> {
  const review = toLabelledReview(rows, role).codedWith(new Set());
  const all = readCoding(review).slots;
  const texts = readTexts(all, role);
  const latent = latentRows(texts, dimensions);
  const slots = all.filter((slot) => slot.role === role);
  const rowOf = new Map(review.configurations.map(({ id }, at) => [id as string, at]));
  const phrases = slots.map(({ configuration, text }) => ({
    id: configuration,
    text,
    label: rows[rowOf.get(configuration)!]!.label,
  }));
  const { own, together } = texts;
  const words = (one: number, other: number) => cosineBetween(own, one, own, other);
  const configuration = (one: number, other: number) =>
    (Math.max(0, cosineOfRows(latent, one, other)) +
      2 * cosineBetween(together, one, together, other)) /
    3;
  const methods = [
    { method: `words of the ${role}`, likeness: words },
    { method: 'text of the configuration', likeness: configuration },
  ];
  if (encoder !== null) {
    const vectors = slotVectors(slots, await encodeSlots(review, encoder, role));
    const likeness = (one: number, other: number) =>
      (configuration(one, other) + Math.max(0, cosineOfRows(vectors, one, other))) / 2;
    methods.push({ method: 'text of the configuration + encoder', likeness });
  }
  return methods.map(({ method, likeness }) => {
    const measure = measureMerging(phrases, likeness);
    return {
      sample: name,
      method,
      measure: { ...measure, areaOfLikeness: measure.areaUnderCurve },
    };
  });
}
