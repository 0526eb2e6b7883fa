import {
  foldHyphens,
  foldPunctuation,
  foldReferenceNumbers,
  foldSpaceAndCase,
  foldSpacing,
  type FoldedText,
} from './fold-text';

/** The steps of the ladder at which a quotation is looked for whole, from strict to loose. */
export const wholeSteps = [
  'exact',
  'punctuation',
  'line-end-hyphens',
  'reference-numbers',
  'spacing',
] as const;

/** A step of the ladder at which a quotation is looked for whole. */
export type WholeStep = (typeof wholeSteps)[number];

/** Every step of the ladder, in the order they are tried. */
export const quoteSteps = [...wholeSteps, 'ellipses', 'page-break'] as const;

/** A step of the ladder: how much had to be set aside before the quotation was found. */
export type QuoteStep = (typeof quoteSteps)[number];

/** The loosest form that has words, in which passages are compared that are not found. */
export const loosest: WholeStep = 'reference-numbers';

const folds: Readonly<Record<WholeStep, (folded: FoldedText) => FoldedText>> = {
  exact: (folded) => folded,
  punctuation: foldPunctuation,
  'line-end-hyphens': foldHyphens,
  'reference-numbers': foldReferenceNumbers,
  spacing: foldSpacing,
};

/** A text to look in. Each form of it is made once, when it is first needed. */
export class QuoteDocument {
  readonly id: string;
  readonly text: string;
  readonly #forms: FoldedText[] = [];

  constructor(id: string, text: string) {
    this.id = id;
    this.text = text;
  }

  /** The text as it is compared at one step of the ladder. */
  at(step: WholeStep): FoldedText {
    const level = wholeSteps.indexOf(step);
    while (this.#forms.length <= level) {
      const before = this.#forms.at(-1) ?? foldSpaceAndCase(this.text);
      const fold = folds[wholeSteps[this.#forms.length] ?? loosest];
      this.#forms.push(fold(before));
    }
    return this.#forms[level] ?? foldSpaceAndCase(this.text);
  }
}

/** A quotation as it is compared at one step: without space, and from the second step on without marks, around it. */
export function foldQuote(quote: QuoteDocument, step: WholeStep): string {
  const { text } = quote.at(step);
  return step === 'exact' ? text.trim() : text.replace(/^[' ]+|[' ]+$/g, '');
}
