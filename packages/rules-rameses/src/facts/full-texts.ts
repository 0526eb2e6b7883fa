import { fullTextOf, type Review, type Source } from '@cmoc/model';

/**
 * Takes away what differs between a copied passage and its page without changing its words: line
 * breaks, hyphens at their ends, curly quotes and dashes, spaces.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00AD|-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const plainTexts = new WeakMap<object, string>();

/** The full text of a source, made comparable; made once, for it may be long. */
export function plainFullText(
  review: Pick<Review, 'texts'>,
  source: Readonly<Source> | undefined,
): string | undefined {
  const text = fullTextOf(review, source);
  if (source === undefined || text === undefined || text === '') return undefined;
  let plain = plainTexts.get(source);
  if (plain === undefined) plainTexts.set(source, (plain = plainText(text)));
  return plain;
}
