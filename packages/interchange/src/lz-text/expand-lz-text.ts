/** What came of expanding squeezed text. */
export interface ExpandedText {
  readonly text: string;
  /** `cut`: there is more than was allowed. `broken`: the text is damaged or cut short. */
  readonly end: 'complete' | 'cut' | 'broken';
}

/** Each character carries this many bits, above the characters that files use as marks. */
const bitsPerCharacter = 15;
const firstCharacter = 32;

/**
 * Expands text that lz-string squeezed for UTF-16 (`compressToUTF16`). The library itself knows no
 * limit, and a few kilobytes can expand to gigabytes: here expanding stops at `maxLength` characters.
 * Linear in what comes out; never throws.
 */
export function expandLzText(squeezed: string, maxLength: number): ExpandedText {
  const bits = new BitReader(squeezed);
  const known: string[] = ['', '', ''];
  const parts: string[] = [];
  let length = 0;
  let width = 2;
  let room = 1;
  let last: string | undefined;
  for (;;) {
    const code = bits.read(width);
    if (code === undefined) return { text: parts.join(''), end: 'broken' };
    if (code === end) return { text: parts.join(''), end: 'complete' };
    let entry: string | undefined;
    if (code === narrow || code === wide) {
      const letter = bits.read(code === narrow ? 8 : 16);
      if (letter === undefined) return { text: parts.join(''), end: 'broken' };
      entry = String.fromCharCode(letter);
      known.push(entry);
      room -= 1;
    } else
      entry =
        known[code] ??
        (code === known.length && last !== undefined ? last + last.charAt(0) : undefined);
    if (entry === undefined) return { text: parts.join(''), end: 'broken' };
    if (room === 0) room = 2 ** width++;
    length += entry.length;
    if (length > maxLength) return { text: parts.join('') + entry, end: 'cut' };
    parts.push(entry);
    if (last !== undefined) {
      known.push(last + entry.charAt(0));
      room -= 1;
      if (room === 0) room = 2 ** width++;
    }
    last = entry;
  }
}

const narrow = 0;
const wide = 1;
const end = 2;

/** Numbers out of characters, the lowest bit first. */
class BitReader {
  readonly #text: string;
  #at = 0;
  #left = bitsPerCharacter;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number of so many bits; undefined where the text is over or holds what it cannot. */
  read(width: number): number | undefined {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const character = this.#text.charCodeAt(this.#at) - firstCharacter;
      if (!(character >= 0) || character >= 2 ** bitsPerCharacter) return undefined;
      this.#left -= 1;
      if (((character >>> this.#left) & 1) === 1) value += 2 ** bit;
      if (this.#left === 0) {
        this.#left = bitsPerCharacter;
        this.#at += 1;
      }
    }
    return value;
  }
}
