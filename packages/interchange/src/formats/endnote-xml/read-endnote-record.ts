import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
} from '../../container/xml-element';
import type { LossLog } from '../../contract/loss-report';
import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import { cslTypeOfEndNote } from './endnote-types';

const fieldOfElement: Readonly<Record<string, string>> = {
  title: 'title',
  'secondary-title': 'container-title',
  'full-title': 'container-title',
  'tertiary-title': 'collection-title',
  'short-title': 'title-short',
  'abbr-1': 'container-title-short',
  pages: 'page',
  volume: 'volume',
  number: 'issue',
  edition: 'edition',
  section: 'section',
  publisher: 'publisher',
  'pub-location': 'publisher-place',
  language: 'language',
  abstract: 'abstract',
  'work-type': 'genre',
};

const nameOfElement: Readonly<Record<string, string>> = {
  authors: 'author',
  'secondary-authors': 'editor',
  'tertiary-authors': 'collection-editor',
  'subsidiary-authors': 'translator',
};

/** Elements that only hold others. */
const groups = new Set([
  'titles',
  'periodical',
  'alt-periodical',
  'contributors',
  'urls',
  'related-urls',
  'pdf-urls',
]);

/** Say where the library lay on somebody's computer, or which program wrote it. */
const about = new Set(['database', 'source-app', 'foreign-keys', 'ref-type']);

/** Reads one record. Elements CSL has no field for are kept under `custom.endnote`. */
export function readEndNoteRecord(
  record: XmlElement,
  number: number,
  losses: LossLog,
): ReferenceRecord {
  const reader = new RecordReader(record, losses);
  for (const element of childrenOf(record)) reader.element(element);
  return reader.finish(`record ${number}`);
}

class RecordReader {
  readonly #item = new ItemBuilder();
  readonly #notes: string[] = [];
  readonly #type: string;
  readonly #fromPubMed: boolean;

  constructor(record: XmlElement, losses: LossLog) {
    const type = childOf(record, 'ref-type');
    const name = attributeOf(type, 'name') ?? '';
    const found = cslTypeOfEndNote(name, textOf(type));
    const provider = textOf(childOf(record, 'remote-database-provider')).trim();
    this.#type = found ?? 'document';
    this.#fromPubMed = provider === 'NLM';
    if (found !== undefined) return;
    this.#item.keep('ref-type', name);
    losses.add('approximated', 'ref-type', 'The type is not known; read as a document.', name);
  }

  element(element: XmlElement): void {
    const { name } = element;
    if (groups.has(name)) for (const inner of childrenOf(element)) this.element(inner);
    else if (!about.has(name)) this.#field(element);
  }

  finish(place: string): ReferenceRecord {
    return { item: this.#item.finish(this.#type, 'endnote'), notes: this.#notes, place };
  }

  #field(element: XmlElement): void {
    const { name } = element;
    const field = fieldOfElement[name];
    const names = nameOfElement[name];
    const value = words(element);
    if (names !== undefined) {
      for (const author of childrenOf(element)) this.#item.name(names, words(author));
    } else if (field !== undefined) {
      const text = field === 'abstract' ? value : value.replace(/\s*\n\s*/g, ' ');
      if (!this.#item.set(field, text)) this.#keep(name, value);
    } else if (!this.#special(element, value)) this.#keep(name, value);
  }

  /** Elements that are more than one field. Returns false for one that is to be kept as it is. */
  #special(element: XmlElement, value: string): boolean {
    switch (element.name) {
      case 'dates':
        this.#dates(element);
        return true;
      case 'keywords':
        for (const keyword of childrenOf(element)) {
          for (const line of words(keyword).split('\n')) this.#item.keyword(line);
        }
        return true;
      case 'notes':
      case 'research-notes':
        if (value !== '') this.#notes.push(value);
        return true;
      case 'url':
        return value === '' || this.#item.set('URL', value.split('\n')[0]);
      default:
        return this.#identifier(element.name, value);
    }
  }

  #identifier(name: string, value: string): boolean {
    if (name === 'electronic-resource-num') return this.#item.doi(value);
    if (name === 'isbn') return this.#serialNumber(value);
    if (name === 'accession-num' && this.#fromPubMed && /^\d{1,9}$/.test(value)) {
      return this.#item.set('PMID', value);
    }
    if (name === 'custom2' && /^PMC\d+$/.test(value)) return this.#item.set('PMCID', value);
    return false;
  }

  /** Several stand one a line, some with what they are for in brackets. */
  #serialNumber(value: string): boolean {
    const [first = '', ...rest] = value.split('\n');
    const field = ['book', 'chapter', 'thesis', 'report'].includes(this.#type) ? 'ISBN' : 'ISSN';
    const plain = /^\s*([\dXx-]{8,17})\b/.exec(first)?.[1] ?? first;
    for (const other of rest) if (other.trim() !== plain) this.#keep('isbn', other);
    return this.#item.set(field, plain);
  }

  #dates(dates: XmlElement): void {
    const year = words(childOf(dates, 'year'));
    this.#item.date(year);
    for (const date of childrenOf(childOf(dates, 'pub-dates'))) {
      const text = words(date);
      this.#item.date(text.includes(year) ? text : `${year} ${text}`);
    }
  }

  #keep(name: string, value: string): void {
    if (/^[a-z][a-z0-9-]{0,40}$/i.test(name)) this.#item.keep(name, value);
  }
}

/** The words of an element, whatever styles they stand in, one line end. */
function words(element: XmlElement | undefined): string {
  return textOf(element).replace(/\r\n?/g, '\n').trim();
}
