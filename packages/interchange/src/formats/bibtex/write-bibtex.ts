import type { Review, Source } from '@cmoc/model';
import type { LossLog } from '../../contract/loss-report';
import { beyondDay, writeDate } from '../../reference/dates';
import { normalDoi } from '../../reference/doi/doi';
import type { Name } from '../../reference/names';
import { reportFields, reportUnwritten } from '../../written/unwritten';
import { bibTexOfCslType, nameOfField } from './bibtex-fields';
import { writeNames } from './bibtex-names';
import { toLatex } from './latex-text';

type Fields = Readonly<Record<string, unknown>>;
type Line = readonly [name: string, value: string];

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const carriedOfItem = [
  ...nameOfField.map(([field]) => field),
  ...['type', 'author', 'editor', 'translator', 'container-title', 'publisher', 'issue', 'number'],
  ...[
    'page',
    'issued',
    'DOI',
    'URL',
    'abstract',
    'keyword',
    'custom',
    'citation-key',
    'id',
    'note',
  ],
];
const carriedOfSource = [
  'id',
  'kind',
  'label',
  'documentType',
  'reference',
  'note',
  'characteristics',
];

/** Writes the documents of a review as BibTeX, each with its id and label, so that they come back. */
export function writeBibTexText(review: Review, losses: LossLog): string {
  reportUnwritten(review, ['source'], losses);
  const keys = new Map<string, number>();
  const entries = review.sources.flatMap((source) => {
    if (source.kind === 'document') return [entryOf(source, keys, losses)];
    const reason = 'The format knows documents, and no interviews or meetings.';
    losses.add('dropped', 'sources', reason, source.label);
    return [];
  });
  return entries.join('\n');
}

function entryOf(source: Source, keys: Map<string, number>, losses: LossLog): string {
  const item: Fields = { ...(source.reference ?? {}) };
  const reason = 'BibTeX has no field for it.';
  reportFields('sources', source, { carried: carriedOfSource, reason, losses });
  reportFields('sources.reference', item, { carried: carriedOfItem, reason, losses });
  const beyond = beyondDay(item['issued']);
  if (beyond !== undefined)
    losses.add('dropped', 'sources.reference.issued', 'BibTeX has one day for a date.', beyond);
  losses.addMany(source.characteristics.length, {
    kind: 'approximated',
    place: 'sources.characteristics',
    reason: 'Written as a comment in words.',
    sample: source.characteristics[0]?.name ?? null,
  });
  const type = text(item['type']) || 'document';
  const lines = linesOf(source, item, type).filter(([, value]) => value.trim() !== '');
  const width = Math.max(...lines.map(([name]) => name.length));
  const written = lines.map(([name, value]) => `  ${name.padEnd(width)} = ${braced(name, value)},`);
  const entryType = Object.hasOwn(bibTexOfCslType, type) ? bibTexOfCslType[type] : undefined;
  return [`@${entryType ?? 'misc'}{${keyOf(source, keys)},`, ...written, '}', ''].join('\n');
}

function linesOf(source: Source, item: Fields, type: string): Line[] {
  const doi = normalDoi(item['DOI']);
  const container = type === 'article-journal' ? 'journal' : 'booktitle';
  const publisher = { thesis: 'school', report: 'institution' }[type] ?? 'publisher';
  const isKnown = Object.hasOwn(bibTexOfCslType, type);
  return [
    ['cmocid', source.id],
    ['cmoclabel', latex(source.label)],
    ['csltype', isKnown ? '' : type],
    ...(['author', 'editor', 'translator'] as const).map((field): Line => [
      field,
      writeNames(namesOf(item[field])),
    ]),
    [container, latex(item['container-title'])],
    ...nameOfField.map(([field, name]): Line => [name, latex(item[field])]),
    [publisher, latex(item['publisher'])],
    ...datesOf(item['issued']),
    ['issue', type === 'article-journal' ? '' : latex(item['issue'])],
    ['number', latex(type === 'article-journal' ? item['issue'] : item['number'])],
    ['pages', latex(item['page']).replace(/-(?:\{\}-)*/g, '--')],
    ['doi', verbatim(doi ?? text(item['DOI']))],
    ['url', verbatim(text(item['URL']))],
    ['abstract', toLatex(text(item['abstract']))],
    ['keywords', keywordsOf(text(item['keyword']))],
    ...customOf(item['custom']),
    ['note', toLatex(noteOf(source))],
  ];
}

function noteOf({ note, characteristics }: Source): string {
  const said = characteristics.map(({ name, value }) => `${name}: ${value}`);
  return [note ?? '', ...said].filter((line) => line.trim() !== '').join('\n');
}

/** Months are abbreviations of BibTeX, which stand without braces. */
function braced(name: string, value: string): string {
  return name === 'month' && monthNames.includes(value) ? value : `{${value}}`;
}

function datesOf(issued: unknown): Line[] {
  const [year = '', month = '', day = ''] = writeDate(issued).split('/');
  if (!/^\d{4}$/.test(year)) return [['date', toLatex(writeDate(issued))]];
  return [
    ['year', year],
    ['month', monthNames[Number(month) - 1] ?? ''],
    ['day', day],
  ];
}

function keywordsOf(keywords: string): string {
  const each = keywords.split(/;|\n/).map((keyword) => keyword.trim());
  return toLatex([...new Set(each)].filter((keyword) => keyword !== '').join('; '));
}

/** A key that people know: author and year of the label, and a letter where two would be the same. */
function keyOf({ label, id }: Source, keys: Map<string, number>): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '');
  const plain = words === '' ? id.replace(/[^A-Za-z0-9._:-]/g, '') : words;
  let number = keys.get(plain) ?? 0;
  let key = plain;
  do {
    number += 1;
    key = number === 1 ? plain : `${plain}-${number}`;
  } while (number > 1 && keys.has(key));
  keys.set(plain, number);
  keys.set(key, Math.max(1, keys.get(key) ?? 0));
  return key;
}

/** Fields that were kept when the reference was read from BibTeX. */
function customOf(custom: unknown): Line[] {
  const kept = fields(fields(custom)['bibtex']);
  return Object.entries(kept).flatMap(([name, values]): Line[] => {
    const isName = /^[a-z][a-z0-9_.:+-]{0,60}$/.test(name) && name !== 'type';
    return isName && Array.isArray(values) ? [[name, latex(values[0])]] : [];
  });
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function latex(value: unknown): string {
  return toLatex(text(value).replace(/\s+/g, ' ').trim());
}

/** Addresses and identifiers mean their signs; only braces would end the field too soon. */
function verbatim(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('{', '%7B').replaceAll('}', '%7D').trim();
}

function namesOf(value: unknown): Name[] {
  return Array.isArray(value)
    ? value.filter((name): name is Name => typeof name === 'object' && name !== null)
    : [];
}
