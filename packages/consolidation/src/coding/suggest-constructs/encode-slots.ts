import type { RunControl } from '@cmoc/kernel';
import type { Review, Role } from '@cmoc/model';
import { encodePhrases, type PhraseEncoder } from '../../words/encoder/phrase-encoder';
import type { PhraseVectors } from '../../words/phrase-space/phrase-space';
import { readCoding } from '../coded-slots/coded-slots';
import { slotKey } from './role-coding';

/**
 * Has an encoder read the slots of a role, for `suggestConstructs`: what it sees counts beside the
 * words, as much as this review's own decisions show that it helps.
 *
 * @throws UsageError `invalid-input` when the encoder gives another number of vectors than phrases
 */
export function encodeSlots(
  review: Review,
  encoder: PhraseEncoder,
  role: Role,
  control: RunControl = {},
): Promise<PhraseVectors> {
  const slots = readCoding(review).slots.filter((slot) => slot.role === role);
  return encodePhrases(
    slots.map((slot) => ({ id: slotKey(slot), text: slot.text })),
    encoder,
    control,
  );
}
