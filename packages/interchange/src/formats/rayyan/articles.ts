import { decodeText } from '../../decode-text/decode-text';
import { limitsOf } from '../../contract/limits';
import { warningIssue } from '../../contract/issues';
import { recordsOf, type TableRecord } from '../../records/records';
import { ItemBuilder } from '../../reference/item-builder';
import { addReference, type ReferenceRecord } from '../../reference/reference-record';
import type { ScreeningFact } from '../../reference/screening-notes';
import { parseDelimited } from '../table/delimited-text';
import { addEvents, factsOf, type ArticleLog, type RayyanTarget } from './decisions';

const fieldOfColumn: Readonly<Record<string, string>> = {
  title: 'title',
  abstract: 'abstract',
  journal: 'container-title',
  issn: 'ISSN',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  url: 'URL',
  language: 'language',
  publisher: 'publisher',
  location: 'publisher-place',
  'pubmed id': 'PMID',
  'pmc id': 'PMCID',
};

const readElsewhere = new Set(['authors', 'year', 'month', 'day', 'doi', 'notes', 'key']);

/** Questions of data extraction and risk of bias stand in columns that begin with their number. */
const question = /^\[?\d+\]?\s*-\s*\S/;

/** Adds the articles of a CSV file, and gives their numbers in Rayyan. */
export function readArticles(
  bytes: Uint8Array,
  logs: ReadonlyMap<string, ArticleLog>,
  target: RayyanTarget,
): string[] {
  const { maxRecords } = limitsOf(target.options.limits);
  const { table, cut } = parseDelimited(decodeText(bytes).text, 'guess', maxRecords + 1);
  if (cut) {
    const message = `Only the first ${maxRecords} articles were read.`;
    target.issues.push(warningIssue('too-many-records', message, { maxRecords }));
  }
  return recordsOf(table).map((record) => {
    const article = record.get('key').replace(/^rayyan-/i, '');
    const log = logs.get(article);
    const keepAddresses = target.options.keepAddresses === true;
    const reference = referenceOf(record, factsOf(log));
    const id = addReference(reference, { ...target, keepAddresses });
    if (id !== undefined) addEvents(id, log, target);
    return article;
  });
}

function referenceOf(record: TableRecord, decided: readonly ScreeningFact[]): ReferenceRecord {
  const item = new ItemBuilder();
  const facts: ScreeningFact[] = [...decided];
  for (const { header, value } of record.cells) {
    const name = header.toLowerCase().replace(/_/g, ' ');
    const field = fieldOfColumn[name];
    if (field !== undefined) {
      if (!item.set(field, value)) item.keep(header, value);
    } else if (question.test(header)) facts.push({ name: `Rayyan, ${header}`, value });
    else if (!readElsewhere.has(name)) item.keep(header, value);
  }
  for (const name of record.get('authors').split(/\s+and\s+|;/)) item.name('author', name);
  const date = ['year', 'month', 'day']
    .map((part) => record.get(part))
    .filter((part) => part !== '');
  item.date(date.join(' '));
  if (!item.doi(record.get('doi'))) item.keep('doi', record.get('doi'));
  item.keep('key', record.get('key'));
  return {
    item: item.finish(record.get('journal') === '' ? 'document' : 'article-journal', 'rayyan'),
    notes: [record.get('notes')].filter((note) => note !== ''),
    facts,
    place: `articles, row ${record.line}`,
  };
}
