import { findAcrossPages } from './find-across-pages';
import { rangeOf, type FoundQuote, type TextRange } from './found-quote';
import { foldQuote, loosest, QuoteDocument, wholeSteps, type WholeStep } from './quote-document';

const countedOccurrences = 100;

/** How far apart two parts of a quotation with an ellipsis may stand, in compared characters. */
const widestGap = 5_000;

/** Looks for a whole quotation at one step; of several places, the one nearest to a passage. */
export function findWhole(
  document: QuoteDocument,
  quote: QuoteDocument,
  step: WholeStep,
  passage?: TextRange,
): FoundQuote | undefined {
  const { text, origins } = document.at(step);
  const sought = foldQuote(quote, step);
  if (sought === '') return undefined;
  let best: TextRange | undefined;
  let occurrences = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    occurrences++;
    const range = rangeOf(origins, at, sought.length);
    if (best === undefined || distance(range, passage) < distance(best, passage)) best = range;
    if (occurrences === countedOccurrences) break;
  }
  return best && { ...best, step, parts: [best], occurrences };
}

/** Looks for the parts of a quotation that an ellipsis left something out of, in their order. */
export function findSplit(
  document: QuoteDocument,
  parts: readonly string[],
  passage?: TextRange,
): FoundQuote | undefined {
  const { origins } = document.at(loosest);
  const chains = chainsOf(document, parts).map((places) =>
    places.map(({ start, end }) => rangeOf(origins, start, end - start)),
  );
  let best: readonly TextRange[] = [];
  for (const chain of chains) {
    if (distance(chain[0], passage) < distance(best[0], passage)) best = chain;
  }
  const [first] = best;
  const last = best.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { length: occurrences } = chains;
  return { start: first.start, end: last.end, step: 'ellipses', parts: best, occurrences };
}

/** Every way to meet the parts in their order, one for each place where the first stands. */
function chainsOf(document: QuoteDocument, parts: readonly string[]): (readonly TextRange[])[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { text } = document.at(loosest);
  const chains: (readonly TextRange[])[] = [];
  let tried = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const places = followParts(text, parts, at);
    if (places !== undefined) chains.push(places);
    if (++tried === countedOccurrences) break;
  }
  return chains;
}

function followParts(
  text: string,
  [first = '', ...rest]: readonly string[],
  start: number,
): TextRange[] | undefined {
  const places = [{ start, end: start + first.length }];
  let from = start + first.length;
  for (const part of rest) {
    const at = text.slice(from, from + widestGap + part.length).indexOf(part);
    if (at < 0) return undefined;
    places.push({ start: from + at, end: from + at + part.length });
    from += at + part.length;
  }
  return places;
}

const ellipsis =
  /\s*(?:\[\s*(?:…|(?:\.\s?){3,4})\s*\]|\(\s*(?:…|(?:\.\s?){3,4})\s*\)|…|(?:\.\s?){3,4})\s*/;

/** The shortest part that is looked for, and the least the longest part must have. */
const shortestPart = 3;

/** The parts of a quotation between its ellipses, as they are compared; empty when it has none. */
export function splitAtEllipses(quote: string, shortestProof: number): readonly string[] {
  const pieces = quote.slice(0, 100_000).split(ellipsis);
  if (pieces.length < 2 || pieces.length > 50) return [];
  const parts = pieces
    .map((piece) => foldQuote(new QuoteDocument('', piece), loosest))
    .filter((part) => part.length >= shortestPart);
  return parts.some((part) => part.length >= shortestProof) ? parts : [];
}

/** Looks for a quotation in one document, step by step. */
export function findInDocument(
  document: QuoteDocument,
  quote: QuoteDocument,
  parts: readonly string[],
  passage?: TextRange,
): FoundQuote | undefined {
  for (const step of wholeSteps) {
    const found = findWhole(document, quote, step, passage);
    if (found !== undefined) return found;
  }
  return findSplit(document, parts, passage) ?? findAcrossPages(document, quote);
}

function distance(range: TextRange | undefined, passage: TextRange | undefined): number {
  if (range === undefined) return Infinity;
  if (passage === undefined) return range.start;
  if (range.start < passage.end && passage.start < range.end) return -1;
  return range.start >= passage.end ? range.start - passage.end : passage.start - range.end;
}
