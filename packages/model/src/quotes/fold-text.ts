/** A text in a form for comparing, with where each of its UTF-16 units comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the text, the offset of the unit of the original it stands for. */
  readonly origins: Uint32Array;
}

/**
 * Gathers stretches of a text, and where each unit comes from. Stretches that stay as they are are kept
 * whole, so that a long text costs little more than looking at each unit once.
 */
class Folding {
  readonly #text: string;
  readonly #origins: Uint32Array;
  readonly #parts: string[] = [];
  #folded: Uint32Array;
  #length = 0;

  constructor({ text, origins }: FoldedText) {
    this.#text = text;
    this.#origins = origins;
    this.#folded = new Uint32Array(text.length + 16);
  }

  /** Keeps a stretch; its spelling may be another one of the same length. */
  keep(start: number, end: number, spelling = this.#text.slice(start, end)): void {
    if (start >= end) return;
    this.#makeRoom(end - start);
    this.#folded.set(this.#origins.subarray(start, end), this.#length);
    this.#length += end - start;
    this.#parts.push(spelling);
  }

  /** Puts something else in the place of one unit. */
  replace(at: number, spelling: string): void {
    if (spelling === '') return;
    this.#makeRoom(spelling.length);
    this.#folded.fill(this.#origins[at] ?? 0, this.#length, this.#length + spelling.length);
    this.#length += spelling.length;
    this.#parts.push(spelling);
  }

  /** Takes the last unit back, if there is one. */
  dropLast(): void {
    const last = this.#parts.pop();
    if (last === undefined) return;
    this.#parts.push(last.slice(0, -1));
    this.#length--;
  }

  #makeRoom(units: number): void {
    if (this.#length + units <= this.#folded.length) return;
    const folded = new Uint32Array(2 * this.#folded.length + units);
    folded.set(this.#folded);
    this.#folded = folded;
  }

  finish(): FoldedText {
    return { text: this.#parts.join(''), origins: this.#folded.subarray(0, this.#length) };
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
  const origins = new Uint32Array(source.length).map((_, at) => at);
  const folding = new Folding({ text: source, origins });
  const keep = (start: number, end: number): void => {
    folding.keep(start, end, source.slice(start, end).toLowerCase());
  };
  let from = 0;
  let afterSpace = true;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const wasAfterSpace = afterSpace;
    afterSpace = isSpace(unit);
    if (afterSpace) {
      if (unit === space && !wasAfterSpace) continue;
      keep(from, at);
      if (!wasAfterSpace) folding.replace(at, ' ');
    } else {
      // Only capitals beyond ASCII are folded one by one: some change length, or with their neighbours.
      const folded = unit < 0x80 ? undefined : lowerCase(source.charAt(at));
      if (folded === undefined) continue;
      keep(from, at);
      folding.replace(at, folded);
    }
    from = at + 1;
  }
  keep(from, source.length);
  return folding.finish();
}

/** The lower case of a character; undefined when it is its own. */
function lowerCase(character: string): string | undefined {
  const lower = character.toLowerCase();
  if (lower === character) return undefined;
  return lower.length <= widest ? lower : character;
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
 * letters, and drops what cannot be seen, such as soft hyphens; a soft hyphen at the end of a line takes
 * the line end with it.
 */
export function foldPunctuation(source: FoldedText): FoldedText {
  const { text } = source;
  const folding = new Folding(source);
  let from = 0;
  let last = space;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isBreak = breaksWord(text, at);
    const folded = isBreak ? '' : foldUnit(text, at, last);
    if (folded !== undefined) {
      folding.keep(from, at);
      if (folded === '-' && last === space) folding.dropLast();
      folding.replace(at, folded);
      if (isBreak) at++;
      from = at + 1;
    }
    if (folded !== '') last = folded?.charCodeAt(folded.length - 1) ?? unit;
  }
  folding.keep(from, text.length);
  return folding.finish();
}

const softHyphen = 0xad;
/** Programs that read text out of pages write a soft hyphen as this sign. */
const notSign = 0xac;

/** Whether a word goes on behind a soft hyphen and the space that a line end became. */
function breaksWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== softHyphen && unit !== notSign) return false;
  return text.charCodeAt(at + 1) === space && isLetter(text.charCodeAt(at + 2));
}

/** What a unit becomes after the one that was kept last; undefined where it stays as it is. */
function foldUnit(text: string, at: number, last: number): string | undefined {
  const unit = text.charCodeAt(at);
  if (unit === space) return last === space || last === hyphen ? '' : undefined;
  const folded = plain.get(unit) ?? (unit < 0xc0 ? undefined : decompose(text.charAt(at)));
  if (folded !== '-' && unit !== hyphen) return folded;
  if (last === hyphen) return '';
  return unit === hyphen && last !== space ? undefined : '-';
}

/** The parts of a composed letter; undefined where there are none, or too many. */
function decompose(character: string): string | undefined {
  const parts = character.normalize('NFD');
  return parts === character || parts.length > widest ? undefined : parts;
}

/** Drops hyphens between letters, so that a word broken at the end of a line is whole again. */
export function foldHyphens(source: FoldedText): FoldedText {
  const { text } = source;
  const folding = new Folding(source);
  let from = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const inside = isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
    if (!inside) continue;
    folding.keep(from, at);
    from = at + 1;
  }
  folding.keep(from, text.length);
  return folding.finish();
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit >= 0xaa;
}

/** `[12, 13]`, `(12)`, `¹²` and, straight after a word or its full stop, `12` or `12,13`. */
const referenceNumbers =
  / ?\[\d[\d ,;-]{0,60}\]| ?\(\d{1,3}(?:[ ,;-]{1,2}\d{1,3}){0,20}\)|[⁰¹²³⁴-⁹]+|(?<=[a-z][.,;:')]?)\d{1,3}(?:[,-]\d{1,3}){0,20}(?=[ .,;:')]|$)/g;

/** Drops reference numbers that stand in the running text. */
export function foldReferenceNumbers(source: FoldedText): FoldedText {
  const { text } = source;
  const folding = new Folding(source);
  let from = 0;
  for (const match of text.matchAll(referenceNumbers)) {
    folding.keep(from, match.index);
    from = match.index + match[0].length;
  }
  folding.keep(from, text.length);
  return folding.finish();
}

/** Drops all space: ligatures and columns leave it inside words, and it is lost between them. */
export function foldSpacing(source: FoldedText): FoldedText {
  const { text } = source;
  const folding = new Folding(source);
  let from = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    folding.keep(from, at);
    from = at + 1;
  }
  folding.keep(from, text.length);
  return folding.finish();
}
