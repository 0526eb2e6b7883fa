/** What a quick look at a JSON text tells before it is parsed. */
export interface JsonScan {
  /** How deep lists and objects are nested. */
  readonly depth: number;
  /** Where the limit was passed, when it was. */
  readonly tooDeepAt?: number;
  /** How many keys the objects of the text have, keys given twice counted twice. */
  readonly keys: number;
}

const space = 0x20;
const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * Looks through a JSON text without parsing it. Stops where nesting passes the limit, so that a
 * text of a million brackets is never handed to a parser. The text need not be valid.
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  const end = text.length;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most of what stands outside strings is indentation.
    if (code === space) continue;
    if (code === quote) at = endOfString(text, at);
    else if (code === colon) keys++;
    // `{` and `[` differ from each other, and `}` from `]`, by this bit alone.
    else if ((code & ~0x20) === 0x5b) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (depth > maxDepth) return { depth: deepest, tooDeepAt: at, keys };
    } else if ((code & ~0x20) === 0x5d) depth--;
  }
  return { depth: deepest, keys };
}

/** The position of the quotation mark that ends the string starting at `start`, or the text's end. */
export function endOfString(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return at;
  }
}
