import { partNames, readName, withParticles, type Name } from '../../reference/names';
import { fromLatex, toLatex } from './latex-text';

/** What a list of names says. */
export interface ReadNames {
  readonly names: readonly Name[];
  /** Whether “and others” stands for some that are not named. */
  readonly others: boolean;
  /** Whether some were parted by commas or semicolons, which BibTeX does not. */
  readonly parted: boolean;
}

/**
 * Reads a list of names joined by “and”: `Fulop, Naomi`, `Smith, Jr, John`, `Naomi Fulop`, `{An
 * Organisation}`. A name in braces is whole; “others” stands for those not named.
 */
export function readNames(list: string): ReadNames {
  const all = partsAtTop(list, /\s+and\s+/iy, /\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const said = all.filter((name) => name.toLowerCase() !== 'others');
  const read = said.map((name) => readOneOrMore(name));
  return {
    names: read.flat(),
    others: said.length < all.length,
    parted: read.some(({ length }) => length > 1),
  };
}

/** More commas than a name can have, or semicolons: several names, or one that is kept whole. */
function readOneOrMore(name: string): readonly Name[] {
  const commas = partsAtTop(name, /,/y, /,/).length - 1;
  if (commas < 3 && partsAtTop(name, /;/y, /;/).length < 2) return [readOne(name)];
  const names = partNames(plain(name));
  if (names.length > 1) return names.flatMap((one) => readName(one) ?? []);
  return commas < 3 ? [readOne(name)] : [{ literal: plain(name) }];
}

/** Writes names so that they come back as they were. */
export function writeNames(names: readonly Name[]): string {
  return names.map(writeOne).join(' and ');
}

function readOne(name: string): Name {
  if (isBraced(name)) return { literal: plain(name) };
  const parts = partsAtTop(name, /,/y, /,/).map((part) => part.trim());
  const [family = '', second = '', third = ''] = parts;
  if (parts.length >= 3) return named(family, third, second);
  if (parts.length === 2) return named(family, second);
  return readNatural(family);
}

/** Given names first: the family begins at the first word in small letters, else is the last word. */
function readNatural(name: string): Name {
  const words = partsAtTop(name, /[\s~]+/y, /[\s~]/).filter((word) => word !== '');
  if (words.length < 2) return { literal: plain(name) };
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const at = small > 0 && small < words.length - 1 ? small : words.length - 1;
  return named(words.slice(at).join(' '), words.slice(0, at).join(' '));
}

function named(family: string, given: string, suffix = ''): Name {
  const said = { family: plain(family), given: plain(given), suffix: plain(suffix) };
  if (said.family === '') return { literal: said.given };
  return {
    family: said.family,
    ...(said.given === '' ? {} : { given: said.given }),
    ...(said.suffix === '' ? {} : { suffix: said.suffix }),
  };
}

function plain(text: string): string {
  return fromLatex(text).replace(/\s+/g, ' ').trim();
}

function isBraced(name: string): boolean {
  return name.startsWith('{') && name.endsWith('}') && depths(name).every((depth) => depth > 0);
}

/** How deep each character stands in braces, the braces themselves counted in; the last left out. */
function depths(text: string): number[] {
  let depth = 0;
  return Array.from(text.slice(0, -1), (sign) => {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    return depth;
  });
}

/** Splits where a pattern matches outside braces; it is tried where its first sign stands, once in a run. */
function partsAtTop(text: string, pattern: RegExp, first: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth > 0 || !first.test(sign) || (first.test(text.charAt(at - 1)) && at > start)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    parts.push(text.slice(start, at));
    start = at + match[0].length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}

function writeOne(name: Name): string {
  const { family, given, suffix, literal } = withParticles(name);
  if (family === undefined || family === '') return `{${toLatex(literal ?? given ?? '')}}`;
  if (given === undefined || given === '') return `{${toLatex(family)}}`;
  const parts = suffix === undefined ? [family, given] : [family, suffix, given];
  return parts.map(writePart).join(', ');
}

/** A part that could be taken apart is held together by braces. */
function writePart(part: string): string {
  const text = toLatex(part.replace(/\s+/g, ' ').trim());
  return /,|(?:^|\s)and(?:\s|$)/i.test(text) ? `{${text}}` : text;
}
