import { type RunControl, UsageError } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import type { PhraseVectors } from '../phrase-space/phrase-space';

/**
 * The port for a sentence or phrase encoder: anything that turns phrases into vectors of one length.
 * Adapters for two libraries are at `@cmoc/consolidation/encoders`; without any, everything works.
 */
export interface PhraseEncoder {
  /** Name and version of the model, kept with everything it helped to propose. */
  readonly name: string;
  encode(phrases: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}

const batchSize = 64;

/**
 * Has an encoder read the labels of all constructs, in batches, for `proposeVocabulary`. No encoder
 * tells more from less: polarity is read by rule beside it.
 *
 * @throws UsageError `invalid-input` when the encoder gives another number of vectors than phrases
 */
export async function encodeConstructs(
  review: Pick<Review, 'constructs'>,
  encoder: PhraseEncoder,
  control: RunControl = {},
): Promise<PhraseVectors> {
  const items = review.constructs.map(({ id, label }) => ({ id: id, text: label }));
  return encodePhrases(items, encoder, control);
}

/** Has an encoder read phrases, in batches. */
export async function encodePhrases(
  items: readonly { readonly id: string; readonly text: string }[],
  encoder: PhraseEncoder,
  control: RunControl = {},
): Promise<PhraseVectors> {
  const vectors = new Map<string, ArrayLike<number>>();
  for (let start = 0; start < items.length; start += batchSize) {
    control.signal?.throwIfAborted();
    const batch = items.slice(start, start + batchSize);
    const encoded = await encoder.encode(batch.map(({ text }) => text));
    if (encoded.length !== batch.length) {
      throw new UsageError(
        'invalid-input',
        `The encoder ${encoder.name} gave ${encoded.length} vectors for ${batch.length} phrases.`,
      );
    }
    batch.forEach(({ id }, at) => vectors.set(id, encoded[at]!));
    control.onProgress?.({ done: start + batch.length, total: items.length });
  }
  return { encoder: encoder.name, vectors };
}
