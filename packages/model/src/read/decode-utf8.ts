/** The text of some bytes, or why they are no UTF-8. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly offset: number; readonly guess: string | undefined };

/** Decodes UTF-8, drops a byte order mark, and never replaces what it cannot read. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const guess = guessEncoding(bytes);
  if (guess !== undefined) return { ok: false, offset: 0, guess };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, offset: firstInvalid(bytes), guess: undefined };
  }
}

/** UTF-16 and UTF-32 show themselves by their mark, or by zeros, which JSON never holds. */
function guessEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (bytes.length >= 2 && (a === 0 || b === 0)) return a === 0 && b === 0 ? 'UTF-32' : 'UTF-16';
  return undefined;
}

/** The offset of the first byte that does not belong to well-formed UTF-8 (Unicode 15, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** The length of the well-formed sequence that starts here; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthOfLead(lead);
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    const [low, high] = next === 1 ? secondByteRange(lead) : [0x80, 0xbf];
    if (byte < low || byte > high) return 0;
  }
  return length;
}

function lengthOfLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
