import { sortTexts } from '../parse/sort-collections';
import type { FullText } from '../schema/full-text';
import type { Review } from '../schema/review';
import type { Source } from '../schema/source';
import { hashText } from './hash-text';

/**
 * What a source says of its full text: the hash that names it, its kind and its length. The text itself
 * goes beside, with {@link withTexts}. Linear in the length of the text; the same text gives the same.
 *
 * @example
 * ```ts
 * const fullText = describeText('We trusted them.'); // into the source, by an operation
 * withTexts(review, ['We trusted them.']); // the text beside it, in no operation
 * ```
 */
export function describeText(text: string, mediaType = 'text/plain'): FullText {
  return { hash: hashText(text), mediaType, length: text.length, pages: [] };
}

/**
 * The full text of a source, where the file holds it. Undefined where the source names none, and where
 * the text it names is not here: never copied along, or taken out because somebody asked for that.
 * Linear in the number of texts.
 */
export function fullTextOf(
  review: Pick<Review, 'texts'>,
  source: Pick<Source, 'fullText'> | undefined,
): string | undefined {
  const hash = source?.fullText?.hash;
  return hash === undefined ? undefined : review.texts.find((one) => one.hash === hash)?.text;
}

/**
 * A review with texts put beside it. Which text belongs to which source is said by the sources, by hash,
 * and is changed by operations; the texts are in no operation and no ledger, so that each of them can be
 * taken out again. Texts that are there already change nothing.
 */
export function withTexts(review: Review, texts: readonly string[]): Review {
  const held = new Map(review.texts.map((one) => [one.hash, one]));
  for (const text of texts) {
    const hash = hashText(text);
    if (!held.has(hash)) held.set(hash, { hash, text });
  }
  if (held.size === review.texts.length) return review;
  const all = [...held.values()];
  sortTexts(all);
  return { ...review, texts: all };
}

/**
 * A review without one of its texts: people have a right to have theirs taken out. The source keeps the
 * hash, so that it is seen that there was a text; operations, ledger and undo are not touched by it.
 */
export function withoutText(review: Review, hash: string): Review {
  const texts = review.texts.filter((one) => one.hash !== hash);
  return texts.length === review.texts.length ? review : { ...review, texts };
}
