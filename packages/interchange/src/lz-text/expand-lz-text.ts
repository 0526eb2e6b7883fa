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
  const words = new WordReader(squeezed);
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const word = words.next();
    if (word === undefined || word === null) {
      return { text: parts.join(''), end: word === null ? 'complete' : 'broken' };
    }
    parts.push(word);
    length += word.length;
    if (length > maxLength) return { text: parts.join(''), end: 'cut' };
  }
}

/** Reads one word after another, and learns a word from each two. */
class WordReader {
  readonly #bits: BitReader;
  /** Words by their numbers; the first three numbers have meanings of their own. */
  readonly #known: string[] = ['', '', ''];
  #width = 2;
  /** How many words can be learnt before numbers need one more bit. */
  #room = 1;
  #last: string | undefined;

  constructor(squeezed: string) {
    this.#bits = new BitReader(squeezed);
  }

  /** The next word; null at the end, undefined where the text is damaged. */
  next(): string | null | undefined {
    const code = this.#bits.read(this.#width);
    if (code === end) return null;
    const word = code === undefined ? undefined : this.#word(code);
    if (word === undefined) return undefined;
    if (this.#room === 0) this.#widen();
    if (this.#last !== undefined) {
      this.#learn(this.#last + word.charAt(0));
      if (this.#room === 0) this.#widen();
    }
    this.#last = word;
    return word;
  }

  #word(code: number): string | undefined {
    if (code === narrow || code === wide) {
      const letter = this.#bits.read(code === narrow ? 8 : 16);
      if (letter === undefined) return undefined;
      const word = String.fromCharCode(letter);
      this.#learn(word);
      return word;
    }
    const known = this.#known[code];
    if (known !== undefined) return known;
    // A word may be used in the moment it is learnt.
    const isNext = code === this.#known.length && this.#last !== undefined;
    return isNext ? `${this.#last ?? ''}${this.#last?.charAt(0) ?? ''}` : undefined;
  }

  #learn(word: string): void {
    this.#known.push(word);
    this.#room -= 1;
  }

  #widen(): void {
    this.#room = 2 ** this.#width;
    this.#width += 1;
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
