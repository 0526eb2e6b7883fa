/** The marks that LaTeX sets over or under a letter, as combining characters. */
const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const signs: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  textendash: '–',
  textemdash: '—',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  ldots: '…',
  dots: '…',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  omega: 'ω',
  mu: 'μ',
  times: '×',
  pm: '±',
};

/**
 * Text as LaTeX would print it: accents and signs as characters, braces gone. A command that is not
 * known leaves its argument; its name goes to `onUnknown`. One pass.
 */
export function fromLatex(latex: string, onUnknown?: (command: string) => void): string {
  return /[\\{}~$]|--|``|''/.test(latex) ? new LatexReader(latex, onUnknown).read() : latex;
}

class LatexReader {
  readonly #latex: string;
  readonly #onUnknown: ((command: string) => void) | undefined;
  #at = 0;

  constructor(latex: string, onUnknown: ((command: string) => void) | undefined) {
    this.#latex = latex;
    this.#onUnknown = onUnknown;
  }

  read(): string {
    const parts: string[] = [];
    while (this.#at < this.#latex.length) parts.push(this.#next());
    return parts.join('');
  }

  #next(): string {
    const sign = this.#latex[this.#at] ?? '';
    if (sign === '\\') return this.#command();
    if (sign === '-' || sign === '`' || sign === "'") return this.#run(sign);
    this.#at += 1;
    if (sign === '{' || sign === '}' || sign === '$') return '';
    return sign === '~' ? '\u00a0' : sign;
  }

  /** Hyphens and quotation marks that stand together mean one sign. */
  #run(sign: string): string {
    const longest = sign === '-' ? 3 : 2;
    let length = 1;
    while (length < longest && this.#latex[this.#at + length] === sign) length += 1;
    this.#at += length;
    return runs[sign.repeat(length)] ?? sign;
  }

  #command(): string {
    const name = this.#match(/\\([A-Za-z]+)/y)?.[1];
    if (name === undefined) return this.#signCommand();
    const accent = name.length === 1 ? marks[name] : undefined;
    if (accent !== undefined) return this.#accented(accent);
    this.#match(/\{\}|\s+/y);
    if (Object.hasOwn(signs, name)) return signs[name] ?? '';
    this.#onUnknown?.(name);
    return '';
  }

  #signCommand(): string {
    const sign = this.#latex[this.#at + 1] ?? '';
    this.#at += 2;
    const accent = marks[sign];
    if (accent !== undefined) return this.#accented(accent);
    if (sign === '\\' || sign === ' ' || sign === '\n') return ' ';
    return /[&%#$_{}]/.test(sign) ? sign : '';
  }

  /** The letter an accent is set on may stand in braces, and may be a dotless i. */
  #accented(accent: string): string {
    const letter = this.#match(/\s*\{?\s*\\?(\p{L})/uy)?.[1];
    return letter === undefined ? '' : `${letter}${accent}`.normalize('NFC');
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#latex);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}

const runs: Readonly<Record<string, string>> = {
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '\u00a0': '~',
};

/** Text so that LaTeX prints it; letters of all scripts stay as they are. Braces come out balanced. */
export function toLatex(text: string): string {
  return text
    .replace(/[\\{}~^&%#$_\u00a0]/g, (sign) => escapes[sign] ?? sign)
    .replace(/([-`'])(?=\1)/g, '$1{}');
}
