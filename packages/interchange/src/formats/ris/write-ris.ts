import type { Review, Source } from '@cmoc/model';
import type { LossLog } from '../../contract/loss-report';
import { beyondDay, writeDate } from '../../reference/dates';
import { normalDoi } from '../../reference/doi/doi';
import { writeName, type Name } from '../../reference/names';
import { reportFields, reportUnwritten } from '../../written/unwritten';
import { risTypeOf } from './ris-types';

type Line = readonly [tag: string, value: string];

const textFields: readonly (readonly [field: string, tag: string])[] = [
  ['title', 'TI'],
  ['container-title', 'JF'],
  ['container-title-short', 'JA'],
  ['collection-title', 'T3'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['edition', 'ET'],
  ['language', 'LA'],
  ['title-short', 'ST'],
];

const nameFields = [
  ['author', 'AU'],
  ['editor', 'A2'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
] as const;

const written = new Set([
  ...textFields.map(([field]) => field),
  ...nameFields.map(([field]) => field as string),
  ...[
    'type',
    'issued',
    'page',
    'keyword',
    'custom',
    'id',
    'abstract',
    'DOI',
    'URL',
    'ISSN',
    'ISBN',
  ],
]);

const carriedOfSource = [
  'id',
  'kind',
  'label',
  'documentType',
  'reference',
  'note',
  'characteristics',
];

const noTag = 'RIS has no tag for it.';

/** Writes the documents of a review as RIS, each with its id and label, so that they come back as they are. */
export function writeRisText(review: Review, losses: LossLog): string {
  reportUnwritten(review, ['source'], losses);
  const records = review.sources.flatMap((source) => {
    if (source.kind === 'document') return [recordOf(source, losses)];
    losses.add(
      'dropped',
      'sources',
      'The format knows documents, and no interviews or meetings.',
      source.label,
    );
    return [];
  });
  return records.join('\r\n');
}

function recordOf(source: Source, losses: LossLog): string {
  const item: Readonly<Record<string, unknown>> = { ...(source.reference ?? {}) };
  reportSource(source, item, losses);
  const custom = customOf(item['custom']);
  const type = item['type'] ?? typeOf(source);
  const numbers = serialNumbers(item, type);
  const addresses = text(item['URL']).split(/;\s*(?=https?:)|\s*\n\s*/);
  const doi = normalDoi(item['DOI']);
  const lines: Line[] = [
    ['TY', custom.find(([tag]) => tag === 'TY')?.[1] ?? risTypeOf(type)],
    ['ID', `cmoc:${source.id}`],
    ['LB', source.label],
    ...nameFields.flatMap(([field, tag]) => namesOf(item[field]).map((name): Line => [tag, name])),
    ['PY', writeDate(item['issued'])],
    ...textFields.map(([field, tag]): Line => [tag, oneLine(text(item[field]))]),
    ...numbers.slice(0, 1),
    ['DO', doi ?? ''],
    ['UR', addresses[0] ?? ''],
    ['AB', text(item['abstract'])],
    ...pagesOf(text(item['page'])),
    ...keywordsOf(text(item['keyword'])),
    ...inOrder([
      ...custom.filter(([tag]) => tag !== 'TY'),
      ...numbers.slice(1),
      ...addresses.slice(1).map((address): Line => ['UR', address]),
      ['DO', doi === undefined ? text(item['DOI']) : ''],
      ...source.characteristics.map(({ name, value }): Line => ['C1', `${name}: ${value}`]),
    ]),
    ['N1', source.note ?? ''],
  ];
  const filled = lines.filter(([, value]) => value.trim() !== '');
  return [...filled.map(([tag, value]) => `${tag}  - ${folded(value)}`), 'ER  - ', ''].join('\r\n');
}

/** Fields without a place of their own come back sorted by tag, and are written so. */
function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function serialNumbers(item: Readonly<Record<string, unknown>>, type: unknown): Line[] {
  const isBook = ['book', 'chapter', 'thesis', 'report'].includes(text(type));
  const fields = isBook ? ['ISBN', 'ISSN'] : ['ISSN', 'ISBN'];
  return fields.map((field): Line => ['SN', text(item[field])]).filter(([, value]) => value !== '');
}

function pagesOf(pages: string): Line[] {
  const [from = '', to = ''] = pages.split(/-(.*)/s);
  return [
    ['SP', from],
    ['EP', to === from ? '' : to],
  ];
}

function keywordsOf(keywords: string): Line[] {
  const each = keywords.split(/; |\n/).map((keyword) => keyword.trim());
  return [...new Set(each)].map((keyword): Line => ['KW', keyword]);
}

function oneLine(value: string): string {
  return value.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Lines after the first are set in, so that none of them can be taken for a field. */
function folded(value: string): string {
  return value
    .trim()
    .split(/\s*(?:\r\n|\r|\n)\s*/)
    .join('\r\n      ');
}

function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map((name) => oneLine(writeName(name as Name)).replace(/\s+/g, ' '))
    : [];
}

/** Tags that were kept when the reference was read from RIS. */
function customOf(custom: unknown): Line[] {
  const tags =
    typeof custom === 'object' && custom !== null
      ? (custom as Readonly<Record<string, unknown>>)['ris']
      : undefined;
  if (typeof tags !== 'object' || tags === null) return [];
  return Object.entries(tags).flatMap(([tag, values]) =>
    /^[A-Z][A-Z0-9]$/.test(tag) && tag !== 'ER' && Array.isArray(values)
      ? values.map((value): Line => [tag, text(value)])
      : [],
  );
}

const typesOfDocuments: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  report: 'report',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  'web-page': 'webpage',
  policy: 'legislation',
};

function typeOf({ documentType }: Source): string {
  return typesOfDocuments[documentType ?? ''] ?? 'document';
}

function reportSource(
  source: Source,
  item: Readonly<Record<string, unknown>>,
  losses: LossLog,
): void {
  reportFields('sources.reference', item, { carried: [...written], reason: noTag, losses });
  const beyond = beyondDay(item['issued']);
  if (beyond !== undefined)
    losses.add('dropped', 'sources.reference.issued', 'RIS has one day for a date.', beyond);
  reportFields('sources', source, { carried: carriedOfSource, reason: noTag, losses });
}
