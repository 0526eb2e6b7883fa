/** A text in a form for comparing, with where each of its UTF-16 units comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the text, the offset of the unit of the original it stands for. */
  readonly origins: Uint32Array;
}

/** Gathers units and their origins. */
class Folding {
  #units: Uint16Array;
  #origins: Uint32Array;
  #length = 0;

  /** @param expected - how many units it will most likely have; it grows when it has more */
  constructor(expected: number) {
    this.#units = new Uint16Array(expected + 16);
    this.#origins = new Uint32Array(expected + 16);
  }

  get last(): number {
    return this.#length === 0 ? space : (this.#units[this.#length - 1] ?? space);
  }

  add(unit: number, origin: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#origins[this.#length++] = origin;
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    const origins = new Uint32Array(units.length);
    units.set(this.#units);
    origins.set(this.#origins);
    this.#units = units;
    this.#origins = origins;
  }

  addText(text: string, origin: number): void {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at), origin);
  }

  dropLast(): void {
    this.#length--;
  }

  finish(): FoldedText {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += 8192) {
      const end = Math.min(at + 8192, this.#length);
      parts.push(String.fromCharCode(...this.#units.subarray(at, end)));
    }
    return { text: parts.join(''), origins: this.#origins.slice(0, this.#length) };
  }
}

const space = 0x20;
const hyphen = 0x2d;

const rareSpaces: ReadonlySet<number> = new Set([
  0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === space || (unit >= 0x09 && unit <= 0x0d);
  return (unit >= 0x2000 && unit <= 0x200a) || rareSpaces.has(unit);
}

/** How many units one unit may become; the few that become more are left as they are. */
const widest = 3;

/** Folds case, and any run of white space into one space. */
export function foldSpaceAndCase(source: string): FoldedText {
  const folding = new Folding(source.length);
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (isSpace(unit)) {
      if (folding.last !== space) folding.add(space, at);
    } else if (unit < 0x80) {
      folding.add(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, at);
    } else {
      const lower = source.charAt(at).toLowerCase();
      folding.addText(lower.length <= widest ? lower : source.charAt(at), at);
    }
  }
  return folding.finish();
}

const quotationMarks = '‘’‚‛“”„‟«»‹›′″‵‶´`"＂＇';
const dashes = '‐‑‒–—―−⁃﹘﹣－';
/** Soft hyphen, zero-width spaces and joiners, byte order mark: seen by nobody. */
const invisible = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What one unit is written as once typography is set aside; the same unit where nothing is. */
const plain = new Map<number, string>([
  ...Array.from(quotationMarks, (mark) => [mark.charCodeAt(0), "'"] as const),
  ...Array.from(dashes, (dash) => [dash.charCodeAt(0), '-'] as const),
  ...Array.from(invisible, (mark) => [mark.charCodeAt(0), ''] as const),
  ...Object.entries(ligatures).map(([sign, text]) => [sign.charCodeAt(0), text] as const),
  [0x2026, '...'],
]);

/**
 * Folds quotation marks, dashes (with the spaces around them), ellipses, ligatures and composed
 * letters, and drops what cannot be seen, such as soft hyphens.
 */
export function foldPunctuation({ text, origins }: FoldedText): FoldedText {
  const folding = new Folding(text.length);
  for (let at = 0; at < text.length; at++) {
    const origin = origins[at] ?? 0;
    const unit = text.charCodeAt(at);
    if (unit === space) {
      if (folding.last !== space && folding.last !== hyphen) folding.add(unit, origin);
      continue;
    }
    const folded = plain.get(unit) ?? (unit < 0xc0 ? undefined : decompose(text.charAt(at)));
    if (folded === '-' || unit === hyphen) addDash(folding, origin);
    else if (folded === undefined) folding.add(unit, origin);
    else folding.addText(folded, origin);
  }
  return folding.finish();
}

function addDash(folding: Folding, origin: number): void {
  if (folding.last === space) folding.dropLast();
  if (folding.last !== hyphen) folding.add(hyphen, origin);
}

function decompose(character: string): string {
  const parts = character.normalize('NFD');
  return parts.length <= widest ? parts : character;
}

/** Drops hyphens between letters, so that a word broken at the end of a line is whole again. */
export function foldHyphens({ text, origins }: FoldedText): FoldedText {
  const folding = new Folding(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const inside = unit === hyphen && isLetter(folding.last) && isLetter(text.charCodeAt(at + 1));
    if (!inside) folding.add(unit, origins[at] ?? 0);
  }
  return folding.finish();
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit >= 0xaa;
}

/** `[12, 13]`, `(12)`, `¹²` and, straight after a word or its full stop, `12` or `12,13`. */
const referenceNumbers =
  / ?\[\d[\d ,;-]{0,60}\]| ?\(\d{1,3}(?:[ ,;-]{1,2}\d{1,3}){0,20}\)|[⁰¹²³⁴-⁹]+|(?<=[a-z][.,;:')]?)\d{1,3}(?:[,-]\d{1,3}){0,20}(?=[ .,;:')]|$)/g;

/** Drops reference numbers that stand in the running text. */
export function foldReferenceNumbers({ text, origins }: FoldedText): FoldedText {
  const folding = new Folding(text.length);
  let from = 0;
  const keep = (end: number): void => {
    for (let at = from; at < end; at++) folding.add(text.charCodeAt(at), origins[at] ?? 0);
  };
  for (const match of text.matchAll(referenceNumbers)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return { text, origins };
  keep(text.length);
  return folding.finish();
}
