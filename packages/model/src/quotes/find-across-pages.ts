import { rangeOf, type FoundQuote, type TextRange } from './found-quote';
import { foldQuote, loosest, type QuoteDocument } from './quote-document';

/** The least a part of a quotation must have on either side of a page break. */
const shortestPart = 10;
/** How long what stands between two pages may be: a running head, a foot, a page number. */
const longestHead = 400;
/** Over how many page breaks a quotation may go, and how many beginnings are tried. */
const mostBreaks = 3;
const triedBeginnings = 20;
/** How many words too far the words before a break may have matched. */
const wordsTooFar = 3;

/**
 * Looks for a quotation that goes on behind a page break, where the head and foot of the pages stand
 * between its parts. What lies between must hold a line end and be short, so that words of the text that a
 * quotation leaves out are never passed over unsaid. A few searches of the document.
 */
export function findAcrossPages(
  document: QuoteDocument,
  quote: QuoteDocument,
): FoundQuote | undefined {
  const folded = document.at(loosest);
  const sought = foldQuote(quote, loosest);
  if (sought.length < 2 * shortestPart) return undefined;
  const length = longestPrefix(folded.text, sought);
  if (length < shortestPart) return undefined;
  const beginning = sought.slice(0, shortestPart);
  const head = { text: folded.text, origins: folded.origins, whole: document.text };
  // Of the places where the longest part stands, most texts have one.
  const longest = sought.slice(0, length);
  let from = folded.text.indexOf(longest);
  for (let tried = 0; from >= 0 && tried < triedBeginnings; tried += 1) {
    const parts = follow(head, sought, from, mostBreaks);
    if (parts !== undefined) return foundAt(parts);
    from = folded.text.indexOf(beginning, from + 1);
  }
  return undefined;
}

interface Head {
  readonly text: string;
  readonly origins: Uint32Array;
  readonly whole: string;
}

function foundAt(parts: readonly TextRange[]): FoundQuote | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, step: 'page-break', parts, occurrences: 1 };
}

/** The parts of what is sought from a place on; undefined where it does not go on behind a break. */
function follow(
  head: Head,
  sought: string,
  from: number,
  breaks: number,
): readonly TextRange[] | undefined {
  const { text, origins } = head;
  if (text.startsWith(sought, from)) return [rangeOf(origins, from, sought.length)];
  if (breaks === 0) return undefined;
  const length = shared(text, from, sought);
  const broken = isHyphen(head, from + length) ? [length] : [];
  for (const end of [...broken, ...wordEnds(sought, length)]) {
    const rest = sought.slice(end).trimStart();
    if (end < shortestPart || rest.length < shortestPart) continue;
    const next = restAfter(text, from + end, rest);
    if (next < 0 || !isBreak(head, from + end, next)) continue;
    const others = follow(head, rest, next, breaks - 1);
    if (others !== undefined) return [rangeOf(origins, from, end), ...others];
  }
  return undefined;
}

/** Whether a word was broken by a hyphen before a place. */
function isHyphen({ origins, whole }: Head, at: number): boolean {
  return /[-\u00ad\u2010¬]/.test(whole.charAt((origins[at - 1] ?? 0) + 1));
}

/** Where the rest goes on: its beginning, soon after. */
function restAfter(text: string, from: number, rest: string): number {
  const beginning = rest.slice(0, shortestPart);
  const at = text.slice(from, from + longestHead + beginning.length).indexOf(beginning);
  return at < 0 ? -1 : from + at;
}

/** Whether a line ends between two places. */
function isBreak({ origins, whole }: Head, from: number, to: number): boolean {
  return /[\n\r\f]/.test(whole.slice(origins[from - 1] ?? 0, origins[to] ?? whole.length));
}

/** How many characters from a place on are those that are sought. */
function shared(text: string, from: number, sought: string): number {
  let count = 0;
  while (count < sought.length && text[from + count] === sought[count]) count += 1;
  return count;
}

/** Where words end, from a length backwards: the words of a running head may begin like those of the text. */
function wordEnds(sought: string, length: number): number[] {
  const ends: number[] = [];
  for (let at = length; at > 0 && ends.length < wordsTooFar; at -= 1) {
    if (sought[at] === ' ' || sought[at - 1] === ' ')
      ends.push(sought[at - 1] === ' ' ? at - 1 : at);
  }
  return [...new Set(ends)];
}

/** The length of the longest beginning that stands anywhere in a text: shorter ones do too. */
function longestPrefix(text: string, sought: string): number {
  let [known, unknown] = [0, sought.length + 1];
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (text.includes(sought.slice(0, middle))) known = middle;
    else unknown = middle;
  }
  return known;
}
