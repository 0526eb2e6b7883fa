import type { Review, Role } from '@cmoc/model';
import { normaliseRows, type DenseRows } from '../../words/latent-space/latent-space';
import type { PhraseVectors } from '../../words/phrase-space/phrase-space';
import { readCoding, type CodedReview, type CodingSlot } from '../coded-slots/coded-slots';
import { readTexts, type TextModel } from '../text-model/text-model';
import { readDecisions, type Decisions } from './decisions';
import { learnCoding, type LearnedCoding } from './learn-coding';
import { gatherSigns, type Signs } from './signs';

/** Everything known of the coding of one role. */
export interface RoleCoding {
  readonly coding: CodedReview;
  readonly slots: readonly CodingSlot[];
  readonly texts: TextModel;
  readonly decisions: Decisions;
  readonly signs: Signs;
  readonly learned: LearnedCoding;
}

interface Remembered {
  readonly role: Role;
  readonly vectors: PhraseVectors | undefined;
  readonly coding: RoleCoding;
}

const remembered = new WeakMap<Review, Remembered[]>();

/** Learns the coding of a role; once for a review, a role and the vectors of an encoder. */
export function codingOfRole(review: Review, role: Role, vectors?: PhraseVectors): RoleCoding {
  const known = remembered.get(review) ?? [];
  const found = known.find((one) => one.role === role && one.vectors === vectors);
  if (found !== undefined) return found.coding;
  const coding = readCoding(review);
  const slots = coding.slots.filter((slot) => slot.role === role);
  const texts = readTexts(coding.slots, role);
  const decisions = readDecisions(coding, slots);
  const dense = vectors === undefined ? null : slotVectors(slots, vectors);
  const signs = gatherSigns(coding, texts, decisions, dense);
  const learned = learnCoding(decisions, signs);
  const made = { coding, slots, texts, decisions, signs, learned };
  remembered.set(review, [...known, { role, vectors, coding: made }]);
  return made;
}

/** The id under which an encoder reads a slot. */
export function slotKey({
  configuration,
  slot,
}: Pick<CodingSlot, 'configuration' | 'slot'>): string {
  return `${configuration}/${slot}`;
}

/** Vectors of slots from their mean, since those of an encoder share one strong direction. @internal */
export function slotVectors(slots: readonly CodingSlot[], { vectors }: PhraseVectors): DenseRows {
  const columns = vectors.values().next().value?.length ?? 0;
  const values = new Float64Array(slots.length * columns);
  const mean = new Float64Array(columns);
  const own = slots.map((slot) => vectors.get(slotKey(slot)));
  const known = own.filter((vector) => vector !== undefined).length;
  for (const vector of own) {
    for (let at = 0; vector !== undefined && at < columns; at += 1)
      mean[at]! += (vector[at] ?? 0) / known;
  }
  own.forEach((vector, row) => {
    for (let at = 0; vector !== undefined && at < columns; at += 1)
      values[row * columns + at] = (vector[at] ?? 0) - mean[at]!;
  });
  return normaliseRows(values, slots.length, columns);
}
