/** A name as names are compared: without accents, signs and capitals. */
export interface AuthorName {
  /** The parts of the family name, or of a name that is not taken apart. */
  readonly family: readonly string[];
  /** The family name in one word. */
  readonly key: string;
  /** Family and given names in one word, in both orders: a name may be written whole. */
  readonly whole: readonly string[];
}

/** Reads a name of CSL-JSON; undefined for what is none. */
export function authorName(name: unknown): AuthorName | undefined {
  const parts = (typeof name === 'object' && name !== null ? name : {}) as Readonly<
    Record<string, unknown>
  >;
  const said = (field: string) => wordsOf(parts[field]);
  const family = [
    ...said('dropping-particle'),
    ...said('non-dropping-particle'),
    ...said('family'),
  ];
  const own = family.length === 0 ? said('literal') : family;
  if (own.length === 0) return undefined;
  const given = family.length === 0 ? [] : said('given');
  const key = own.join('');
  const [one, other] = [key + given.join(''), given.join('') + key];
  return { family: own, key, whole: one === other ? [one] : [one, other] };
}

/**
 * Whether two names may be one: compound names come whole or by their first or last parts, and a name may
 * stand in one field. Parts are whole words: nobody called Anderson is Sanderson.
 */
export function sameName(one: AuthorName, other: AuthorName): boolean {
  if (one.key === other.key) return true;
  const [short, long] =
    one.family.length <= other.family.length
      ? [one.family, other.family]
      : [other.family, one.family];
  const isPart =
    short.length < long.length &&
    short.join('').length >= 4 &&
    (short.every((part, at) => part === long[at]) ||
      short.every((part, at) => part === long[long.length - short.length + at]));
  return isPart || one.whole.some((name) => name.length > 1 && other.whole.includes(name));
}

function wordsOf(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
