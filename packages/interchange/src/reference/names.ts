/** A name as CSL-JSON has it: parts where they are known, else the whole. */
export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/**
 * Reads `Fulop, Naomi`, `Fulop, N., Jr` and, where `initials` says so, `Fulop N` or `Fulop N.J.`. A name
 * without a comma stays whole: nobody can tell an organisation from a person by it.
 */
export function readName(text: string, form: 'comma' | 'initials' = 'comma'): Name | undefined {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();
  if (name === '') return undefined;
  const [family = '', given = '', ...rest] = name.split(/\s*,\s*/);
  const suffix = rest.join(', ');
  if (given !== '') return { family, given, ...(suffix === '' ? {} : { suffix }) };
  const initials = form === 'initials' ? /^(.+?) ((?:\p{Lu}\.?[-\s]?){1,4})$/u.exec(name) : null;
  if (initials?.[1] === undefined || initials[2] === undefined) return { literal: name };
  return { family: initials[1], given: initials[2].trim() };
}

/** Writes a name as reference managers do. */
export function writeName({ family, given, suffix, literal }: Name): string {
  if (family === undefined) return literal ?? given ?? '';
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}
