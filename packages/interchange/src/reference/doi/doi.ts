/** Where a DOI begins: its prefix and the slash, which may be escaped. ISO 26324. */
const beginning = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,4}(?:\/|%(?:25)?2F)/i;
/** A further DOI behind a semicolon or a comma, which may also stand inside a DOI. */
const further =
  /[;,](?=(?:doi:|https?:\/\/[^\s;,/]{1,100}\/(?:doi\/)?)?10\.\d{4,9}(?:\.\d{1,9}){0,4}\/)/gi;
/** What publishers set behind a DOI in their addresses. */
const behind =
  /(?:\/(?:full|abstract|summary|e?pdf|html|meta|references|citations|pdfdirect)|(?:v\d{1,2})?\.(?:full|abstract)(?:\.pdf|-text)?)$/i;

/** How much of a field is looked at: a DOI of this length has never been seen. */
const longest = 20_000;

/**
 * The DOIs in a field that holds DOIs, in small letters (they do not tell cases apart), without the
 * address, name or brackets around them. A suffix may hold any character that is printed, so it ends where
 * the word ends; in an address, where its query begins. Linear.
 */
export function readDois(field: unknown): readonly string[] {
  if (typeof field !== 'string') return [];
  const words = field
    .slice(0, longest)
    .split(/[\s|]+/)
    .flatMap((word) => word.split(further));
  return [...new Set(words.flatMap((word) => readWord(word) ?? []))];
}

/** The first DOI in a field that holds a DOI. */
export function normalDoi(field: unknown): string | undefined {
  return readDois(field)[0];
}

/**
 * The DOI in a field that may hold something else: an address, a note, a number of an archive. Only where
 * the field is a DOI and nothing else.
 */
export function doiAlone(field: unknown): string | undefined {
  if (typeof field !== 'string' || field.length > longest) return undefined;
  const words = field.trim().replace(/^\W{0,2}doi\s{0,3}[:=]?\s{1,3}/i, '');
  return /\s/.test(words) ? undefined : normalDoi(words);
}

function readWord(word: string): string | undefined {
  const found = beginning.exec(word);
  if (found === null) return undefined;
  const before = word.slice(0, found.index);
  const said = word.slice(found.index);
  const isAddress = /\/\/|^www\.|\.org\//i.test(before);
  const plain = withoutEntities(unescaped(isAddress ? pathOf(said, before) : said));
  const ended = /\?[\w.]{1,40}=/.exec(plain);
  const suffixed = withoutEnd(ended === null ? plain : plain.slice(0, ended.index));
  const isPublishers = isAddress && !/doi\.org\/|doi-org\./i.test(before);
  const doi = isPublishers ? suffixed.replace(behind, '') : suffixed;
  return doi.indexOf('/') === doi.length - 1
    ? undefined
    : doi.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A DOI in the path of an address ends where its query begins; in the query, where the next part does. */
function pathOf(said: string, before: string): string {
  return said.split(before.includes('?') ? /[&#]/ : /[?#]/)[0] ?? said;
}

/** Percent escapes as characters, where all of them are escapes; twice, as addresses are copied. */
function unescaped(text: string): string {
  let plain = text;
  for (let round = 0; round < 2 && plain.includes('%'); round += 1) {
    if (/%(?![\dA-F]{2})/i.test(plain)) return plain;
    try {
      const next = decodeURIComponent(plain);
      if (/[\s\p{Cc}]/u.test(next)) return plain;
      plain = next;
    } catch {
      return plain;
    }
  }
  return plain;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function withoutEntities(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/gi, (entity) => entities[entity.toLowerCase()] ?? entity);
}

const openings: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
};

/** Stops and quotation marks belong to the sentence; so does a bracket that the DOI does not open. */
function withoutEnd(text: string): string {
  const open = new Map<string, number>();
  for (const sign of text) open.set(sign, (open.get(sign) ?? 0) + 1);
  let end = text.length;
  for (; end > 0; end -= 1) {
    const sign = text[end - 1] ?? '';
    const opening = openings[sign];
    const closes = opening !== undefined && (open.get(opening) ?? 0) >= (open.get(sign) ?? 0);
    if (closes || (opening === undefined && !/[.,;:'"”’»]/.test(sign))) break;
    open.set(sign, (open.get(sign) ?? 0) - 1);
  }
  return text.slice(0, end);
}
