/** A generator of whole numbers below a bound: the same seed gives the same numbers. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    // Xorshift, by Marsaglia (10.18637/jss.v008.i14).
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** Bytes that parsers trip over: quotes, brackets, line ends, marks, halves of characters. */
const awkward = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  '\n',
  '\r',
  '\t',
  '\0',
  ',',
  ';',
  '\\',
  '\ufeff',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '=cmd()',
  '\u{1F600}',
  '__proto__',
  '  - ',
  'ER  - ',
].map((text) => new TextEncoder().encode(text));

const halves = [new Uint8Array([0xff]), new Uint8Array([0xc3]), new Uint8Array([0xed, 0xa0, 0x80])];

/** Damages a file in one to four places, reproducibly: cuts, repeats, overwrites, inserts. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbersFrom(seed);
  let changed = bytes;
  for (let times = 1 + next(4); times > 0; times -= 1) changed = damage(changed, next);
  return changed;
}

function damage(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const at = next(bytes.length + 1);
  const length = 1 + next(Math.min(64, bytes.length + 1));
  switch (next(5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return join(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return join(bytes.subarray(0, at + length), bytes.subarray(at));
    case 3: {
      const copy = Uint8Array.from(bytes);
      if (at < copy.length) copy[at] = next(256);
      return copy;
    }
    default: {
      const all = [...awkward, ...halves];
      return join(
        bytes.subarray(0, at),
        all[next(all.length)] ?? new Uint8Array(),
        bytes.subarray(at),
      );
    }
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
