import { findInDocument, splitAtEllipses } from './find-quote';
import type { FoundQuote, TextRange } from './found-quote';
import { PassageSearch, type NearestPassage } from './nearest-passage';
import { foldQuote, loosest, QuoteDocument } from './quote-document';
import { buildWordIndex, placesOf, standsIn, wordsOf, type WordIndex } from './word-index';

/** A text in which quotations are looked for. */
export interface QuotedDocument {
  readonly id: string;
  readonly text: string;
}

/** A quotation, with where it is said to stand. */
export interface SoughtQuote {
  readonly text: string;
  /** The document it is said to come from. */
  readonly document?: string;
  /** Where in that document it is said to stand. */
  readonly passage?: TextRange;
}

/** Where a quotation stands. */
export interface QuoteMatch extends FoundQuote {
  readonly document: string;
  /** At the stated passage, elsewhere in the stated document, or in another one. */
  readonly where: 'passage' | 'document' | 'elsewhere';
}

/** What became of a quotation. */
export interface QuoteResolution {
  /** `too-short`: under ten characters, which may stand anywhere and prove nothing. */
  readonly outcome: 'found' | 'too-short' | 'not-found';
  /** Where it stands; also given for one that is too short, if it stands somewhere. */
  readonly match?: QuoteMatch;
  /** The passage most like it, where it was not found. */
  readonly nearest?: NearestPassage;
}

/** Quotations with fewer characters prove nothing. */
export const shortestProof = 10;

/**
 * Looks for a quotation in a text, step by step, and says at which step it was found: as it is but for
 * white space and case; with quotation marks, dashes, ellipses and soft hyphens set aside; with words
 * put together that a line end broke; without reference numbers in the running text; whatever the spaces
 * between and inside words; in the parts its ellipses leave; behind the head and foot of pages. Offsets are those of the text as given, in UTF-16 units.
 *
 * What is found is evidence that the words stand there, not that they mean what they are quoted for.
 *
 * @example
 * ```ts
 * const { outcome, match } = resolveQuote('Over time, “trust” grew be-\ntween them.', '"trust" grew between them');
 * outcome; // 'found'
 * match?.step; // 'line-end-hyphens'
 * ```
 */
export function resolveQuote(text: string, quote: string, passage?: TextRange): QuoteResolution {
  const sought = { text: quote, document: 'text', ...(passage === undefined ? {} : { passage }) };
  const [resolution] = resolveQuotes([{ id: 'text', text }], [sought]);
  return resolution ?? { outcome: 'not-found' };
}

/**
 * Looks for many quotations in many documents, see {@link resolveQuote}. A quotation is looked for in
 * the document it is said to come from and then in all others; the result says where it was found. Each
 * document is prepared once. The resolutions come in the order of the quotations.
 *
 * Preparing is linear in the documents; a quotation that is found where it should be costs a search of
 * its document. One that is not is looked for in the others and, if it is in none, compared with the
 * likeliest passages, which takes much longer.
 */
export function resolveQuotes(
  documents: readonly QuotedDocument[],
  quotes: readonly SoughtQuote[],
): QuoteResolution[] {
  const library = new Library(documents.map(({ id, text }) => new QuoteDocument(id, text)));
  return quotes.map((quote) => library.resolve(quote));
}

/** How much of a quotation is looked at: longer ones are whole documents. */
const longestQuote = 100_000;

/** How many of the rarest words of a quotation decide where it is looked for. */
const decidingWords = 3;

class Library {
  readonly #documents: readonly QuoteDocument[];
  readonly #byId: ReadonlyMap<string, QuoteDocument>;
  #index: WordIndex | undefined;
  #passages: PassageSearch | undefined;

  constructor(documents: readonly QuoteDocument[]) {
    this.#documents = documents;
    this.#byId = new Map(documents.map((document) => [document.id, document]));
  }

  resolve({ text, document, passage }: SoughtQuote): QuoteResolution {
    const quote = new QuoteDocument('', text.slice(0, longestQuote));
    const parts = splitAtEllipses(quote.text, shortestProof);
    const match = this.#find(quote, parts, { document, passage });
    if (foldQuote(quote, loosest).length < shortestProof) {
      return match === undefined ? { outcome: 'too-short' } : { outcome: 'too-short', match };
    }
    if (match !== undefined) return { outcome: 'found', match };
    this.#passages ??= new PassageSearch(this.#words());
    const nearest = this.#passages.nearest(quote);
    return nearest === undefined ? { outcome: 'not-found' } : { outcome: 'not-found', nearest };
  }

  #find(
    quote: QuoteDocument,
    parts: readonly string[],
    stated: { readonly document: string | undefined; readonly passage: TextRange | undefined },
  ): QuoteMatch | undefined {
    const home = stated.document === undefined ? undefined : this.#byId.get(stated.document);
    // The index pays once a quotation is not where it should be; until then it is not made.
    const indexed = this.#index && this.#candidates(quote, parts);
    if (home !== undefined) {
      const found = findInDocument(home, quote, parts, stated.passage);
      if (found !== undefined) {
        const where = overlaps(found, stated.passage) ? 'passage' : 'document';
        return { ...found, document: home.id, where };
      }
    }
    for (const other of indexed ?? this.#candidates(quote, parts)) {
      const found = other === home ? undefined : findInDocument(other, quote, parts);
      if (found !== undefined) return { ...found, document: other.id, where: 'elsewhere' };
    }
    return undefined;
  }

  /** The documents that have the rarest words within the quotation; all when it has few words. */
  #candidates(quote: QuoteDocument, parts: readonly string[]): readonly QuoteDocument[] {
    if (this.#documents.length < 2) return this.#documents;
    const index = this.#words();
    // A word that stands nowhere may be broken in the text, by a page or a ligature.
    const rarest = innerWords(parts.length > 0 ? parts : [foldQuote(quote, loosest)])
      .filter((word) => placesOf(index, word).length > 0)
      .sort((left, right) => placesOf(index, left).length - placesOf(index, right).length)
      .slice(0, decidingWords);
    return this.#documents.filter((_, number) =>
      rarest.every((word) => standsIn(index, word, number)),
    );
  }

  #words(): WordIndex {
    this.#index ??= buildWordIndex(this.#documents);
    return this.#index;
  }
}

function overlaps(found: TextRange, passage: TextRange | undefined): boolean {
  return passage !== undefined && found.start < passage.end && passage.start < found.end;
}

/**
 * Words that stand in every document the quotation stands in. Words at the ends of a part may be cut, and
 * numbers may be reference numbers.
 */
function innerWords(parts: readonly string[]): string[] {
  return parts
    .flatMap((part) => wordsOf(part).slice(2, -2))
    .map(({ text }) => text)
    .filter((word) => !/\d/.test(word));
}
