import type { BibTexEntry } from './parse-bibtex';

/** What belongs to an entry alone: a chapter has not the DOI of its book. */
const own = new Set([
  ...['crossref', 'xref', 'xdata', 'ids', 'cmocid', 'cmoclabel', 'csltype', 'keywords', 'abstract'],
  ...[
    'doi',
    'url',
    'urldate',
    'pages',
    'note',
    'annote',
    'comment',
    'file',
    'shorttitle',
    'pmid',
    'pmcid',
  ],
]);

/** Types that stand in what they refer to. */
const parts = new Set([
  'incollection',
  'inbook',
  'inproceedings',
  'conference',
  'suppbook',
  'article',
]);

const bookNames: Readonly<Record<string, string>> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
  author: 'bookauthor',
};

/** How many entries in a row may each refer to the next. */
const longestChain = 5;
/** How many characters all entries together may take from others: a thousand may refer to one. */
const mostTaken = 5_000_000;

/**
 * Gives entries what they lack from the entry that their `crossref` or `xdata` names. The title of a
 * parent is the book title of what stands in it. Linear.
 */
export function withCrossReferences(entries: readonly BibTexEntry[]): readonly BibTexEntry[] {
  const byKey = new Map<string, BibTexEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const library = { byKey, room: mostTaken };
  return entries.map((entry) => inheriting(entry, library, longestChain));
}

interface EntriesByKey {
  readonly byKey: ReadonlyMap<string, BibTexEntry>;
  room: number;
}

function inheriting(entry: BibTexEntry, library: EntriesByKey, left: number): BibTexEntry {
  const parent = left > 0 && library.room > 0 ? parentOf(entry, library) : undefined;
  if (parent === undefined) return entry;
  const fields = new Map(entry.fields);
  const isPart = parts.has(entry.type);
  for (const [field, value] of inheriting(parent, library, left - 1).fields) {
    const asPart = isPart && Object.hasOwn(bookNames, field) ? bookNames[field] : undefined;
    // A parent may say itself what its children are to call it.
    const taken = asPart ?? field;
    if (own.has(field) || fields.has(taken)) continue;
    library.room -= taken.length + value.length;
    fields.set(taken, value);
  }
  return { ...entry, fields };
}

function parentOf(entry: BibTexEntry, { byKey }: EntriesByKey): BibTexEntry | undefined {
  const name = (entry.fields.get('crossref') ?? entry.fields.get('xdata') ?? '').trim();
  const parent = name === '' ? undefined : byKey.get(name.toLowerCase());
  return parent === entry ? undefined : parent;
}
