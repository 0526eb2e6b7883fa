import { looks, lowered, marks, raised, signs } from './latex-signs';

/** How LaTeX is read. */
export interface LatexOptions {
  /** Gets the name of a command that is not known; its argument stays. */
  readonly onUnknown?: (command: string) => void;
  /** Identifiers and addresses: hyphens, quotation marks and tildes that stand together mean themselves. */
  readonly verbatim?: boolean;
}

/** How deep commands may stand in each other. */
const deepest = 50;

/**
 * Text as LaTeX would print it: accents, signs and mathematics as characters, braces gone. A command that
 * is not known leaves its argument. One pass.
 */
export function fromLatex(latex: string, options: LatexOptions = {}): string {
  return /[\\{}~$]|--|``|''/.test(latex) ? new LatexReader(latex, options).read() : latex;
}

class LatexReader {
  readonly #latex: string;
  readonly #options: LatexOptions;
  #at = 0;
  #depth = 0;
  #inMath = false;

  constructor(latex: string, options: LatexOptions) {
    this.#latex = latex;
    this.#options = options;
  }

  read(): string {
    const parts: string[] = [];
    while (this.#at < this.#latex.length) parts.push(this.#next());
    return parts.join('');
  }

  #next(): string {
    const sign = this.#latex[this.#at] ?? '';
    if (sign === '\\') return this.#command();
    if (!this.#inMath && "-`'".includes(sign)) return this.#run(sign);
    this.#at += 1;
    switch (sign) {
      case '$':
        this.#inMath = !this.#inMath;
        return '';
      case '{':
      case '}':
        return '';
      case '~':
        return this.#options.verbatim === true ? sign : '\u00a0';
      default:
        return this.#inMath && '^_'.includes(sign) ? this.#shifted(sign) : sign;
    }
  }

  /** Hyphens and quotation marks that stand together mean one sign. */
  #run(sign: string): string {
    const longest = this.#options.verbatim === true ? 1 : sign === '-' ? 3 : 2;
    let length = 1;
    while (length < longest && this.#latex[this.#at + length] === sign) length += 1;
    this.#at += length;
    return runs[sign.repeat(length)] ?? sign;
  }

  /** Figures that stand raised or lowered have characters of their own; other signs stay on the line. */
  #shifted(sign: string): string {
    const shift = sign === '^' ? raised : lowered;
    const text = this.#argument();
    const isWhole = Array.from(text).every((one) => Object.hasOwn(shift, one));
    return isWhole ? Array.from(text, (one) => shift[one] ?? one).join('') : text;
  }

  #command(): string {
    const name = this.#match(/\\([A-Za-z]{1,40})\*?/y)?.[1];
    if (name === undefined) return this.#signCommand();
    const accent = Object.hasOwn(marks, name) ? marks[name] : undefined;
    if (accent !== undefined) return accented(this.#argument(), accent);
    this.#match(/\{\}|\s+/y);
    if (name === 'textsuperscript') return this.#shifted('^');
    if (name === 'textsubscript') return this.#shifted('_');
    const sign = signs.get(name);
    if (sign !== undefined) return sign;
    if (!looks.has(name)) this.#options.onUnknown?.(name);
    return '';
  }

  #signCommand(): string {
    const sign = this.#latex[this.#at + 1] ?? '';
    this.#at += 2;
    const accent = Object.hasOwn(marks, sign) ? marks[sign] : undefined;
    if (accent !== undefined) return accented(this.#argument(), accent);
    if (sign === '(' || sign === ')') {
      this.#inMath = sign === '(';
      return '';
    }
    if (/[\s\\,;:]/.test(sign)) return ' ';
    return /[&%#$_{}|]/.test(sign) ? sign : '';
  }

  /** What a command takes: what stands in braces, another command with what it takes, or one letter. */
  #argument(): string {
    this.#match(/\s+/y);
    this.#depth += 1;
    const text = this.#depth > deepest ? '' : this.#one();
    this.#depth -= 1;
    return text;
  }

  #one(): string {
    const sign = this.#latex[this.#at];
    if (sign === undefined || sign === '}') return '';
    if (sign === '\\') return this.#command();
    if (sign !== '{') {
      const letter = String.fromCodePoint(this.#latex.codePointAt(this.#at) ?? 0);
      this.#at += letter.length;
      return letter;
    }
    this.#at += 1;
    const parts: string[] = [];
    for (let open = 1; this.#at < this.#latex.length;) {
      const next = this.#latex[this.#at];
      if (next === '{') open += 1;
      else if (next === '}') open -= 1;
      parts.push(this.#next());
      if (open === 0) break;
    }
    return parts.join('');
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#latex);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}

/** Sets a mark on the first letter, behind those it has. */
function accented(text: string, mark: string): string {
  const [, letter = '', rest = ''] = /^(\P{M}\p{M}{0,8})(.*)$/su.exec(text.normalize('NFD')) ?? [];
  return `${letter === '' ? '' : letter + mark}${rest}`.normalize('NFC');
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
