import { sameName } from './author-names';
import type { ReferenceMarks } from './reference-marks';

/** What speaks for two references being one record, or about one study. */
export type Ground =
  | 'same-doi'
  | 'same-pmid'
  | 'same-title'
  | 'similar-title'
  | 'title-within-title'
  | 'same-first-author'
  | 'same-year'
  | 'years-apart-by-one'
  | 'same-volume-and-page'
  | 'same-trial'
  | 'shared-authors'
  | 'same-reference-number'
  | 'similar-label';

/** What speaks against. */
export type Doubt =
  | 'other-doi'
  | 'other-pmid'
  | 'other-title'
  | 'other-numerals'
  | 'other-year'
  | 'other-first-author'
  | 'other-volume-or-page'
  | 'other-page'
  | 'generic-title'
  | 'notice-about-the-other';

/** What a comparison came to. */
export interface Comparison {
  readonly verdict: 'same-record' | 'same-study' | 'nothing';
  readonly grounds: readonly Ground[];
  readonly doubts: readonly Doubt[];
  /** Share of letter pairs the titles have in common, 0 to 1. */
  readonly titles: number;
}

const alike = 0.9;
const akin = 0.6;
const related = 0.4;

/**
 * Compares two references by rules that can be read: no sum of weights. One record: an identifier they
 * share, or the same title with the same first author and about the same year, unless their numbers,
 * pages or identifiers say otherwise. One study: a trial registration they share, a title published
 * twice, or a similar title by much the same people.
 */
export function compareReferences(one: ReferenceMarks, other: ReferenceMarks): Comparison {
  const titles = titleSimilarity(one.title, other.title);
  const grounds = groundsOf(one, other, titles);
  const doubts = doubtsOf(one, other, titles);
  return { verdict: verdictOf(new Set(grounds), new Set(doubts), titles), grounds, doubts, titles };
}

function verdictOf(
  grounds: ReadonlySet<Ground>,
  doubts: ReadonlySet<Doubt>,
  titles: number,
): Comparison['verdict'] {
  const titled = hasAny(grounds, ['same-title', 'similar-title', 'title-within-title']);
  if (
    isIdentified(grounds, doubts, titled || titles >= related) ||
    isDescribed(grounds, doubts, titled, titles) ||
    isLabelled(grounds, doubts)
  )
    return 'same-record';
  return isSameStudy(grounds, doubts, titled) ? 'same-study' : 'nothing';
}

/** The same words, people, year and place, as far as they are known. */
function isDescribed(
  grounds: ReadonlySet<Ground>,
  doubts: ReadonlySet<Doubt>,
  titled: boolean,
  titles: number,
): boolean {
  if (hasAny(doubts, ['other-doi', 'other-pmid', 'other-numerals', 'notice-about-the-other']))
    return false;
  if (!hasAny(grounds, ['same-year', 'years-apart-by-one'])) return false;
  if (doubts.has('generic-title') && doubts.has('other-page')) return false;
  return titled ? isTitled(grounds, doubts) : titles >= related && isPlaced(grounds);
}

/** Studies that papers only name: by the number of their reference, or by much the same name and year. */
function isLabelled(grounds: ReadonlySet<Ground>, doubts: ReadonlySet<Doubt>): boolean {
  return grounds.has('similar-label') && !doubts.has('other-year') && !doubts.has('other-numerals');
}

function hasAny<Mark>(marks: ReadonlySet<Mark>, wanted: readonly Mark[]): boolean {
  return wanted.some((mark) => marks.has(mark));
}

/** An identifier in common, under titles that have something to do with each other. */
function isIdentified(
  grounds: ReadonlySet<Ground>,
  doubts: ReadonlySet<Doubt>,
  isRelated: boolean,
): boolean {
  return isRelated && hasAny(grounds, ['same-doi', 'same-pmid']) && !doubts.has('other-numerals');
}

/** One title by the same first author, unless it stands in two places. */
function isTitled(grounds: ReadonlySet<Ground>, doubts: ReadonlySet<Doubt>): boolean {
  const inTwoPlaces = doubts.has('other-volume-or-page') && !grounds.has('same-volume-and-page');
  return !doubts.has('other-first-author') && !inTwoPlaces;
}

/** The same page of the same volume by the same first author. */
function isPlaced(grounds: ReadonlySet<Ground>): boolean {
  return grounds.has('same-volume-and-page') && grounds.has('same-first-author');
}

function isSameStudy(
  grounds: ReadonlySet<Ground>,
  doubts: ReadonlySet<Doubt>,
  titled: boolean,
): boolean {
  if (doubts.has('other-numerals') && !doubts.has('notice-about-the-other'))
    return grounds.has('same-trial');
  if (grounds.has('same-trial')) return true;
  if (doubts.has('notice-about-the-other') && titled) return grounds.has('same-first-author');
  return (titled || grounds.has('similar-title')) && grounds.has('shared-authors');
}

