import type { QuoteStep } from './quote-document';

/** A stretch of a text: UTF-16 units, the end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a quotation stands in one document. */
export interface FoundQuote extends TextRange {
  readonly step: QuoteStep;
  /** The stretches that were found; more than one where the quotation leaves something out. */
  readonly parts: readonly TextRange[];
  /** How often it stands in the document; at most 100 are counted. */
  readonly occurrences: number;
}

/** Where a stretch of a folded text stands in the text as it was given. */
export function rangeOf(origins: Uint32Array, at: number, length: number): TextRange {
  return { start: origins[at] ?? 0, end: (origins[at + length - 1] ?? 0) + 1 };
}
