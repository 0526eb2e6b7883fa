import type { Source } from '@cmoc/model';
import { yearOf } from '../reference/dates';
import { normalDoi } from '../reference/doi/doi';
import { authorName, type AuthorName } from './author-names';
import {
  isGenericTitle,
  noticeOf,
  titleNumbers,
  type Notice,
  type TitleNumbers,
} from './title-kinds';

/** What two references are compared by. */
export interface ReferenceMarks {
  readonly id: string;
  readonly doi: string | undefined;
  readonly pmid: string | undefined;
  /** The title in small letters and digits alone. */
  readonly title: string;
  /** The words of the title. */
  readonly words: readonly string[];
  /** Numbers and numerals in the title: parts of a series differ by them alone. */
  readonly numbers: TitleNumbers;
  /** What notice about another report it is, if it is one. */
  readonly notice: Notice | undefined;
  /** Whether many pieces have its title: “Editorial”. */
  readonly isGeneric: boolean;
  readonly year: number | undefined;
  readonly authors: readonly AuthorName[];
  readonly volume: string;
  readonly firstPage: string;
  /** Trial registrations named anywhere in the record. */
  readonly trials: readonly string[];
  /** Where a source is known by its label alone: `PROSPER (2007) [76]`. */
  readonly label: LabelMarks | undefined;
}

/** What labels of studies are compared by. */
export interface LabelMarks {
  /** Its letters. */
  readonly name: string;
  /** The number in the list of references of the paper it was taken from. */
  readonly number: string | undefined;
}

const trialPattern = /\b(?:NCT\d{8}|ISRCTN\d{8}|ACTRN\d{14}|EUCTR\d{4}-\d{6}-\d{2}|CRD\d{11})\b/gi;
/** How much of a title, an abstract and a list of authors is looked at. */
const mostOfTitle = 1000;
const mostOfText = 50_000;
const mostAuthors = 100;

/** Works out what a reference is compared by. */
export function marksOf({ id, label, reference = {} }: Source): ReferenceMarks {
  const isLabel = reference.title === undefined && reference.DOI === undefined;
  const words = wordsOf(isLabel ? label : (reference.title ?? ''));
  const authors = (
    Array.isArray(reference['author']) ? reference['author'] : []
  ) as readonly unknown[];
  const pmid = text(reference['PMID']);
  return {
    id,
    doi: normalDoi(reference.DOI),
    pmid: pmid === '' ? undefined : pmid,
    title: words.join(''),
    words,
    numbers: titleNumbers(words),
    notice: noticeOf(words, typesOf(reference)),
    isGeneric: isGenericTitle(words),
    year: yearOf(reference['issued']) ?? (isLabel ? yearIn(label) : undefined),
    authors: authors.slice(0, mostAuthors).flatMap((name) => authorName(name) ?? []),
    volume: text(reference['volume']).replace(/\D.*$/, ''),
    firstPage: /[a-z]?\d+/i.exec(text(reference['page']).slice(0, 50))?.[0].toLowerCase() ?? '',
    trials: trialsIn(
      [reference.title, reference['abstract'], reference['note']]
        .map((value) => text(value).slice(0, mostOfText))
        .join(' '),
    ),
    label: isLabel ? labelMarks(label) : undefined,
  };
}

function yearIn(label: string): number | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(label)?.[0];
  return year === undefined ? undefined : Number(year);
}

function labelMarks(label: string): LabelMarks {
  const number = /\[(\d{1,4})\]/.exec(label)?.[1];
  return {
    name: wordsOf(label)
      .filter((word) => !/^\d+$/.test(word))
      .join(''),
    number,
  };
}

/** What databases say of the type of a publication, wherever it was kept. */
function typesOf(reference: Readonly<Record<string, unknown>>): string[] {
  const custom = reference['custom'];
  const kept = typeof custom === 'object' && custom !== null ? Object.values(custom) : [];
  const tagged = kept.flatMap((tags: unknown) =>
    typeof tags === 'object' && tags !== null
      ? ['PT', 'M3', 'DT'].flatMap((tag) => (tags as Readonly<Record<string, unknown>>)[tag] ?? [])
      : [],
  );
  return [reference['genre'], ...tagged].map((type) => text(type).slice(0, 200));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function wordsOf(title: string): string[] {
  return fold(title.slice(0, mostOfTitle).replace(/<[^>]{1,20}>|&lt;.{1,20}?&gt;/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function trialsIn(words: string): string[] {
  return [...new Set((words.match(trialPattern) ?? []).map((trial) => trial.toUpperCase()))].sort();
}