function groundsOf(one: ReferenceMarks, other: ReferenceMarks, titles: number): Ground[] {
  const [first, second] = [one.authors[0], other.authors[0]];
  const apart = yearsApart(one, other);
  const isLong = Math.min(one.title.length, other.title.length) >= 20;
  const ground = (name: Ground, holds: boolean): Ground[] => (holds ? [name] : []);
  return [
    ...ground('same-doi', one.doi !== undefined && one.doi === other.doi),
    ...ground('same-pmid', one.pmid !== undefined && one.pmid === other.pmid),
    ...ground('same-title', one.title !== '' && one.title === other.title),
    ...ground('similar-title', isLong && titles >= alike && one.title !== other.title),
    ...ground('title-within-title', isLong && titles < alike && isWithin(one, other)),
    ...ground(
      'same-first-author',
      first !== undefined && second !== undefined && sameName(first, second),
    ),
    ...ground('same-year', apart === 0),
    ...ground('years-apart-by-one', apart === 1),
    ...ground('same-volume-and-page', samePlace(one, other)),
    ...ground(
      'same-trial',
      one.trials.some((trial) => other.trials.includes(trial)),
    ),
    ...ground('shared-authors', titles >= akin && sharedAuthors(one, other) >= 3),
    ...labelGrounds(one, other),
  ];
}

function doubtsOf(one: ReferenceMarks, other: ReferenceMarks, titles: number): Doubt[] {
  const [first, second] = [one.authors[0], other.authors[0]];
  const doubt = (name: Doubt, holds: boolean): Doubt[] => (holds ? [name] : []);
  const differ = (left: string | undefined, right: string | undefined) =>
    left !== undefined && right !== undefined && left !== '' && right !== '' && left !== right;
  const placesDiffer = differ(one.volume, other.volume) && differ(one.firstPage, other.firstPage);
  return [
    ...doubt('other-doi', differ(one.doi, other.doi)),
    ...doubt('other-pmid', differ(one.pmid, other.pmid)),
    ...doubt('other-title', titles < akin),
    ...doubt('other-numerals', countedApart(one, other)),
    ...doubt('other-year', (yearsApart(one, other) ?? 0) > 1),
    ...doubt(
      'other-first-author',
      first !== undefined && second !== undefined && !sameName(first, second),
    ),
    ...doubt('other-volume-or-page', placesDiffer),
    ...doubt('other-page', differ(one.firstPage, other.firstPage)),
    ...doubt('generic-title', one.isGeneric && other.isGeneric),
    ...doubt('notice-about-the-other', one.notice !== other.notice),
  ];
}

function yearsApart(one: ReferenceMarks, other: ReferenceMarks): number | undefined {
  return one.year === undefined || other.year === undefined
    ? undefined
    : Math.abs(one.year - other.year);
}

function samePlace(one: ReferenceMarks, other: ReferenceMarks): boolean {
  return (
    one.volume !== '' &&
    one.firstPage !== '' &&
    one.volume === other.volume &&
    one.firstPage === other.firstPage
  );
}

/** “Short report: …”: the words of a title stand at the end or the beginning of the other. */
function isWithin(one: ReferenceMarks, other: ReferenceMarks): boolean {
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  if (short.title.length < 20 || short.words.length === long.words.length) return false;
  const end = long.words.length - short.words.length;
  return (
    short.words.every((word, at) => word === long.words[at]) ||
    short.words.every((word, at) => word === long.words[end + at])
  );
}

/** Pieces of one work: their numbers differ, or only one of them says which piece it is. */
function countedApart(one: ReferenceMarks, other: ReferenceMarks): boolean {
  if (one.label !== undefined || other.label !== undefined) return false;
  const [left, right] = [one.numbers, other.numbers];
  if (left.parts !== right.parts && (left.isPiece || right.isPiece)) return true;
  return left.all !== right.all && !isWithin(one, other);
}

function labelGrounds(one: ReferenceMarks, other: ReferenceMarks): Ground[] {
  const [left, right] = [one.label, other.label];
  if (left === undefined || right === undefined) return [];
  const isNumbered = left.number !== undefined && left.number === right.number;
  const numbersDiffer = left.number !== undefined && right.number !== undefined && !isNumbered;
  const isLike = left.name !== '' && sameLetters(left.name, right.name, isNumbered);
  return [
    ...(isNumbered ? (['same-reference-number'] as const) : []),
    ...(isLike && !numbersDiffer ? (['similar-label'] as const) : []),
  ];
}

/** The same letters in about the same order; under one number, a name that resembles it will do. */
function sameLetters(one: string, other: string, isNumbered: boolean): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5) return false;
  const sorted = (name: string) => Array.from(name).sort().join('');
  if (one.startsWith(other.slice(0, 2)) && sorted(one) === sorted(other)) return true;
  return titleSimilarity(one, other) >= (isNumbered ? related : alike);
}

function sharedAuthors(one: ReferenceMarks, other: ReferenceMarks): number {
  const others = new Set(other.authors.map(({ key }) => key));
  return new Set(one.authors.map(({ key }) => key).filter((key) => others.has(key))).size;
}

/** The Dice coefficient of letter pairs, 10.2307/1932409; 1 for the same title, 0 without one. */
export function titleSimilarity(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 1;
    pairs.set(pair, left - 1);
  }
  const all = one.length + other.length - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}
