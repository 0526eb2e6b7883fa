import type { Source } from '@cmoc/model';
import { yearOf } from '../reference/dates';
import { normalDoi } from '../reference/doi/doi';

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
  readonly numerals: string;
  readonly year: number | undefined;
  readonly authors: readonly string[];
  readonly volume: string;
  readonly firstPage: string;
  /** Trial registrations named anywhere in the record. */
  readonly trials: readonly string[];
}

const trialPattern = /\b(?:NCT\d{8}|ISRCTN\d{8}|ACTRN\d{14}|EUCTR\d{4}-\d{6}-\d{2}|CRD\d{11})\b/gi;
const numeralPattern = /^(?:\d+|i{1,3}|iv|v|vi{0,3}|ix|x)$/;

/** Works out what a reference is compared by. */
export function marksOf({ id, label, reference = {} }: Source): ReferenceMarks {
  const words = wordsOf(reference.title ?? (reference.DOI === undefined ? label : ''));
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
    numerals: words.filter((word) => numeralPattern.test(word)).join(' '),
    year: yearOf(reference['issued']),
    authors: authors.map(familyOf).filter((family) => family !== ''),
    volume: text(reference['volume']).replace(/\D.*$/, ''),
    firstPage: /[a-z]?\d+/i.exec(text(reference['page']))?.[0].toLowerCase() ?? '',
    trials: trialsIn(
      [reference.title, reference['abstract'], reference['note']].map(text).join(' '),
    ),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function wordsOf(title: string): string[] {
  return fold(title.replace(/<[^>]{1,20}>|&lt;.{1,20}?&gt;/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function familyOf(name: unknown): string {
  const { family, literal } = (typeof name === 'object' && name !== null ? name : {}) as {
    readonly family?: unknown;
    readonly literal?: unknown;
  };
  return fold(text(family) === '' ? text(literal) : text(family)).replace(/[^\p{L}\p{N}]/gu, '');
}

function trialsIn(words: string): string[] {
  return [...new Set((words.match(trialPattern) ?? []).map((trial) => trial.toUpperCase()))].sort();
}
