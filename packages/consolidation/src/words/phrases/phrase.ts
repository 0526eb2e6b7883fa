// @ts-expect-error The package carries no types of its own.
import untypedStem from 'wink-porter2-stemmer';
import { stopWords } from './stop-words';

const stem = untypedStem as (word: string) => string;

/** The words of a phrase in lower case, with apostrophes kept inside and hyphens taken apart. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/g, "'");
  return folded.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

/** Whether a word carries grammar rather than meaning: “the”, “of”, “their”. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The stem of a word by Porter's second English stemmer: “collaborating” and “collaboration” meet. */
export function stemOf(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = stem(word.replace(/'s?$/, ''));
    if (stems.size > 50_000) stems.clear();
    stems.set(word, found);
  }
  return found;
}

const stems = new Map<string, string>();

/** The pieces of three to five characters of a word, its two ends marked. */
export function characterGrams(word: string): readonly string[] {
  let found = pieces.get(word);
  if (found === undefined) {
    found = piecesOf(`^${word}$`);
    if (pieces.size > 50_000) pieces.clear();
    pieces.set(word, found);
  }
  return found;
}

const pieces = new Map<string, readonly string[]>();

function piecesOf(marked: string): string[] {
  const grams: string[] = [];
  for (let length = 3; length <= 5; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1)
      grams.push(marked.slice(at, at + length));
  }
  return grams;
}
