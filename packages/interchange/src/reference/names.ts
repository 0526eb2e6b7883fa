/** A name as CSL-JSON has it: parts where they are known, else the whole. */
export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

const suffixes = /^(?:jr\.?|sr\.?|ii|iii|iv|2nd|3rd)$/i;
const initials = /^\p{Lu}(?:[.\s-]{0,2}\p{Lu}){0,3}\.?$/u;

/**
 * Reads `Fulop, Naomi`, `Fulop, N., Jr`, `Fulop, Naomi Jr` and, where `form` says so, `Fulop N` or
 * `Fulop N.J. Jr`. A name without a comma stays whole: nobody can tell an organisation from a person by it.
 */
export function readName(text: string, form: 'comma' | 'initials' = 'comma'): Name | undefined {
  const parts = text.split(',').map(oneLine);
  const [family = '', given = '', ...rest] = withoutEmptyEnd(parts);
  if (family === '' && given === '') return undefined;
  const suffix = rest.filter((part) => part !== '').join(', ');
  if (given !== '') return personOf(family, given, suffix);
  return (form === 'initials' ? withInitials(family) : undefined) ?? { literal: family };
}

function oneLine(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}

function withoutEmptyEnd(parts: readonly string[]): readonly string[] {
  let end = parts.length;
  while (end > 0 && parts[end - 1] === '') end -= 1;
  return parts.slice(0, end);
}

function personOf(family: string, given: string, suffix: string): Name {
  const words = given.split(' ');
  const last = words.at(-1) ?? '';
  if (suffix !== '' || words.length < 2 || !suffixes.test(last))
    return { family, given, ...(suffix === '' ? {} : { suffix }) };
  return { family, given: words.slice(0, -1).join(' '), suffix: last };
}

/** `van der Berg AJ Jr`: initials stand last, or before what tells son from father. */
function withInitials(name: string): Name | undefined {
  if (name.length > 200) return undefined;
  const words = name.split(' ');
  const suffix = suffixes.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let from = words.length;
  while (from > 1 && words.length - from < 4 && initials.test(words[from - 1] ?? '')) from -= 1;
  if (from === words.length || initials.test(words[from - 1] ?? '')) return undefined;
  const given = words.slice(from).join(' ');
  return {
    family: words.slice(0, from).join(' '),
    given,
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/**
 * Several names in a place for one: between semicolons, joined by “and” where each has a comma, or a comma
 * after each pair of family and initials. A single name comes back as it is.
 */
export function partNames(text: string): readonly string[] {
  const parted = text
    .split(/[;\n]/)
    .map(oneLine)
    .filter((name) => name !== '');
  if (parted.length > 1 && parted.every(isName)) return parted;
  const joined = oneLine(text).split(/ (?:and|&) /i);
  if (joined.length > 1 && joined.every((name) => name.includes(','))) return joined;
  const pieces = oneLine(text).split(/, ?(?:and |& )?| (?:and|&) /i);
  if (pieces.length > 3 && pieces.length % 2 === 0 && arePairs(pieces)) {
    return pieces.flatMap((piece, at) =>
      at % 2 === 0 ? [`${piece}, ${pieces[at + 1] ?? ''}`] : [],
    );
  }
  const areWhole = pieces.length > 1 && pieces.every((piece) => withInitials(piece) !== undefined);
  return areWhole ? pieces.map(commaBeforeInitials) : [text];
}

/** Prose with semicolons is no list of names. */
function isName(text: string): boolean {
  return text.length <= 80 && (text.includes(',') || withInitials(text) !== undefined);
}

function arePairs(pieces: readonly string[]): boolean {
  return pieces.every((piece, at) => (at % 2 === 0 ? !initials.test(piece) : initials.test(piece)));
}

function commaBeforeInitials(piece: string): string {
  const { family = piece, given = '', suffix } = withInitials(piece) ?? {};
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Writes a name as reference managers do, particles before the family. */
export function writeName(name: Name): string {
  const { family, given, suffix, literal } = withParticles(name);
  if (family === undefined) return literal ?? given ?? '';
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A name with its particles at the beginning of the family, where formats without a place have them. */
export function withParticles(name: Name): Name {
  const { 'dropping-particle': dropping, 'non-dropping-particle': kept, ...rest } = name;
  const family = [dropping, kept, rest.family].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  return family.length === 0 ? rest : { ...rest, family: family.join(' ') };
}
