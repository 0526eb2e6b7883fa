import { decodeMacRoman, isMacRoman } from './mac-roman';
import { oneCharacterAByte } from './single-bytes';

/** Text as it was decoded. Line ends are left as they are: positions may count them. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** Whether a byte-order mark said so; else the bytes were looked at. */
  readonly marked: boolean;
}

/**
 * Decodes text of unknown encoding: by its byte-order mark; else as UTF-16 where every other byte of
 * the beginning is zero; else as UTF-8; else, where that fails, as Mac Roman where letters of old Macs
 * stand inside words, or as Windows-1252, in which every byte means something. Linear; never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  const wide = looksWide(bytes);
  if (wide !== undefined) return { text: decode(bytes, wide), encoding: wide, marked: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', marked: false };
  } catch {
    return isMacRoman(bytes)
      ? { text: decodeMacRoman(bytes), encoding: 'macintosh', marked: false }
      : { text: decodeWindows1252(bytes), encoding: 'windows-1252', marked: false };
  }
}

function byMark(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = decodeText(bytes.subarray(3));
    return { ...rest, marked: rest.encoding === 'utf-8' };
  }
  if (first === 0xff && second === 0xfe) {
    return { text: decode(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le', marked: true };
  }
  if (first === 0xfe && second === 0xff) {
    return { text: decode(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be', marked: true };
  }
  return undefined;
}

function looksWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = (length / 2) * 0.6;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** What Windows-1252 has where Latin-1 has control characters; those it leaves open stay as they are. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Some versions of Node decode this encoding as Latin-1, so the decoder of the platform is not asked. */
function decodeWindows1252(bytes: Uint8Array): string {
  return oneCharacterAByte(bytes).replace(/[\u0080-\u009f]/g, (mark) =>
    windows1252.charAt(mark.charCodeAt(0) - 0x80),
  );
}

function decode(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Encodes text as UTF-8, without a byte-order mark. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
