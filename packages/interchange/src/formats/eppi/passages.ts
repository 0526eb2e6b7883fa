import { fieldsOf, wordsOf } from '../../json/read-json';
import { plainLines } from './plain-lines';

/** A stretch of a document that was coded. */
export interface CodedPassage {
  readonly text: string;
  readonly locator?: { readonly page: string } | { readonly start: number; readonly end: number };
}

/**
 * Takes the passages out of one `ItemAttributeFullTextDetails`. In a PDF they are wrapped by page, one
 * or several to a page: `Page 2:\n[¬s]"one"\n"another[¬e]"`; elsewhere the text stands as it is.
 */
export function readPassages(detail: unknown): readonly CodedPassage[] {
  const { Text, IsFromPDF, TextFrom, TextTo } = fieldsOf(detail);
  const text = plainLines(wordsOf(Text));
  if (text === '') return [];
  if (IsFromPDF === true || /^Page \d+:\n\[¬s\]/.test(text)) return pagesOf(text);
  const isRange = Number.isSafeInteger(TextFrom) && Number.isSafeInteger(TextTo);
  const [start, end] = isRange ? [Number(TextFrom), Number(TextTo)] : [0, 0];
  return [{ text, ...(0 <= start && start < end ? { locator: { start, end } } : {}) }];
}

function pagesOf(text: string): CodedPassage[] {
  const headings = [...text.matchAll(/^Page (\d+):\n/gm)];
  if (headings.length === 0) return quotedIn(text).map((quoted) => ({ text: quoted }));
  return headings.flatMap((heading, at) => {
    const from = heading.index + heading[0].length;
    const body = text.slice(from, headings[at + 1]?.index ?? text.length);
    return quotedIn(body).map((quoted) => ({ text: quoted, locator: { page: heading[1] ?? '' } }));
  });
}

/** Passages of one page follow each other, each in quotation marks on lines of its own. */
function quotedIn(body: string): string[] {
  return body
    .replace(/\[¬[se]\]/g, '')
    .trim()
    .replace(/^"|"$/g, '')
    .split(/"\n+"/)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '');
}
