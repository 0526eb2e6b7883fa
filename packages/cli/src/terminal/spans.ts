import stringWidth from 'string-width';

/** Makes text look some way. */
export type Style = (text: string) => string;

/** A stretch of text that looks one way. */
export interface Span {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** Text, some of it styled. */
export type Rich = string | Span | readonly (string | Span)[];

/** The columns a text takes, wide and combining characters counted as terminals draw them. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/** Writes text with its styles. */
export function render(rich: Rich): string {
  return toSpans(rich)
    .reduce(joinAlike, [])
    .map(({ text, style }) => (style === undefined || text === '' ? text : style(text)))
    .join('');
}

/** Neighbours that look alike become one stretch. */
function joinAlike(joined: Span[], span: Span): Span[] {
  const before = joined.at(-1);
  if (before === undefined || before.style !== span.style) joined.push(span);
  else joined[joined.length - 1] = { ...before, text: before.text + span.text };
  return joined;
}

/** The columns a rich text takes on one line. */
export function richWidth(rich: Rich): number {
  return displayWidth(
    toSpans(rich)
      .map(({ text }) => text)
      .join(''),
  );
}

/**
 * Breaks text into lines of at most `width` columns, between words where it can. White space is
 * folded; a no-break space holds its words together; a word longer than a line is cut.
 */
export function wrap(rich: Rich, width: number): readonly (readonly Span[])[] {
  const limit = Math.max(1, width);
  const lines: Span[][] = [];
  let line: Span[] = [];
  let used = 0;
  for (const word of toSpans(rich)
    .reduce(collectWords, [])
    .flatMap((word) => cut(word, limit))) {
    const wide = richWidth(word);
    if (used > 0 && used + 1 + wide > limit) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (used > 0) line.push(gapBetween(line.at(-1), word[0]));
    line.push(...word);
    used += wide + (used > 0 ? 1 : 0);
  }
  if (used > 0) lines.push(line);
  return lines;
}

/** A word whose parts may look different: `trust` and the comma after it. */
type Word = readonly Span[];

function toSpans(rich: Rich): readonly Span[] {
  const parts: readonly (string | Span)[] = isList(rich) ? rich : [rich];
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
}

function isList(rich: Rich): rich is readonly (string | Span)[] {
  return Array.isArray(rich);
}

function collectWords(words: Word[], span: Span): Word[] {
  const pieces = span.text.split(/[ \t\n\r]+/);
  for (const [at, piece] of pieces.entries()) {
    const joined = at === 0 && words.at(-1);
    if (joined)
      words[words.length - 1] = piece === '' ? joined : [...joined, { ...span, text: piece }];
    else words.push(piece === '' ? [] : [{ ...span, text: piece }]);
  }
  return words;
}

function cut(word: Word, limit: number): Word[] {
  if (word.length === 0) return [];
  if (richWidth(word) <= limit) return [word];
  const parts: Span[][] = [[]];
  let used = 0;
  for (const span of word) {
    for (const character of span.text) {
      const wide = displayWidth(character);
      if (used > 0 && used + wide > limit) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ ...span, text: character });
      used += wide;
    }
  }
  return parts;
}

/** A space between two words of one style belongs to it, so that a styled phrase is one stretch. */
function gapBetween(before: Span | undefined, after: Span | undefined): Span {
  return before?.style !== undefined && before.style === after?.style
    ? { text: ' ', style: before.style }
    : { text: ' ' };
}
