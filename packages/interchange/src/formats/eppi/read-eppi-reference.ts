import { fieldsOf, itemsOf, wordsOf } from '../../json/read-json';
import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import type { ScreeningFact } from '../../reference/screening-notes';
import type { EppiCode } from './code-sets';
import { plainLines } from './plain-lines';

const fieldOfKey: Readonly<Record<string, string>> = {
  Title: 'title',
  ParentTitle: 'container-title',
  Volume: 'volume',
  Issue: 'issue',
  Pages: 'page',
  Edition: 'edition',
  Publisher: 'publisher',
  City: 'publisher-place',
  Abstract: 'abstract',
  URL: 'URL',
};

/** Said elsewhere in the source, or made by EPPI-Reviewer from the other fields. */
const readElsewhere = new Set([
  ...['Authors', 'ParentAuthors', 'Year', 'Month', 'DOI', 'Keywords', 'StandardNumber', 'Comments'],
  ...['TypeName', 'ShortTitle', 'QuickCitation', 'ItemStatus', 'ItemStatusTooltip'],
  ...['Codes', 'Outcomes', 'Arms', 'Timepoints'],
]);

const typeOfName: Readonly<Record<string, string>> = {
  'Journal, Article': 'article-journal',
  'Book, Whole': 'book',
  'Book, Chapter': 'chapter',
  Report: 'report',
  Dissertation: 'thesis',
  'Conference Proceedings': 'paper-conference',
  'Document From Internet Site': 'webpage',
  'Web Site': 'webpage',
  Periodical: 'article-magazine',
};

/** Reads the reference itself, with codings that have no passage as facts about it. */
export function readEppiReference(
  reference: unknown,
  place: string,
  codes: ReadonlyMap<string, EppiCode>,
): ReferenceRecord {
  const fields = fieldsOf(reference);
  const item = new ItemBuilder();
  for (const [key, value] of Object.entries(fields)) {
    const words = plainLines(wordsOf(value));
    const field = fieldOfKey[key];
    if (field !== undefined) item.set(field, words);
    else if (!readElsewhere.has(key)) item.keep(key, words);
  }
  readNames(fields, item);
  const doi = wordsOf(fields['DOI']);
  if (!item.doi(doi)) item.keep('DOI', doi);
  item.date(`${wordsOf(fields['Year'])} ${wordsOf(fields['Month'])}`);
  for (const keyword of wordsOf(fields['Keywords']).split(/[\r\n]+/)) item.keyword(keyword);
  const type = typeOfName[wordsOf(fields['TypeName'])] ?? 'document';
  readStandardNumber(wordsOf(fields['StandardNumber']), type, item);
  const label = wordsOf(fields['ShortTitle']);
  return {
    item: item.finish(type, 'eppi'),
    notes: [plainLines(wordsOf(fields['Comments']))].filter((note) => note !== ''),
    facts: [...statusOf(fields), ...factsOf(fields['Codes'], codes)],
    place,
    ...(label === '' ? {} : { own: { label } }),
  };
}

function readNames(fields: Readonly<Record<string, unknown>>, item: ItemBuilder): void {
  for (const [key, role] of [
    ['Authors', 'author'],
    ['ParentAuthors', 'editor'],
  ] as const) {
    for (const name of wordsOf(fields[key]).split(';')) item.name(role, name, 'initials');
  }
}

function readStandardNumber(text: string, type: string, item: ItemBuilder): void {
  const issn = /\b\d{4}-\d{3}[\dXx]\b/.exec(text)?.[0];
  const isBook = type === 'book' || type === 'chapter';
  if (isBook && text !== '') item.set('ISBN', text);
  else if (issn !== undefined) item.set('ISSN', issn);
  if (!isBook && text !== issn) item.keep('StandardNumber', text);
}

function statusOf(fields: Readonly<Record<string, unknown>>): ScreeningFact[] {
  const value = wordsOf(fields['ItemStatusTooltip']) || wordsOf(fields['ItemStatus']);
  return value === '' ? [] : [{ name: 'EPPI-Reviewer, status', value }];
}

/** A code given to the whole item says so; its info box and its arm are kept beside it. */
function factsOf(given: unknown, codes: ReadonlyMap<string, EppiCode>): ScreeningFact[] {
  return itemsOf(given).flatMap((coding) => {
    const { AttributeId, AdditionalText, ArmTitle, ItemAttributeFullTextDetails } =
      fieldsOf(coding);
    const code = codes.get(wordsOf(AttributeId));
    const text = plainLines(wordsOf(AdditionalText));
    const hasPassages = itemsOf(ItemAttributeFullTextDetails).length > 0;
    if (code === undefined || (text === '' && hasPassages)) return [];
    const arm = wordsOf(ArmTitle);
    return [{ name: arm === '' ? code.path : `${code.path} (${arm})`, value: text || 'coded' }];
  });
}
