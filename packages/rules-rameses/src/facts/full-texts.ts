import { defineDerived } from '@cmoc/appraisal';

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

/** The full texts that the team holds, made comparable, by source. */
export const fullTexts = defineDerived({
  id: 'rules-rameses/full-texts',
  reads: ['sources'],
  compute: ({
    review,
  }): ReadonlyMap<string, { readonly exact: string; readonly plain: string }> => {
    const texts = new Map<string, { exact: string; plain: string }>();
    for (const { id, fullText } of review.sources) {
      if (fullText !== undefined && fullText !== '') {
        texts.set(id, { exact: fullText, plain: plainText(fullText) });
      }
    }
    return texts;
  },
});
